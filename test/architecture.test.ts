import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/*
 * The layers, as docs/decisions.md has them: core ← report, io ← action, cli ← the two processes; and page, the script of
 * report.html, which reaches the report as text that scripts/build-page.ts made of it. In core a file imports only from files that
 * come before it in this order.
 */
const CORE_ORDER = [
  'phrase',
  'pool',
  'problem',
  'tag-pattern',
  'statistics',
  'knowledge',
  'driver-pool',
  'parse',
  'pair',
  'diff',
  'series',
  'compare',
  'points',
  'policy',
  'policy-changes',
  'baseline',
  'rules',
  'tag-facts',
  'assess',
  'exceptions',
  'causes',
  'analyze',
  'where',
  'gate',
]

/** What the page's script shares with the report: how a figure reads, how untrusted text is shown, and how rows are written. */
const SHARED_WITH_PAGE = ['report/format.ts', 'report/encode.ts', 'report/chart.ts', 'report/row-codec.ts']
/** Of these only types, which are gone when the script is made. */
const TYPES_FOR_PAGE = ['report/page-data.ts']

const root = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))

/** What a file imports: paths below src, or names of packages. */
const importsOf = (path: string): string[] => {
  const text = readFileSync(join(root, path), 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import\()\s*'([^']+)'|^import '([^']+)'/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
  return specifiers.map((name) => (name.startsWith('.') ? relative(root, join(root, dirname(path), name)) : name))
}

const layerOf = (path: string): string => path.split('/')[0] ?? ''
const placeOf = (path: string): number => CORE_ORDER.indexOf((path.split('/')[1] ?? '').replace('.ts', ''))

const allowed: Record<string, (imported: string) => boolean> = {
  core: (imported) => layerOf(imported) === 'core',
  report: (imported) => ['core', 'report'].includes(layerOf(imported)),
  page: (imported) =>
    ['core', 'page'].includes(layerOf(imported)) || [...SHARED_WITH_PAGE, ...TYPES_FOR_PAGE].includes(imported),
  io: (imported) => !['report', 'page', 'action', 'cli', 'action.ts', 'cli.ts'].includes(layerOf(imported)),
  action: (imported) => !['page', 'cli', 'action.ts', 'cli.ts'].includes(layerOf(imported)),
  cli: (imported) => !['page', 'action', 'action.ts', 'cli.ts'].includes(layerOf(imported)),
  'action.ts': (imported) => !['page', 'cli', 'cli.ts'].includes(layerOf(imported)),
  'cli.ts': (imported) => !['page', 'action', 'action.ts'].includes(layerOf(imported)),
}

describe('layers', () => {
  test.each(files)('%s imports only what its layer may', (path) => {
    const mayImport = allowed[layerOf(path)] ?? ((imported: string) => !['action.ts', 'cli.ts'].includes(imported))
    expect(importsOf(path).filter((imported) => !mayImport(imported))).toEqual([])
  })

  test.each(files.filter((path) => layerOf(path) === 'core'))('%s imports only from earlier stages', (path) => {
    expect(placeOf(path), 'has a place in the order').toBeGreaterThanOrEqual(0)
    expect(importsOf(path).filter((imported) => placeOf(imported) > placeOf(path))).toEqual([])
  })

  test.each(files.filter((path) => ['core', 'report'].includes(layerOf(path))))(
    '%s has no clock, no chance and no environment',
    (path) => {
      expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/Date\.now|new Date|Math\.random|process\.|console\./)
    },
  )

  test.each(files.filter((path) => layerOf(path) === 'page'))('%s makes no markup of text', (path) => {
    const text = readFileSync(join(root, path), 'utf8')
    expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(|new Function/)
    for (const types of TYPES_FOR_PAGE)
      expect(text).not.toMatch(new RegExp(`import \\{[^}]*\\} from '\\.\\./${types}'`))
  })

  test('no file is named after what it is not about', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|types|common|misc)\.ts$/.test(path))).toEqual([])
  })
})
