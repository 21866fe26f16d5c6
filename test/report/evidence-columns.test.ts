import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AnalyzedLeg, analyze } from '../../src/core/analyze.ts'
import { type Explanation, explainJudged } from '../../src/core/assess.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { printTag } from '../../src/core/pool.ts'
import { visible } from '../../src/report/encode.ts'
import { readEvidence, writeEvidence } from '../../src/report/evidence-columns.ts'
import { dumpOf } from '../dump.ts'
import { manyLegs, manySnapshots } from '../whole-machines.ts'

const explain = (leg: AnalyzedLeg, policy: Policy, most = 5000): readonly Explanation[] =>
  leg.witnesses === null
    ? []
    : explainJudged({ ...leg, ...leg.witnesses }, { policy, most, isFirst: ({ tag }) => tag === 'Proc' }).explained

test('of too many rows those of findings are explained, and those that grew most', () => {
  const [leg] = manyLegs(1).legs
  if (leg === undefined) throw new Error('expected a leg')
  const explained = explain(leg, defaultPolicy, 3)
  const largest = leg.growths.map(({ count }) => Math.abs(count ?? 0)).sort((one, other) => other - one)
  expect(explained.map(({ row }) => row.tag).filter((tag) => tag === 'Proc')).toHaveLength(1)
  expect(explained.slice(1).map(({ row }) => Math.abs(row.count ?? 0))).toEqual(largest.slice(0, 3))
})

test.each([
  ['pairs of two legs', manyLegs(2)],
  ['a series of three legs', manySnapshots(3, 6)],
  [
    'odd tags',
    analyze(
      [
        dumpOf('before', '"1 2," paged 9 3 384\n"$&$1" paged 1 0 64'),
        dumpOf('after', '"1 2," paged 99 3 3840\n"$&$1" paged 900 0 64000'),
      ],
      { ...defaultPolicy, driverTags: ['$&$1'], iterations: 100 },
    ),
  ],
])('%s: what is read says what was written, word for word', (_, analysis) => {
  const explained = analysis.legs.flatMap((leg) => explain(leg, analysis.policy))
  expect(explained.length).toBeGreaterThan(1)
  const written = writeEvidence(explained.map((one, index) => [index * 3, one]))
  const read = readEvidence(JSON.parse(JSON.stringify(written)))
  for (const [index, { row, evidence, points, severity, onBaseline }] of explained.entries()) {
    expect(read.of(index * 3, printTag(row.tag))).toEqual({
      points,
      state: severity ?? (onBaseline ? 'baseline' : 'none'),
      pieces: evidence.map((it) => ({
        rule: it.rule,
        decides: it.decides,
        points: it.points,
        text: visible(toPlain(it.text)),
      })),
    })
    expect(read.pointsOf(index * 3)).toBe(points)
  }
  expect(read.of(1, 'Proc')).toBeUndefined()
  // A sentence stands there once, whatever its tags and figures are.
  expect(written.sentences.length).toBeLessThan(200)
})

test('any tag stays itself in the sentences of its row', () => {
  const [explained] = analyze([dumpOf('before', 'Proc nonpaged 1 0 9'), dumpOf('after', 'Proc nonpaged 900 0 9000')], {
    ...defaultPolicy,
    driverTags: ['Proc'],
  }).legs.flatMap((leg) => explain(leg, defaultPolicy))
  if (explained === undefined) throw new Error('expected a row')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 6 }), (quoted) => {
      const evidence = [{ rule: 'x', decides: false, points: 1, text: [{ quoted }] }]
      const read = readEvidence(writeEvidence([[0, { ...explained, evidence }]]))
      expect(read.of(0, 'Proc')?.pieces[0]?.text).toBe(visible(quoted))
    }),
  )
})
