import { describe, expect, test } from 'vitest'
import type { Snapshot } from '../../../src/core/pool.ts'
import { snapshot } from '../../snapshot.ts'
import { type Given, rowsOf, said, saidOfSeries } from './said.ts'

/*
 * Which rows grew with which, on either side of each bound: in step by chance or by leak, and as the known parts of one
 * object.
 */

/** `Toke paged 30 100`: grew by 30 from 1,000 blocks, while 100 were freed. */
const dumps = (...rows: readonly string[]): readonly [Snapshot, Snapshot] => {
  const at = (end: 0 | 1) =>
    snapshot(
      rows
        .map((row) => {
          const [, name = '', by = '', freed = '0'] = /^(.+? (?:non)?paged) (-?\d+)(?: (\d+))?$/.exec(row) ?? []
          const [held, gone] = [1000 + end * Number(by), 70 + end * Number(freed)]
          return `${name} ${held + gone} ${gone} ${held * 64}`
        })
        .join('\n'),
    )
  return [at(0), at(1)]
}

/** `Toke paged 30`: one dump in which 30 blocks are held. */
const heldIn = (...rows: readonly string[]): readonly [null, Snapshot] => [
  null,
  snapshot(rows.map((row) => `${row} 0 6400`).join('\n')),
]

describe('in-step', () => {
  /** Rows that grew by so many, the first of them judged. */
  const beside = (by: number, ...others: readonly number[]) =>
    said('in-step', dumps(`Zzzz paged ${by}`, ...others.map((growth, index) => `O${100 + index} paged ${growth}`)))

  test.each<[string, number, readonly number[], boolean]>([
    ['as many', 1000, [1000], true],
    ['0.5 % more', 1000, [1005], true],
    ['more than that', 1000, [1006], false],
    ['0.5 % fewer', 1000, [995], true],
    ['fewer than that', 1000, [994], false],
    ['three of two hundred', 200, [203], true],
    ['four of two hundred', 200, [204], false],
    ['never more than 3 %', 50, [51], true],
    ['so not two of fifty', 50, [52], false],
    ['ten objects', 10, [10], true],
    ['nine objects', 9, [9], false],
    ['twelve others', 1000, Array.from({ length: 12 }, () => 1000), true],
    ['thirteen others: a scan', 1000, Array.from({ length: 13 }, () => 1000), false],
  ])('%s', (_, by, others, isInStep) => {
    expect(beside(by, ...others) !== null).toBe(isInStep)
  })
})

describe('in step: what is said', () => {
  test.each<[string, readonly [Snapshot | null, Snapshot], string | null]>([
    ['one', dumps('Zzzz paged 700', 'Yyyy nonpaged 700'), 'Yyyy (nonpaged) grew in step with Zzzz by 700'],
    [
      'three, and those that grew a little more',
      dumps('Zzzz paged 700', 'Yyyy nonpaged 700', 'Xxxx paged 703', 'Wwww paged 697'),
      'Wwww (paged), Yyyy (nonpaged) and Xxxx (paged) grew in step with Zzzz by 700',
    ],
    [
      'twice as much',
      dumps('File nonpaged 700', 'IoFE nonpaged 1400'),
      'IoFE (nonpaged) grew by 1,400, twice as much as File',
    ],
    [
      'half as much',
      dumps('IoFE nonpaged 1400', 'File nonpaged 700'),
      'File (nonpaged) grew by 700, half as much as IoFE',
    ],
    [
      'nearly twice as much, and as much',
      dumps('File nonpaged 30', 'IoFE nonpaged 62', 'Zzzz nonpaged 30'),
      'Zzzz (nonpaged) grew in step with File by 30; IoFE (nonpaged) grew by 62, 2.1 times as much as File',
    ],
    [
      'nearly twice as much, within 3 %',
      dumps('File nonpaged 100', 'IoFE nonpaged 205'),
      'IoFE (nonpaged) grew by 205, twice as much as File',
    ],
    [
      'more than 3 %',
      dumps('File nonpaged 100', 'IoFE nonpaged 207'),
      'IoFE (nonpaged) grew by 207, 2.1 times as much as File',
    ],
    [
      'one dump',
      heldIn('Zzzz paged 700', 'Yyyy paged 701'),
      'Yyyy (paged): as many blocks held as Zzzz (700), so one leak may hold them all',
    ],
    [
      'one dump, twice as many',
      heldIn('File paged 700', 'IoFE paged 1400'),
      'IoFE (paged) holds 1,400, twice as much as File',
    ],
    ['nobody', dumps('Zzzz paged 700', 'Yyyy paged 70'), null],
  ])('%s', (_, sides, expected) => {
    expect(said('in-step', sides)).toBe(expected === null ? null : `says: ${expected}`)
  })
})

describe('in step by chance', () => {
  // Growth of 1,000 and a window of 11 numbers: 0.0079 of those that grew between half and twice as much.
  const among = (partners: number, neighbours: readonly number[]) => {
    const rows = [...Array.from({ length: partners }, () => 1000), ...neighbours]
    return said('in-step', dumps('Zzzz paged 1000', ...rows.map((by, at) => `O${100 + at} paged ${by}`))) !== null
  }
  const spread = (count: number) => Array.from({ length: count }, (_, at) => 510 + at * 7)

  const beyond = Array.from({ length: 45 }, (_, at) => (at % 2 === 0 ? 100 + at : 2100 + at * 10))

  test.each<[string, () => boolean, boolean]>([
    ['31 neighbours', () => among(1, spread(31)), true],
    ['32', () => among(1, spread(32)), false],
    ['two partners among 63', () => among(2, spread(63)), true],
    ['two partners among 64', () => among(2, spread(64)), false],
    ['31, and one that grew by half', () => among(1, [...spread(31), 500]), false],
    ['31, and one by less than half', () => among(1, [...spread(31), 499]), true],
    ['31, and one by almost twice as much', () => among(1, [...spread(31), 1999]), false],
    ['31, and one by twice as much', () => among(1, [...spread(31), 2000]), true],
    ['many that grew less than half, or more than twice as much', () => among(1, beyond), true],
  ])('%s: believed: %s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })
})

describe('parts of one object are in step by their names', () => {
  const token = (by: number, part: string) => said('in-step', dumps(`Toke paged ${by}`, part)) !== null
  test.each<[string, () => boolean, boolean]>([
    // Nothing in flight: a variance of 4 of each, and three standard deviations of both.
    ['eight more of 100', () => token(100, 'SeTd paged 108'), true],
    ['nine more', () => token(100, 'SeTd paged 109'), false],
    ['eight fewer', () => token(100, 'SeTd paged 92'), true],
    ['nine fewer', () => token(100, 'SeTd paged 91'), false],
    ['2 % of 1,000', () => token(1000, 'SeTd paged 1020'), true],
    ['more than 2 %', () => token(1000, 'SeTd paged 1021'), false],
    ['half of ten', () => token(10, 'SeTd paged 15'), true],
    ['more than half', () => token(10, 'SeTd paged 16'), false],
    ['five blocks', () => token(5, 'SeTd paged 5'), true],
    ['four blocks', () => token(5, 'SeTd paged 4'), false],
    ['four of the object', () => token(4, 'SeTd paged 5'), false],
    ['in the other pool', () => token(100, 'SeTd nonpaged 108'), true],
    ['no part of it', () => token(100, 'Zzzz paged 108'), false],
    ['what 100 blocks in flight explain', () => token(100, 'SeTd paged 131 100'), true],
    ['and no more', () => token(100, 'SeTd paged 132 100'), false],
  ])('%s: %s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })

  test.each<[string, readonly [Snapshot, Snapshot], boolean]>([
    // Two for one: the variance of one counts four times.
    ['thirteen more than twice 100', dumps('File paged 100', 'IoFE paged 213'), true],
    ['fourteen more', dumps('File paged 100', 'IoFE paged 214'), false],
    ['six more than half of 200', dumps('IoFE paged 200', 'File paged 106'), true],
    ['seven more than half', dumps('IoFE paged 200', 'File paged 107'), false],
  ])('%s', (_, sides, expected) => {
    expect(said('in-step', sides) !== null).toBe(expected)
  })

  test('in one dump nothing is in flight', () => {
    expect(said('in-step', heldIn('Toke paged 100', 'SeTd paged 103'))).not.toBeNull()
    expect(said('in-step', heldIn('Toke paged 100', 'SeTd paged 104'))).toBeNull()
  })
})

describe('kin', () => {
  const kin = (...rows: readonly string[]) => said('kin', dumps(...rows))
  test.each<[string, () => string | null, string | null]>([
    ['none', () => kin('Toke paged 100'), 'kinNone: Toke grew without what an object of its kind brings along'],
    ['one', () => kin('Toke paged 100', 'SeTd paged 100'), 'kin1: SeTd grew with Toke, as parts of one object do'],
    [
      'one in both pools',
      () => kin('Toke paged 100', 'SeTd paged 100', 'SeTd nonpaged 100'),
      'kin1: SeTd grew with Toke, as parts of one object do',
    ],
    [
      'two',
      () => kin('Toke paged 100', 'SeTd paged 100', 'SeTl nonpaged 100'),
      'kin2: SeTd and SeTl grew with Toke, as parts of one object do',
    ],
    [
      'three',
      () => kin('Toke paged 100', 'SeTd paged 100', 'SeTl nonpaged 100', 'SeAt paged 100'),
      'kin3: SeTd, SeTl and SeAt grew with Toke, as parts of one object do',
    ],
    [
      'four',
      () => kin('Toke paged 100', 'SeTd paged 100', 'SeTl nonpaged 100', 'SeAt paged 100', 'SeLs paged 100'),
      'kin3: SeTd, SeTl, SeAt and SeLs grew with Toke, as parts of one object do',
    ],
    [
      'another row in step',
      () => kin('Toke paged 100', 'Zzzz paged 100'),
      'kinNone: Toke grew without what an object of its kind brings along',
    ],
    ['no object', () => kin('Zzzz paged 100', 'SeTd paged 100'), null],
    ['an object that did not grow', () => kin('Toke paged 0', 'SeTd paged 100'), null],
  ])('%s', (_, found, expected) => {
    expect(found()).toBe(expected)
  })

  test.each<[string, string, string]>([
    ['2.5 standard deviations', 'SeTd paged 5', 'kin1: '],
    ['26 blocks, where 100 are in flight', 'SeTd paged 26 100', 'kin1: '],
    ['25 blocks', 'SeTd paged 25 100', 'kinNone: '],
  ])('a part that grew by %s', (_, part, expected) => {
    const by = part.split(' ')[2] ?? ''
    expect(kin(`Toke paged ${by} 0`, part)).toMatch(expected)
  })

  const baselineOf = (...rows: readonly string[]): Given => ({
    baseline: [
      {
        source: 'run',
        iterations: null,
        rows: new Map([...rowsOf(dumps(...rows))].map(([key, row]) => [key, { ...row, after: null }])),
      },
    ],
  })

  test('a part that the baseline grows as much is none of this change', () => {
    const sides = dumps('Toke paged 100', 'SeTd paged 100')
    expect(said('kin', sides, baselineOf('Toke paged 0', 'SeTd paged 0'))).toMatch('kin1: ')
    expect(said('kin', sides, baselineOf('Toke paged 0', 'SeTd paged 90'))).toMatch('kinNone: ')
  })

  test('a series knows the scatter of a part better than its two ends do', () => {
    const grown = (length: number, each: number) => Array.from({ length }, (_, at) => 1000 + each * at)
    const series = (length: number, each: number) =>
      saidOfSeries('kin', {
        Toke: { values: grown(length, each) },
        SeTd: { values: grown(length, each), freed: 100 },
      })
    // 1,000 blocks in flight: 60 blocks are 1.8 standard deviations between two ends.
    expect(said('kin', dumps('Toke paged 60', 'SeTd paged 60 4000'))).toMatch('kinNone: ')
    expect(series(61, 1)).toMatch('kin1: ')
    expect(series(31, 2)).toMatch('kinNone: ')
  })
})
