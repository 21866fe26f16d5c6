import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { intervalOf, missedIn, scoresOf } from './score.ts'

/*
 * A fair sample of the changes that Stryker knows:
 *
 *     npm run mutation:sample -- --share 0.012 --seed 1 [--mutate src/core/rules/*.ts] [--concurrency 1]
 *
 * Each change is drawn by itself with that chance, whatever file it is in; the same seed draws the same ones. What else is
 * given goes to Stryker. MUTATION_TESTS and MUTATION_TAGS: vitest.mutation.config.ts.
 */

const given = process.argv.slice(2)
const take = (name: string, otherwise: string): string => {
  const at = given.indexOf(`--${name}`)
  return at < 0 ? otherwise : (given.splice(at, 2)[1] ?? otherwise)
}

const share = take('share', '0.06')
const seed = take('seed', '1')
const env = { ...process.env, MUTATION_SHARE: share, MUTATION_SEED: seed }
const draws = ['--plugins', '@stryker-mutator/vitest-runner,./test/mutation/drawn.ts', '--checkers', 'drawn']
const shows = ['--reporters', 'json,progress-append-only']
const { status } = spawnSync('stryker', ['run', ...draws, ...shows, ...given], { env, stdio: 'inherit' })
if (status !== 0) throw new Error(`Stryker ended with ${status}`)

const report = JSON.parse(readFileSync(new URL('../../build/mutation.json', import.meta.url), 'utf8'))
for (const missed of missedIn(report)) console.log(missed)
for (const [folder, score] of scoresOf(report)) {
  const [low, high] = intervalOf(score).map((percent) => percent.toFixed(1))
  const percent = ((100 * score.noticed) / score.tried).toFixed(1)
  console.log(`${folder}: ${score.noticed} of ${score.tried} noticed, ${percent} % (${low} to ${high})`)
}
