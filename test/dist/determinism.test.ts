import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { formNames } from '../../src/cli/forms.ts'
import { madeSeries } from '../made-series.ts'
import { runAction } from './run-action.ts'
import { LEAK } from './scenes.ts'

/* The same dumps give the same bytes of every report, wherever and on whatever Node it is made. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'determinism-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Where a Node may be: on the path, and what GitHub's machines have of each major version. */
const homes = (): readonly string[] => {
  const { PATH = '', RUNNER_TOOL_CACHE: cache } = process.env
  const kept = cache === undefined ? null : join(cache, 'node')
  const versions = kept !== null && existsSync(kept) ? readdirSync(kept).map((version) => join(kept, version)) : []
  return [...PATH.split(delimiter), ...versions.flatMap((home) => [join(home, 'x64', 'bin'), join(home, 'x64')])]
}

/** The `engines` of package.json. */
const isSupported = (node: string): boolean => {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  const [major = 0, minor = 0] = stdout.replace('v', '').split('.').map(Number)
  return (major === 20 && minor >= 15) || (major === 22 && minor >= 2) || major > 22
}

/** This one, that of the development dependencies, the machine's own, and others that are kept. */
const nodes = [
  ...new Set(
    [
      process.execPath,
      ...homes()
        .map((place) => join(place, process.platform === 'win32' ? 'node.exe' : 'node'))
        .filter((path) => existsSync(path)),
    ].map((path) => realpathSync(path)),
  ),
].filter(isSupported)

/** Languages that write a number, a date or a capital letter in another way, far apart on the globe. */
const locales = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Apia', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
]

/** Each locale and each Node at least once. */
const places = Array.from({ length: Math.max(locales.length, nodes.length) }, (_, index) => ({
  environment: locales[index % locales.length] ?? {},
  node: nodes[index % nodes.length] ?? process.execPath,
}))

const report = (words: readonly string[], { environment, node }: (typeof places)[number]): string => {
  const { PATH } = process.env
  const options = { cwd: ROOT, env: { PATH, ...environment }, encoding: 'latin1', maxBuffer: 2 ** 26 } as const
  const { status, stdout, stderr } = spawnSync(node, ['dist/cli/index.js', ...words], options)
  return `exit ${status}\n${stdout}${stderr}`
}

type Files = readonly (readonly [string, string | Uint8Array])[]

/** A folder, its files written in this order, a day between two of them. */
const written = (name: string, files: Files): string => {
  const path = join(folder, name)
  for (const [place, [file, content]] of files.entries()) {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeFileSync(join(path, file), content)
    utimesSync(join(path, file), place * 86_400, place * 86_400)
  }
  return path
}

/** Two folders with the same files, written in the one and in the other order. */
const bothOrders = (name: string, files: Files): readonly string[] => [
  written(`forwards/${name}`, files),
  written(`backwards/${name}`, [...files].reverse()),
]

const fixture = (path: string): Uint8Array => readFileSync(join(ROOT, 'test/fixtures', path))
const legs = ['win10', 'win11', 'Win12', 'ärm64'].flatMap(
  (leg): Files => [
    [`before/${leg}/pool.csv`, fixture('dumps/poolmonx-full-snapshot.csv')],
    [`after/${leg}/pool.csv`, fixture('made/whole-machine-later.csv')],
  ],
)
const orders: readonly (readonly [string, readonly string[], (path: string) => readonly string[]])[] = [
  ['of a series', bothOrders('series', Object.entries(madeSeries(true))), (path) => [path]],
  ['of several legs', bothOrders('legs', legs), (path) => [join(path, 'before'), join(path, 'after')]],
]

const whole = ['test/fixtures/dumps/poolmonx-full-snapshot.csv', 'test/fixtures/made/whole-machine-later.csv']
const leak = ['test/fixtures/made/proc-leak-before.txt', 'test/fixtures/dumps/kd-poolused-proc-leak.txt']

const listings: readonly (readonly [command: string, form: string])[] = [
  ...formNames.map((form) => ['check', form] as const),
  ['diff', 'table'],
  ['diff', 'csv'],
]

describe.each(listings)('%s --format %s', (command, form) => {
  test.each<[string, readonly string[]]>([
    ['of a leak', leak],
    ['of a whole machine', whole],
  ])('%s is the same in every locale, time zone and Node', (_, dumps) => {
    const reports = places.map((place) => report([command, ...dumps, '--format', form], place))
    expect(reports[0]?.length).toBeGreaterThan(300)
    expect(new Set(reports).size).toBe(1)
  })
})

describe.each(formNames)('check --format %s', (form) => {
  test.each(orders)('%s is the same whatever order its files were written in', (_, paths, wordsOf) => {
    const [one, other] = paths.map((path) =>
      places
        .slice(0, 1)
        .map((place) => report([...wordsOf(path), '--format', form], place).replaceAll(path, 'FOLDER'))
        .join(''),
    )
    expect(one?.length).toBeGreaterThan(300)
    expect(other).toBe(one)
  })
})

test.each(['table', 'csv'])('show --format %s is the same in every locale, time zone and Node', (form) => {
  const reports = places.map((place) => report(['show', ...whole.slice(1), '--format', form], place))
  expect(reports[0]?.length).toBeGreaterThan(300)
  expect(new Set(reports).size).toBe(1)
})

test('snapshot JSON of a dump is the same in every locale, time zone and Node', () => {
  const reports = places.map((place) => report(['convert', ...leak.slice(0, 1)], place))
  expect(reports[0]?.length).toBeGreaterThan(300)
  expect(new Set(reports).size).toBe(1)
})

test('the action: comment, summary, log, outputs and report.json', async () => {
  const artifacts = [...LEAK.artifacts].reverse()
  const runs = await Promise.all([
    runAction({ ...LEAK, environment: { TZ: 'UTC', LC_ALL: 'C' } }),
    runAction({ ...LEAK, artifacts, environment: { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8' } }),
    runAction({ ...LEAK, environment: { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8' } }),
  ])
  const told = runs.map(({ comments, summary, log, report: json, outputs: { findings, verdict, reason } }) => ({
    ...{ comments, summary, log, findings, verdict, reason },
    json: JSON.stringify(json),
  }))
  expect(told[1]).toEqual(told[0])
  expect(told[2]).toEqual(told[0])
})
