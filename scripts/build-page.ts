import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/*
 * The script and the style of report.html, bundled and made small, as a module that the report imports: so the sources run
 * without a build, and the page's policy names the hashes of what is in it. The same sources give the same bytes.
 *
 *     node scripts/build-page.ts
 */
const root = join(import.meta.dirname, '..')

const bundleScript = async (): Promise<string> => {
  const bundle = await rolldown({ input: join(root, 'src/page/main.ts'), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  const [chunk, ...others] = output
  if (others.length > 0) throw new Error(`expected one chunk, got ${output.length}`)
  return chunk.code.trim()
}

/** Without comments, and with one blank where there were several. */
const squeezeStyle = (style: string): string =>
  style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim()

/** In a text or an expression of a script `<\/` reads as `</`, and ends no element. */
const escapeEnds = (code: string): string => code.replaceAll('</', '<\\/')

/** An element ends at the first `</`, and a script may not open a comment. */
const refuseMarkup = (name: string, text: string): string => {
  if (/<\/|<!--|<script/i.test(text)) throw new Error(`the ${name} holds what would end or change its element`)
  return text
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const script = refuseMarkup('script', escapeEnds(await bundleScript()))
const style = refuseMarkup('style', squeezeStyle(readFileSync(join(root, 'src/page/page.css'), 'utf8')))
const lines = [
  '// Written by scripts/build-page.ts from src/page.',
  `export const script =\n  ${JSON.stringify(script)}`,
  `export const scriptHash = '${hashOf(script)}'`,
  `export const style =\n  ${JSON.stringify(style)}`,
  `export const styleHash = '${hashOf(style)}'`,
]
writeFileSync(join(root, 'src/report/page-assets.ts'), `${lines.join('\n')}\n`)
console.log(`script ${script.length} bytes, style ${style.length} bytes`)
