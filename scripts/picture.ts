import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { marked } from 'marked'
import { chromium } from 'playwright-core'

/*
 * Draws a golden comment as GitHub shows it, for the README: GitHub's own style sheet in Debian's Chromium.
 *
 *     node scripts/picture.ts test/golden/cli/leak.md docs/pictures/comment.png
 */
const [source, target] = process.argv.slice(2)
if (source === undefined || target === undefined) throw new Error('expected MARKDOWN PNG')

const style = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
)
const body = await marked.parse(readFileSync(source, 'utf8'), { gfm: true })
const page = `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 16px; background: #fff } article { max-width: 880px; font-family: 'Liberation Sans', sans-serif }</style>
<article class="markdown-body">${body}</article>`

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const tab = await browser.newPage({ viewport: { width: 920, height: 400 }, deviceScaleFactor: 1.5 })
await tab.setContent(page)
await tab.locator('article').screenshot({ path: join(process.cwd(), target) })
await browser.close()
