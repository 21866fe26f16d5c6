import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chromiumPath, chromiumPlaces } from '../../scripts/chromium-path.ts'

if (chromiumPath === undefined) {
  console.warn(
    `Tests in a browser are skipped: none of ${chromiumPlaces.join(', ')}, and CHROMIUM names none. .ci/run needs one.`,
  )
}

export { chromiumPath }

export interface Opened {
  readonly page: Page
  /** Lines of the console and errors thrown, violations of the page's policy among them. */
  readonly complaints: string[]
}

export interface PageReader {
  /** Opens a page from a file, as who unpacked the artifact does. */
  readonly open: (html: string, address?: string, options?: BrowserContextOptions) => Promise<Opened>
  readonly close: () => Promise<void>
}

export const launch = async (): Promise<PageReader> => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const browser: Browser = await chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  let count = 0
  return {
    open: async (html, address = '', options = {}) => {
      const path = join(folder, `report-${count++}.html`)
      writeFileSync(path, html)
      const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, ...options })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(`asked for ${request.url()}`)
      })
      await page.goto(pathToFileURL(path).href + address)
      if (options.javaScriptEnabled !== false)
        await page.locator('#rows .grid, body:not(:has(#rows))').first().waitFor()
      return { page, complaints }
    },
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true })
    },
  }
}
