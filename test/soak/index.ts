import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { type JudgedRun, judgeSeed } from './judge.ts'

/*
 * The long mode: runs of the built action with random faults, and what did not hold of them:
 *
 *     npm run soak -- --runs 2000 [--seed 1] [--parallel 8] [--patience 3]
 *
 * The same seed draws the same run: `npm run soak -- --runs 1 --seed 1234` prints its log. The logs of runs that break a
 * law are kept in build/soak. On a busy machine the runs themselves need more patience for GitHub's answers.
 */

const optionOf = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

const runs = optionOf('runs', 2000)
const first = optionOf('seed', Date.now() % 1_000_000)
const patience = optionOf('patience', 1)
const logs = new URL('../../build/soak/', import.meta.url)
// A run waits most of its time.
const limit = pLimit(optionOf('parallel', 3 * availableParallelism()))

/** Runs between two lines that tell how far it is. */
const STEP = 100
let done = 0

const keepLog = (seed: number, run: JudgedRun['run']): void => {
  mkdirSync(logs, { recursive: true })
  writeFileSync(new URL(`${seed}.log`, logs), `${run?.rawLog}\n${run?.requests.join('\n')}\n`)
}

const tell = ({ drawn, run, seconds, broken }: JudgedRun): void => {
  if (runs === 1) console.log(`${run?.left}\n`)
  if (runs === 1) console.log(`${run?.rawLog}\n${run?.requests.join('\n')}\n`)
  if (runs === 1 || broken.length > 0)
    console.log(
      `seed ${drawn.seed}, ${seconds.toFixed(1)} s: ${drawn.name}\n  ${run?.outputs.verdict} ${run?.outputs.passed} exit ${run?.exitCode}`,
    )
  for (const law of broken) console.log(`  BROKEN: ${law}`)
  if (broken.length > 0) keepLog(drawn.seed, run)
  const bug = run?.rawLog.match(/^.*(A bug of|Unhandled|Warning: ).*$/m)
  if (broken.length > 0 && bug) console.log(`  ${bug[0].replaceAll('%0A', '\n  ')}`)
}

const started = performance.now()
const judged = await Promise.all(
  Array.from({ length: runs }, (_, index) =>
    limit(async () => {
      const result = await judgeSeed(first + index, patience)
      tell(result)
      if (++done % STEP === 0) console.log(`${done} runs`)
      return {
        isBroken: result.broken.length > 0,
        isGreen: result.run?.outputs.passed === 'true',
        seconds: result.seconds,
        processorSeconds: result.run?.processorSeconds ?? 0,
      }
    }),
  ),
)
const broken = judged.filter(({ isBroken }) => isBroken).length
const green = judged.filter(({ isGreen }) => isGreen).length
const slowest = Math.max(...judged.map(({ seconds }) => seconds))
const busiest = Math.max(...judged.map(({ processorSeconds }) => processorSeconds))
const total = (performance.now() - started) / 1000
console.log(
  `${runs} runs from seed ${first} in ${total.toFixed(0)} s: ${green} green, the slowest took ${slowest.toFixed(1)} s, the busiest ${busiest.toFixed(1)} s of a processor, ${broken} broke a law`,
)
process.exitCode = broken === 0 ? 0 : 1
