import pLimit from 'p-limit'
import { expect, test } from 'vitest'
import { judgeSeed } from './judge.ts'

/* A hundred runs of the long mode (`npm run soak`), the same in each run of the tests. */

const RUNS = 100
const limit = pLimit(6)

test('whatever fails on the way, what must hold of a run holds', { timeout: 900_000 }, async () => {
  const judged = await Promise.all(Array.from({ length: RUNS }, (_, index) => limit(() => judgeSeed(index + 1))))
  const broken = judged.flatMap(({ drawn, broken: laws }) =>
    laws.map((law) => `seed ${drawn.seed}: ${law} (${drawn.name})`),
  )
  expect(broken).toEqual([])
  const verdicts = new Set(judged.map(({ run }) => `${run?.outputs.verdict} ${run?.outputs.passed}`))
  expect([...verdicts]).toEqual(expect.arrayContaining(['leak false', 'clean true', 'inconclusive false']))
})
