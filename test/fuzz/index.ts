import { writeFileSync } from 'node:fs'
import { drawInput, type Target, targets } from './targets.ts'

/*
 * The long mode: damaged inputs for all that strangers' bytes reach, and what did not hold:
 *
 *     npm run fuzz -- --inputs 10000000 [--seed 1] [--target parse]
 *
 * Each input that breaks something is written to test/fixtures/fuzz, where the tests find it. An input is its seed and
 * its target: processes that begin at other seeds share the work.
 */

const optionOf = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? null : (process.argv[at + 1] ?? null)
}

/** Turns of each target for one of `report`, whose input takes as long as one of each other target together. */
const TURNS = 3
/** Inputs between two lines that tell how far it is. */
const STEP = 250_000
/** Of the processor, so that a busy machine breaks nothing. */
const MAX_MILLISECONDS = 2000

const inputs = Number(optionOf('inputs') ?? 100_000)
const first = Number(optionOf('seed') ?? Date.now() % 1_000_000_000)
const only = optionOf('target')
const chosen = Object.entries(targets)
  .filter(([name]) => only === null || name === only)
  .flatMap(([name, target]) => Array.from({ length: name === 'report' ? 1 : TURNS }, () => ({ name, target })))

const isSlow = async ({ check }: Target, bytes: Buffer): Promise<boolean> => {
  const before = process.cpuUsage()
  await check(bytes)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 > MAX_MILLISECONDS
}

/** The clock says which inputs may be slow: to ask for the processor's time of each takes a tenth of the whole. */
const checkOne = async (target: Target, bytes: Buffer): Promise<void> => {
  const began = performance.now()
  await target.check(bytes)
  if (performance.now() - began > MAX_MILLISECONDS && (await isSlow(target, bytes)))
    throw new Error(`it took more than ${MAX_MILLISECONDS} ms`)
}

// A library's warning would show what a stranger wrote in the log of the job.
process.emitWarning = (warning) => {
  throw new Error(`a warning of Node: ${warning}`)
}

const kept = new Set<string>()
let broken = 0

const keep = (name: string, seed: number, bytes: Buffer, error: unknown): void => {
  broken++
  const where = error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 3).join(' ') : String(error)
  if (kept.has(where)) return
  kept.add(where)
  writeFileSync(new URL(`../fixtures/fuzz/${name}.${seed}.bin`, import.meta.url), bytes)
  console.log(`${name}, seed ${seed}: ${where}`)
}

const started = performance.now()
const tell = (done: number): void => {
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(`${done} inputs from seed ${first} in ${seconds} s: ${broken} broke something`)
}

for (let index = 0; index < inputs; index++) {
  const { name, target } = chosen[index % chosen.length] ?? {}
  if (name === undefined || target === undefined) throw new Error(`no target ${only}`)
  const seed = first + index
  const bytes = drawInput(target, seed)
  try {
    await checkOne(target, bytes)
  } catch (error) {
    keep(name, seed, bytes, error)
  }
  if ((index + 1) % STEP === 0) tell(index + 1)
}
if (inputs % STEP !== 0) tell(inputs)
process.exitCode = broken === 0 ? 0 : 1
