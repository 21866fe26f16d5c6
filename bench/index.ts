import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { type ActionSetup, runAction } from '../test/dist/run-action.ts'
import { artifact } from '../test/dist/scenes.ts'
import { procLeak, wholeMachine, wholeMachineLater } from '../test/made-dumps.ts'
import { writeMachineFile } from './machine-file.ts'
import { type Command, has, inTurn, type Measured, median, type Ratio } from './measure.ts'

/*
 * How long a person waits: whole processes of the built command line and action beside others that do less, in turn. Prints tables, and writes
 * them to docs/performance.md where `--write` is given.
 *
 *     npm run build && npm run bench -- [--write] [--rounds 11] [--only start-up,parsing,series,legs]
 */
const root = join(import.meta.dirname, '..')
const rounds = Number(/--rounds (\d+)/.exec(process.argv.join(' '))?.[1] ?? 7)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const at = (name: string): string => join(folder, name)
const node = (name: string, words: readonly string[], more: Partial<Command> = {}): Command => ({
  name,
  program: process.execPath,
  words,
  // The exit code says what was found.
  ends: [0, 1, 2],
  ...more,
})
const cli = (name: string, ...words: readonly string[]): Command =>
  node(name, [join(root, 'dist/cli/index.js'), ...words])

const EMPTY = node('`node -e 0`', ['-e', '0'])

const bundleBare = async (): Promise<string> => {
  const bundle = await rolldown({ input: join(root, 'bench/bare-action.ts'), platform: 'node' })
  await bundle.write({ file: at('bare.mjs'), format: 'esm', minify: false })
  await bundle.close()
  return at('bare.mjs')
}

const startUp = async (): Promise<readonly Measured[]> => {
  writeFileSync(at('before.csv'), wholeMachine, 'latin1')
  writeFileSync(at('after.csv'), wholeMachineLater, 'latin1')
  writeFileSync(at('output'), '')
  writeFileSync(at('summary'), '')
  const pair = [at('before.csv'), at('after.csv')]
  const environment = {
    'INPUT_BEFORE-FILES': 'before.csv',
    'INPUT_AFTER-FILES': 'after.csv',
    INPUT_COMMENT: 'never',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    RUNNER_TEMP: folder,
  }
  return inTurn(
    [
      EMPTY,
      cli('command line, `--version`', '--version'),
      node('a script that splits and subtracts the two dumps', [join(root, 'bench/subtract.mjs'), ...pair]),
      cli('command line, two dumps of 3,050 rows', ...pair),
      node('an action that loads `@actions/core` and writes an output', [await bundleBare()], { environment }),
      node('the action, the same two dumps as files of the workspace', [join(root, 'dist/index.js')], { environment }),
    ],
    rounds,
  )
}

const parsing = (): readonly Measured[] => {
  writeMachineFile(at('100.log'), 100)
  const others: readonly Command[] = [
    { name: '`awk`, sums of two columns', program: 'awk', words: ['-f', join(root, 'bench/sums.awk'), at('100.log')] },
    {
      name: '`awk`, the last figures of each row',
      program: 'awk',
      words: ['-f', join(root, 'bench/once.awk'), at('100.log')],
    },
    { name: 'Python, one regular expression', program: 'python3', words: [join(root, 'bench/once.py'), at('100.log')] },
  ]
  const ours = cli('command line, 100 snapshots (30 MB) to report.json', at('100.log'), '--format', 'json')
  return inTurn([ours, ...others.filter(({ program }) => has(program))], rounds)
}

const SNAPSHOTS = [1, 10, 100, 500, 1000, 2000]

const series = (): readonly Measured[] =>
  SNAPSHOTS.flatMap((snapshots) => {
    writeMachineFile(at('series.log'), snapshots)
    const name = `${snapshots.toLocaleString('en')} ${snapshots === 1 ? 'snapshot' : 'snapshots'}`
    const [, ours] = inTurn([EMPTY, cli(name, at('series.log'), '--format', 'json')], snapshots > 100 ? 1 : 3)
    rmSync(at('series.log'))
    return ours ?? []
  })

const LEGS = [1, 12, 100, 256]
/** Milliseconds of each request on its way. */
const LATENCY_MS = 20
/** Requests of which each needs the answer to the one before: artifacts, address, bytes; upload in three; comments, comment. */
const MIN_CHAIN = 8

/** Requests and median seconds of one way to the comment. */
interface Way {
  readonly requests: number
  readonly seconds: number
}

/** The artifacts of this run come by the runner's artifact service, those of another run by the REST API. */
const WAYS = {
  near: {},
  far: { latencyMs: LATENCY_MS },
  'far, by REST': { latencyMs: LATENCY_MS, artifactsOf: 42, inputs: { 'run-id': '42' } },
} as const satisfies Readonly<Record<string, ActionSetup>>

const endToEnd = async (legs: number): Promise<readonly Way[]> => {
  const artifacts = Array.from({ length: legs }, (_, leg) => leg).flatMap((leg) => [
    artifact(`pool-before-leg${leg}`, procLeak.before),
    artifact(`pool-after-leg${leg}`, procLeak.after),
  ])
  const taken: Way[][] = Object.values(WAYS).map(() => [])
  for (let round = 0; round < (legs > 12 ? 1 : 3); round++) {
    for (const [index, way] of Object.values(WAYS).entries()) {
      const start = performance.now()
      const { requests } = await runAction({ artifacts, ...way })
      taken[index]?.push({ requests: requests.length, seconds: (performance.now() - start) / 1000 })
    }
  }
  return taken.map((ways) => ({
    requests: ways[0]?.requests ?? 0,
    seconds: median(ways.map(({ seconds }) => seconds)),
  }))
}

const legsTable = async (): Promise<string> => {
  const rows: string[][] = []
  for (const legs of LEGS) {
    const [near, far, rest] = await endToEnd(legs)
    const waited = (((far?.seconds ?? 0) - (near?.seconds ?? 0)) * 1000) / LATENCY_MS
    rows.push([
      String(legs),
      String(near?.requests),
      shown(near?.seconds ?? 0),
      shown(far?.seconds ?? 0),
      String(Math.round(waited)),
      String(rest?.requests),
      shown(rest?.seconds ?? 0),
    ])
  }
  const far = `with ${LATENCY_MS} ms`
  return table(
    ['legs', 'requests', 'without latency', far, 'round trips waited for', 'requests by REST', `${far} by REST`],
    rows,
  )
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

const shown = (seconds: number): string =>
  Number.isNaN(seconds) ? '–' : seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`
const peak = ({ megabytes }: Measured): string => (megabytes === null ? '–' : `${Math.round(megabytes)} MB`)

const cellsOf = ({ seconds, times }: Ratio): readonly string[] => [
  shown(seconds),
  Number.isNaN(times) ? '–' : times.toFixed(2),
]

const measuredTable = (first: string, rows: readonly Measured[]): string =>
  table(
    [first, 'on the clock', 'times the first row', 'processor time', 'times the first row', 'memory at most'],
    rows.map((row) => [row.name, ...cellsOf(row.waited), ...cellsOf(row.worked), peak(row)]),
  )

/** The tables in their order; each is printed as soon as it is measured. */
const sections: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'start-up': async () => ['## Start-up', measuredTable('process', await startUp())],
  parsing: async () => ['## A series of 100 snapshots', measuredTable('process', parsing())],
  series: async () => [
    '## Growth with the number of snapshots',
    'A PoolMon file of a whole machine (3,048 rows), of which three rows in ten move from one snapshot to the next. The ratios are to `node -e 0`.',
    measuredTable('series', series()),
  ],
  legs: async () => [
    '## The action from its artifacts to its comment',
    `On a loopback GitHub, without latency and with ${LATENCY_MS} ms a request. A chain of ${MIN_CHAIN} requests cannot be shortened: each needs the answer before it. The client of the runner's artifact service lists each artifact once more before it downloads it; the REST API, which serves the artifacts of another run, does without.`,
    await legsTable(),
  ],
}

const only = /--only (\S+)/.exec(process.argv.join(' '))?.[1]?.split(',') ?? Object.keys(sections)
const text: string[] = []
const say = (...paragraphs: readonly string[]): void => {
  text.push(...paragraphs)
  console.log(`${paragraphs.join('\n\n')}\n`)
}
say(
  '# Performance',
  '<!-- Written by `npm run bench -- --write`. -->',
  'How long a run takes and how much memory it needs: to start, with long series, with many legs.',
  `Whole processes on ${cpus().length} cores, Node ${process.version}, ${rounds} rounds in turn; ratios are medians of the rounds.`,
)
for (const name of only) say(...((await sections[name]?.()) ?? [`There is no table ${name}.`]))
if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/performance.md'), `${text.join('\n\n')}\n`)
rmSync(folder, { recursive: true })
