import { describe, expect, test } from 'vitest'
import { diff, type Growth } from '../../../src/core/diff.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import type { GrowthLimits } from '../../../src/core/policy.ts'
import { limitExceeded, poolLimitExceeded } from '../../../src/core/rules/limit-exceeded.ts'
import type { Comparison, Judgement } from '../../../src/core/rules/rule.ts'
import { snapshot } from '../../snapshot.ts'

const NONE: GrowthLimits = { maxGrowthBytes: null, maxGrowthCount: null, maxGrowthPercent: null }
const told = (judgement: Judgement | null): string | null =>
  judgement === null
    ? null
    : `${judgement.decides} ${toPlain(typeof judgement.text === 'function' ? judgement.text() : judgement.text)}`

/** What is said of the first row of the dump after. */
const judge = (before: string, after: string, limits: Partial<GrowthLimits>, rounding = 1): string | null => {
  const [row] = diff(snapshot(before), snapshot(after))
  if (row === undefined) throw new Error('no row')
  const all = { ...NONE, ...limits }
  // The rule asks for these two alone.
  const leg = { limitsOf: () => ({ own: NONE, all }), rounding } as Pick<Comparison, 'limitsOf' | 'rounding'>
  return told(limitExceeded.judge(row, leg as Comparison))
}

describe('a limit of a tag', () => {
  const [was, is] = ['Drsd paged 10 0 3000', 'Drsd paged 16 0 4000']
  test.each<[string, Partial<GrowthLimits>, string | null]>([
    ['none', {}, null],
    ['bytes, as much', { maxGrowthBytes: 1000 }, null],
    ['bytes, one more', { maxGrowthBytes: 999 }, 'true Drsd grew by 1,000 bytes, 999 are allowed'],
    ['blocks, as many', { maxGrowthCount: 6 }, null],
    ['blocks, one more', { maxGrowthCount: 5 }, 'true Drsd grew by 6 allocations, 5 are allowed'],
    ['percent, more', { maxGrowthPercent: 33 }, 'true Drsd grew by 33.3 %, 33 % is allowed'],
    ['percent, less', { maxGrowthPercent: 34 }, null],
    [
      'all three',
      { maxGrowthBytes: 0, maxGrowthCount: 0, maxGrowthPercent: 0 },
      'true Drsd grew by 1,000 bytes, 0 are allowed, 6 allocations, 0 are allowed, 33.3 %, 0 % is allowed',
    ],
  ])('%s', (_, limits, expected) => {
    expect(judge(was, is, limits)).toBe(expected)
  })

  test('of percent, as much', () => {
    expect(judge('Drsd paged 10 0 1000', 'Drsd paged 16 0 1500', { maxGrowthPercent: 50 })).toBeNull()
  })

  test('of percent, from none', () => {
    expect(judge('Drsd paged 9 9 0', 'Drsd paged 16 9 640', { maxGrowthPercent: 900 })).toBe(
      'true Drsd grew by 640 bytes from none, 900 % is allowed',
    )
  })

  test('is not above where the rounding may be all of it', () => {
    expect(judge('Drsd paged 10 0 10240', 'Drsd paged 16 0 12288', { maxGrowthBytes: 1025 }, 1024)).toBeNull()
    expect(judge('Drsd paged 10 0 10240', 'Drsd paged 16 0 12288', { maxGrowthBytes: 1024 }, 1024)).toContain(
      '2,048 bytes',
    )
  })

  test('of a row that shrank, or of which a side is unknown, holds', () => {
    expect(judge(is, was, { maxGrowthBytes: 0, maxGrowthCount: 0, maxGrowthPercent: 0 })).toBeNull()
    const [row] = diff(null, snapshot(is))
    const leg = { limitsOf: () => ({ own: NONE, all: { ...NONE, maxGrowthPercent: 0 } }), rounding: 1 } as Pick<
      Comparison,
      'limitsOf' | 'rounding'
    >
    expect(row && limitExceeded.judge(row, leg as Comparison)).toBeNull()
  })
})

describe('a limit of a pool', () => {
  const growths: readonly Growth[] = diff(
    snapshot(''),
    snapshot(
      [
        'Aaaa paged 1 0 100',
        'Bbbb paged 1 0 400',
        'Cccc nonpaged 1 0 900',
        'Dddd paged 1 0 300',
        'Eeee paged 1 0 200',
      ].join('\n'),
    ),
  )
  const above = 'true Paged pool grew by 1,000 bytes, 999 are allowed'

  /** Growth that is exact unless its least is another. */
  const total = (growth: number, limit: number, least = growth) =>
    ({ pool: 'paged', growth, limit, span: { least, most: growth } }) as const

  test.each<[string, ReturnType<typeof total>, string | null]>([
    ['as much', total(1000, 1000), null],
    ['more', total(1000, 999), `${above}; most of it in Bbbb by 400, Dddd by 300, Eeee by 200`],
    ['more, and as much by its rounding', total(1000, 999, 999), null],
  ])('%s', (_, limited, expected) => {
    expect(told(poolLimitExceeded(limited, growths))).toBe(expected)
  })

  test('names no tag that did not grow', () => {
    const still = diff(snapshot('Aaaa paged 1 0 100'), snapshot('Aaaa paged 1 0 100'))
    expect(told(poolLimitExceeded(total(1000, 999), still))).toBe(above)
    expect(told(poolLimitExceeded({ ...total(5, 4), pool: 'nonpaged' }, growths))).toBe(
      'true Nonpaged pool grew by 5 bytes, 4 are allowed; most of it in Cccc by 900',
    )
  })
})
