import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wholeMachine, wholeMachineLater } from '../test/made-dumps.ts'

/*
 * How long a person waits: whole processes of the built command line and action on two snapshots of a full machine (3,050
 * rows each), against `node -e 0`, in turn, so that a slower machine slows both. Prints the median of the pairs' ratios.
 *
 *     npm run build && node bench/start-up.ts [RUNS]
 */
const runs = Number(process.argv[2] ?? 40)
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'bench-'))

writeFileSync(join(folder, 'before.csv'), wholeMachine, 'latin1')
writeFileSync(join(folder, 'after.csv'), wholeMachineLater, 'latin1')

const timed = (words: readonly string[], environment: NodeJS.ProcessEnv = {}): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { env: { ...process.env, ...environment } })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[sorted.length >> 1] ?? 0
}

const compare = (name: string, goal: number, run: () => number): void => {
  const pairs = Array.from({ length: runs + 2 }, () => ({ bare: timed(['-e', '0']), ours: run() })).slice(2)
  const ratio = median(pairs.map(({ bare, ours }) => ours / bare)).toFixed(2)
  const [ours, bare] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.bare))]
  console.log(`${name}: ${ratio} times node -e 0 (${ours.toFixed(0)} ms / ${bare.toFixed(0)} ms; goal ${goal})`)
}

console.log(`Node ${process.version}, ${runs} pairs of runs`)
const cli = [join(root, 'dist/cli/index.js'), join(folder, 'before.csv'), join(folder, 'after.csv')]
compare('command line', 2.5, () => timed(cli))

const inputs = {
  'INPUT_BEFORE-FILES': 'before.csv',
  'INPUT_AFTER-FILES': 'after.csv',
  INPUT_COMMENT: 'never',
  GITHUB_WORKSPACE: folder,
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  RUNNER_TEMP: folder,
}
compare('action on files of the workspace', 4, () => timed([join(root, 'dist/index.js')], inputs))
rmSync(folder, { recursive: true })
