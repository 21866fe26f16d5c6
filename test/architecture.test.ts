import { expect, test } from 'vitest'
import { sourceFiles as files, importsOf, textOf } from '../scripts/imports.ts'

/*
 * The layers, as docs/decisions/0001-layers.md has them: core ← where, core ← settings ← report, io ← github ← action,
 * cli ← the two processes; and page, the script of report.html, which reaches the report as text that
 * scripts/build-page.ts made of it. In core a file imports only from files that come before it in this order.
 */
const CORE_ORDER = [
  'record',
  'phrase',
  'time',
  'counters',
  'pool',
  'packed-rows',
  'problem',
  'tag-pattern',
  'meant-tag',
  'statistics',
  'knowledge',
  'verifier-output',
  'parse',
  'stage',
  'bystanders',
  'split-legs',
  'pair',
  'diff',
  'rounding',
  'coverage',
  'whole',
  'verifier-tags',
  'same-boot',
  'compare-pair',
  'control',
  'series',
  'compare',
  'points',
  'strength',
  'policy',
  'limited-pools',
  'policy-changes',
  'baseline',
  'rules',
  'tag-facts',
  'finding',
  'order',
  'title',
  'comparison',
  'judge',
  'settles',
  'families',
  'leads',
  'assess',
  'exceptions',
  'causes',
  'missing-evidence',
  'unfit-baseline',
  'commit-growth',
  'pool-totals',
  'measure',
  'leg-files',
  'leg-names',
  'verdict',
  'analyze',
  'gate',
]

/**
 * Files that the page's script shares with the report: words of figures, encoding of untrusted text, charts, and the
 * format of the rows.
 */
const SHARED_WITH_PAGE = [
  'report/format.ts',
  'report/encode.ts',
  'report/evidence-columns.ts',
  'report/chart.ts',
  'report/markdown-table.ts',
  'report/row-columns.ts',
]
/** Files whose types alone the page imports; types are gone when the script is made. */
const TYPES_FOR_PAGE = ['report/page-data.ts']

const layerOf = (path: string): string => path.split('/')[0] ?? ''
const stageOf = (path: string): number => CORE_ORDER.indexOf((path.split('/')[1] ?? '').replace('.ts', ''))

const processes = ['action.ts', 'cli.ts']
const layersExcept =
  (...barred: readonly string[]) =>
  (imported: string): boolean =>
    ![...barred, ...processes].includes(layerOf(imported))

const allowed: Readonly<Record<string, (imported: string) => boolean>> = {
  core: (imported) => layerOf(imported) === 'core',
  where: (imported) => ['core', 'where'].includes(layerOf(imported)),
  settings: (imported) => ['core', 'settings', 'valibot'].includes(layerOf(imported)),
  report: (imported) => ['core', 'settings', 'report'].includes(layerOf(imported)),
  page: (imported) =>
    ['core', 'page'].includes(layerOf(imported)) || [...SHARED_WITH_PAGE, ...TYPES_FOR_PAGE].includes(imported),
  io: layersExcept('report', 'page', 'github', 'action', 'cli'),
  github: layersExcept('report', 'page', 'action', 'cli'),
  action: layersExcept('page', 'cli'),
  cli: layersExcept('page', 'github', 'action'),
  'action.ts': layersExcept('page', 'cli'),
  'cli.ts': layersExcept('page', 'github', 'action'),
}

/** `core/assess.ts → core/gate.ts` for every import that the rule forbids. */
const forbidden = (paths: readonly string[], isAllowed: (path: string, imported: string) => boolean): string[] =>
  paths.flatMap((path) =>
    importsOf(path)
      .filter((imported) => !isAllowed(path, imported))
      .map((imported) => `${path} → ${imported}`),
  )

test('a file imports only what its layer may', () => {
  expect(forbidden(files, (path, imported) => allowed[layerOf(path)]?.(imported) ?? false)).toEqual([])
})

test('only the door of the wing to GitHub is imported from outside, types too', () => {
  const outside = files.filter((path) => layerOf(path) !== 'github')
  const isInside = (imported: string): boolean => layerOf(imported) === 'github' && imported !== 'github/door.ts'
  expect(forbidden(outside, (_, imported) => !isInside(imported))).toEqual([])
  expect(outside.some((path) => importsOf(path).includes('github/door.ts'))).toBe(true)
})

test('the command line reaches nothing of GitHub, not even by way of others', () => {
  const reached = new Set<string>()
  const follow = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    if (files.includes(path)) for (const imported of importsOf(path)) follow(imported)
  }
  follow('cli.ts')
  expect([...reached].filter((path) => /^(github\/|action\/|@actions\/|@octokit\/)/.test(path))).toEqual([])
})

/** `lineWidth` of biome.json. */
const MAX_COLUMNS = 120

/**
 * Loaded by the action where they are wanted: the libraries of GitHub are four fifths of its code, and a zip is not
 * always there.
 */
const LOADED_LATE = [
  'github/job-artifacts.ts @actions/artifact',
  'github/session.ts ./connect.ts',
  'io/unpack.ts ./zip.ts',
]

test('the action imports statically but for the large libraries, and asks the runner for its variables where it begins', () => {
  const action = files.filter((path) => ['action', 'action.ts', 'github', 'io'].includes(layerOf(path)))
  const late = action.flatMap((path) =>
    [...textOf(path).matchAll(/\bimport\('([^']+)'\)/g)].map(([, imported]) => `${path} ${imported}`),
  )
  expect(late).toEqual(LOADED_LATE)
  expect(action.filter((path) => textOf(path).includes('process.env'))).toEqual(['action.ts', 'action/hide-event.ts'])
})

test('a comment of the sources is no wider than the code may be, which the formatter does not see to', () => {
  // An address cannot be broken.
  const isWide = (line: string): boolean =>
    /^\s*(?:\/\/|\/?\*)/.test(line) && line.replace(/https:\S+/, '').length > MAX_COLUMNS
  const wide = files.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, at) => (isWide(line) ? [`${path}:${at + 1}`] : [])),
  )
  expect(wide).toEqual([])
})

test('a file of core has a place in the pipeline and imports only from earlier stages', () => {
  const core = files.filter((path) => layerOf(path) === 'core')
  expect(core.filter((path) => stageOf(path) === -1)).toEqual([])
  expect(forbidden(core, (path, imported) => stageOf(imported) <= stageOf(path))).toEqual([])
})

test('no import leads back to its own file', () => {
  const done = new Set<string>()
  const circles: string[] = []
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (done.has(path) || way.includes(path)) return
    for (const imported of importsOf(path).filter((one) => files.includes(one))) follow(imported, [...way, path])
    done.add(path)
  }
  for (const path of files) follow(path, [])
  expect(circles).toEqual([])
})

test('core, settings and report have no clock, no chance and no environment', () => {
  const pure = files.filter((path) => ['core', 'settings', 'report'].includes(layerOf(path)))
  expect(pure.filter((path) => /Date\.now|new Date|Math\.random|process\.|console\./.test(textOf(path)))).toEqual([])
})

test('the page makes no markup of text', () => {
  const page = files.filter((path) => layerOf(path) === 'page')
  const makesMarkup = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(|new Function/
  expect(page.filter((path) => makesMarkup.test(textOf(path)))).toEqual([])
  const takesValues = TYPES_FOR_PAGE.map((types) => new RegExp(`import \\{[^}]*\\} from '\\.\\./${types}'`))
  expect(page.filter((path) => takesValues.some((imports) => imports.test(textOf(path))))).toEqual([])
})

test('no file is named after what it is not about', () => {
  expect(files.filter((path) => /(^|\/)(utils?|helpers?|types|common|misc)\.ts$/.test(path))).toEqual([])
})
