import { writeFileSync } from 'node:fs'
import { drawInput, targets } from './targets.ts'

/*
 * The long mode: damaged inputs for all that strangers' bytes reach, and what did not hold:
 *
 *     npm run fuzz -- --inputs 1000000 [--seed 1] [--target parse]
 *
 * Each input that breaks something is written to test/fixtures/fuzz, where the tests find it.
 */

const optionOf = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? null : (process.argv[at + 1] ?? null)
}

const inputs = Number(optionOf('inputs') ?? 100_000)
const first = Number(optionOf('seed') ?? Date.now() % 1_000_000_000)
const only = optionOf('target')
const chosen = Object.entries(targets).filter(([name]) => only === null || name === only)
/** Of the processor, so that a busy machine breaks nothing. */
const MAX_MILLISECONDS = 2000

const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const kept = new Set<string>()
let broken = 0
const started = performance.now()
for (let index = 0; index < inputs; index++) {
  const [name, target] = chosen[index % chosen.length] ?? []
  if (name === undefined || target === undefined) throw new Error(`no target ${only}`)
  const bytes = drawInput(target, first + index)
  const before = cpuMilliseconds()
  try {
    await target.check(bytes)
    if (cpuMilliseconds() - before > MAX_MILLISECONDS) throw new Error(`it took more than ${MAX_MILLISECONDS} ms`)
  } catch (error) {
    broken++
    const where = error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 3).join(' ') : String(error)
    if (kept.has(where)) continue
    kept.add(where)
    const path = new URL(`../fixtures/fuzz/${name}.${first + index}.bin`, import.meta.url)
    writeFileSync(path, bytes)
    console.log(`${name}, seed ${first + index}: ${where}`)
  }
}
console.log(
  `${inputs} inputs from seed ${first} in ${((performance.now() - started) / 1000).toFixed(0)} s: ${broken} broke something`,
)
process.exitCode = broken === 0 ? 0 : 1
