import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
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

/** Every Node on the path: that of the development dependencies, and the machine's own. */
const nodes = [
  ...new Set(
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((place) => join(place, process.platform === 'win32' ? 'node.exe' : 'node'))
      .filter((path) => existsSync(path))
      .map((path) => realpathSync(path)),
  ),
]

/** Each has a locale, a time zone, and one of the Nodes. */
const places = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Apia', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
].map((environment, index) => ({ environment, node: nodes[index % nodes.length] ?? process.execPath }))

const report = (words: readonly string[], { environment, node }: (typeof places)[number]): string => {
  const { PATH } = process.env
  const options = { cwd: ROOT, env: { PATH, ...environment }, encoding: 'latin1', maxBuffer: 2 ** 26 } as const
  const { status, stdout, stderr } = spawnSync(node, ['dist/cli/index.js', ...words], options)
  return `exit ${status}\n${stdout}${stderr}`
}

/** Folders with the same files, written in the one and in the other order. */
const series = (name: string, files: readonly (readonly [string, string | Uint8Array])[]): string => {
  const path = join(folder, name, 'series')
  mkdirSync(path, { recursive: true })
  for (const [file, content] of files) writeFileSync(join(path, file), content)
  return path
}

const files = Object.entries(madeSeries(true))
const forwards = series('forwards', files)
const backwards = series('backwards', [...files].reverse())

const whole = ['test/fixtures/dumps/poolmonx-full-snapshot.csv', 'test/fixtures/made/whole-machine-later.csv']
const leak = ['test/fixtures/made/proc-leak-before.txt', 'test/fixtures/dumps/kd-poolused-proc-leak.txt']

describe.each(formNames)('%s', (form) => {
  test.each<[string, readonly string[]]>([
    ['of a leak', [...leak, '--driver-tags', 'SEY?']],
    ['of a whole machine', whole],
  ])('%s is the same in every locale, time zone and Node', (_, words) => {
    const reports = places.map((place) => report([...words, '--format', form], place))
    expect(reports[0]?.length).toBeGreaterThan(300)
    expect(new Set(reports).size).toBe(1)
  })

  test('of a series is the same whatever order its files were written in', () => {
    const [one, other] = [forwards, backwards].map((path) =>
      places
        .slice(0, 1)
        .map((place) => report([path, '--format', form], place).replaceAll(path, 'SERIES'))
        .join(''),
    )
    expect(one?.length).toBeGreaterThan(300)
    expect(other).toBe(one)
  })
})

test('the action: comment, summary and outputs', async () => {
  const artifacts = [...LEAK.artifacts].reverse()
  const runs = await Promise.all([
    runAction({ ...LEAK, environment: { TZ: 'UTC', LC_ALL: 'C' } }),
    runAction({ ...LEAK, artifacts, environment: { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8' } }),
  ])
  const [one, other] = runs.map(({ comments, summary, report: json, outputs: { findings } }) => ({
    comments,
    summary,
    json,
    findings,
  }))
  expect(other).toEqual(one)
})
