import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'
import { chromium } from 'playwright-core'
import { chromiumPath, chromiumPlaces } from './chromium-path.ts'

/*
 * Draws the README's pictures: the main job is run on the real sample, and its comment and its page are photographed in a
 * Chromium, the comment in GitHub's own style sheet. What each picture was made from is recorded, so that a test can tell a
 * picture that has become old.
 *
 *     npm run pictures                     writes docs/pictures
 *     npm run pictures -- build/pictures   writes them elsewhere, as CI does
 */

const ROOT = fileURLToPath(new URL('../', import.meta.url))

const SAMPLE = [
  '--driver-tags',
  'SEY?',
  '--iterations',
  '12980',
  'test/fixtures/made/proc-leak-before.txt',
  'test/fixtures/dumps/kd-poolused-proc-leak.txt',
]

/** Report of the built command line on the real sample. */
const report = (format: string): string => {
  const words = ['dist/cli/index.js', ...SAMPLE, '--format', format]
  const { stdout, status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' })
  if (status !== 1) throw new Error(`expected the leak to be found, got exit code ${status}: ${stderr}`)
  return stdout
}

interface Picture {
  readonly html: () => string
  readonly width: number
  readonly height: number
  /** Null: as much as stands in the window. */
  readonly selector: string | null
  /** Part of the address that opens a view: `#tag=Proc`. */
  readonly hash: string
}

const commentPage = (): string => {
  const require = createRequire(import.meta.url)
  const style = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8')
  const body = marked.parse(report('markdown'), { gfm: true, async: false })
  return `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 16px; background: #fff } article { max-width: 880px; font-family: 'Liberation Sans', sans-serif }</style>
<article class="markdown-body">${body}</article>`
}

const pictures: Readonly<Record<string, Picture>> = {
  'comment.png': { html: commentPage, width: 920, height: 400, selector: 'article', hash: '' },
  'page.png': { html: () => report('html'), width: 1200, height: 820, selector: null, hash: '' },
  'page-row.png': {
    html: () => report('html'),
    width: 1200,
    height: 820,
    selector: null,
    hash: '#tag=SeTd&pool=nonpaged',
  },
}

/** SHA-256 of what each picture shows, by its name. */
export const sourcesOfPictures = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(pictures).map(([name, { html }]) => [name, createHash('sha256').update(html()).digest('hex')]),
  )

const draw = async (folder: string): Promise<void> => {
  for (const one of [folder, join(ROOT, 'build')]) mkdirSync(one, { recursive: true })
  if (chromiumPath === undefined)
    throw new Error(`no Chromium: none of ${chromiumPlaces.join(', ')}, and CHROMIUM names none`)
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  for (const [name, { html, width, height, selector, hash }] of Object.entries(pictures)) {
    const source = join(ROOT, 'build', `${name}.html`)
    writeFileSync(source, html())
    const tab = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5, colorScheme: 'light' })
    await tab.goto(`file://${source}${hash}`)
    const path = join(folder, name)
    if (selector === null) await tab.screenshot({ path })
    else await tab.locator(selector).screenshot({ path })
    await tab.close()
  }
  await browser.close()
  writeFileSync(join(folder, 'made-from.json'), `${JSON.stringify(sourcesOfPictures(), null, 2)}\n`)
}

if (process.argv[1] === import.meta.filename) await draw(resolve(ROOT, process.argv[2] ?? 'docs/pictures'))
