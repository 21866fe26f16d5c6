import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { intervalOf, linesOfDrawn, type MutationReport, missedIn, scoresOf } from './score.ts'

/*
 * A fair sample of the changes that Stryker knows:
 *
 *     npm run mutation:sample -- --share 0.02 --seed 1 [--mutate src/core/rules/*.ts] [--concurrency 1]
 *
 * Each change is drawn by itself with that chance, whatever file it is in; the same seed draws the same ones. What else is
 * given goes to Stryker. MUTATION_TESTS: vitest.mutation.config.ts.
 */

const given = process.argv.slice(2)
const take = (name: string): string | null => {
  const at = given.indexOf(`--${name}`)
  return at < 0 ? null : (given.splice(at, 2)[1] ?? null)
}

const draw = { seed: take('seed') ?? '1', share: Number(take('share') ?? 0.02) }
const mutate = take('mutate')

const DRAWS = ['--plugins', '@stryker-mutator/vitest-runner,./test/mutation/drawn.ts', '--checkers', 'drawn']

const runStryker = (options: readonly string[], variables: Readonly<Record<string, string>>): MutationReport => {
  const env = { ...process.env, MUTATION_SEED: draw.seed, ...variables }
  const { status } = spawnSync('stryker', ['run', ...DRAWS, ...options, ...given], { env, stdio: 'inherit' })
  if (status !== 0) throw new Error(`Stryker ended with ${status}`)
  return JSON.parse(readFileSync(new URL('../../build/mutation.json', import.meta.url), 'utf8'))
}

// All are told, and none is tried.
const all = runStryker(['--reporters', 'json', ...(mutate === null ? [] : ['--mutate', mutate])], {
  MUTATION_SHARE: '0',
  MUTATION_TESTS: 'test/mutation/score.test.ts',
})
// With these lines alone, core runs as fast as it is: the changes to all of it at once make it slow.
const lines = ['--mutate', linesOfDrawn(all, draw).join(',')]
const report = runStryker(['--reporters', 'json,progress-append-only', ...lines], {
  MUTATION_SHARE: String(draw.share),
})

for (const change of missedIn(report)) console.log(change)
for (const [folder, score] of scoresOf(report)) {
  const [low, high] = intervalOf(score).map((percent) => percent.toFixed(1))
  const percent = ((100 * score.noticed) / score.tried).toFixed(1)
  console.log(`${folder}: ${score.noticed} of ${score.tried} noticed, ${percent} % (${low} to ${high})`)
}
