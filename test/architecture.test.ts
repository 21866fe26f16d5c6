import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/*
 * The layers, as docs/decisions.md has them: core ← report, io ← cli ← the two processes. In core a file imports only from files
 * that come before it in this order.
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
  io: (imported) => !['report', 'cli', 'action.ts', 'cli.ts'].includes(layerOf(imported)),
  'action.ts': (imported) => !['cli', 'cli.ts'].includes(layerOf(imported)),
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

  test('no file is named after what it is not about', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|types|common|misc)\.ts$/.test(path))).toEqual([])
  })
})
