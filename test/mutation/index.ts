import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { intervalOf, linesOfMissed, type MutationReport, missedIn, scoresOf, withSecondTry } from './score.ts'

/*
 * A fair sample of the changes that Stryker knows:
 *
 *     npm run mutation:sample -- --share 0.012 --seed 1 [--mutate src/core/rules/*.ts] [--concurrency 1]
 *
 * Each change is drawn by itself with that chance, whatever file it is in; the same seed draws the same ones. What the
 * quick tests do not notice is tried again with those that judge whole dumps, and with those of the reports, which show
 * the words. What else is given goes to Stryker. MUTATION_TESTS: vitest.mutation.config.ts.
 */

const given = process.argv.slice(2)
const take = (name: string, otherwise: string): string => {
  const at = given.indexOf(`--${name}`)
  return at < 0 ? otherwise : (given.splice(at, 2)[1] ?? otherwise)
}

const draws = ['--plugins', '@stryker-mutator/vitest-runner,./test/mutation/drawn.ts', '--checkers', 'drawn']
const shows = ['--reporters', 'json,progress-append-only']

const draw = { MUTATION_SHARE: take('share', '0.06'), MUTATION_SEED: take('seed', '1') }
const runStryker = (variables: Readonly<Record<string, string>>, options: readonly string[]): MutationReport => {
  const env = { ...process.env, ...draw, ...variables }
  const { status } = spawnSync('stryker', ['run', ...draws, ...shows, ...options], { env, stdio: 'inherit' })
  if (status !== 0) throw new Error(`Stryker ended with ${status}`)
  return JSON.parse(readFileSync(new URL('../../build/mutation.json', import.meta.url), 'utf8'))
}

/** With the lines that matter alone, core runs as fast as it is: the changes to all of it at once make it slow. */
const tryAgain = (first: MutationReport): MutationReport => {
  const { MUTATION_TESTS = 'test/core/**/*.test.ts,test/report/*.test.ts' } = process.env
  const lines = linesOfMissed(first)
  take('mutate', '')
  return lines.length === 0
    ? first
    : withSecondTry(first, runStryker({ MUTATION_TESTS }, [...given, '--mutate', lines.join(',')]))
}

const report = tryAgain(runStryker({ MUTATION_TAGS: 'quick' }, given))

for (const change of missedIn(report)) console.log(change)
for (const [folder, score] of scoresOf(report)) {
  const [low, high] = intervalOf(score).map((percent) => percent.toFixed(1))
  const percent = ((100 * score.noticed) / score.tried).toFixed(1)
  console.log(`${folder}: ${score.noticed} of ${score.tried} noticed, ${percent} % (${low} to ${high})`)
}
