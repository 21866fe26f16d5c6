import { describe, expect, test } from 'vitest'
import { pair, pairDrivers, type Side, type SidedSnapshots } from '../../src/core/pair.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { snapshot } from '../snapshot.ts'

/* What is said of files that make no leg, or make one only in part. */

const rows = 'Proc nonpaged 100 10 640\nDrsd paged 20 10 320'
/** A file of as many snapshots as lines; with Driver Verifier's counts at some of them. */
const file = (
  side: Side,
  source: string,
  { lines = [1], counts = [], leg = '' }: { lines?: readonly number[]; counts?: readonly number[]; leg?: string } = {},
): SidedSnapshots => ({
  leg,
  side,
  snapshots: lines.map((line) => snapshot(rows, { source, line })),
  drivers: counts.map((line) => ({ source, line, takenAt: null, drivers: [] })),
})
const told = (...files: readonly SidedSnapshots[]): readonly string[] =>
  pair(files).problems.map(({ code, leg, source, line, detail }) =>
    [code, leg, `${source}${line === null ? '' : `:${line}`}`, toPlain(detail)]
      .filter((word) => word !== '')
      .join(' | '),
  )

describe('a side that is missing', () => {
  test.each<[string, readonly SidedSnapshots[], readonly string[]]>([
    ['before alone', [file('before', 'b.txt')], ['MISSING_SIDE | only before']],
    ['after alone', [file('after', 'a.txt')], ['MISSING_SIDE | only after']],
    ['after alone, in a leg', [file('after', 'a.txt', { leg: 'x64' })], ['MISSING_SIDE | x64 | leg x64, only after']],
    ['one of several snapshots', [file('snapshots', 's.txt')], ['MISSING_SIDE | only one snapshot']],
    ['one of several snapshots, where one may be all', [file('series', 's.txt')], []],
    [
      'one end of a control interval',
      [file('before', 'b.txt'), file('after', 'a.txt'), file('control-before', 'c.txt')],
      ['MISSING_SIDE | only one end of the control interval'],
    ],
    [
      'both ends of it',
      [
        file('before', 'b.txt'),
        file('after', 'a.txt'),
        file('control-before', 'c.txt'),
        file('control-after', 'd.txt'),
      ],
      [],
    ],
    [
      'a control interval of no test',
      [file('series', 'd/control-1.txt'), file('series', 'd/control-2.txt')],
      ['MISSING_SIDE | only before'],
    ],
  ])('%s', (_, files, expected) => {
    expect(told(...files)).toEqual(expected)
  })
})

describe('several files or snapshots of one side', () => {
  const [before, after] = [file('before', 'b/x.txt'), file('after', 'a/x.txt')]
  test.each<[string, readonly SidedSnapshots[], readonly string[]]>([
    ['two files before', [before, file('before', 'b/y.txt'), after], ['SEVERAL_FILES | b/x.txt | b/x.txt and b/y.txt']],
    [
      'two files after, whose names tell no order',
      [before, after, file('after', 'a/y.txt')],
      ['SEVERAL_FILES | a/x.txt | a/x.txt and a/y.txt'],
    ],
    [
      'two numbered files after, which are a series',
      [before, file('after', 'a/x-1.txt'), file('after', 'a/x-2.txt')],
      [],
    ],
    [
      'twelve files: ten are named',
      [...Array.from({ length: 12 }, (_, at) => file('before', `b/${'abcdefghijkl'[at]}.txt`)), after],
      [
        'SEVERAL_FILES | b/a.txt | b/a.txt, b/b.txt, b/c.txt, b/d.txt, b/e.txt, b/f.txt, b/g.txt, b/h.txt, b/i.txt and b/j.txt',
      ],
    ],
    [
      'three snapshots of the file before, of which the last counts',
      [file('before', 'b/x.txt', { lines: [1, 20, 40] }), after],
      ['SEVERAL_SNAPSHOTS | b/x.txt:40 | 3'],
    ],
    [
      'two snapshots of the file after',
      [before, file('after', 'a/x.txt', { lines: [1, 20] })],
      ['SEVERAL_SNAPSHOTS | a/x.txt:20 | 2'],
    ],
    ['one of each', [before, after], []],
  ])('%s', (_, files, expected) => {
    expect(told(...files)).toEqual(expected)
  })

  test('files of a leg whose name fits no dump are told', () => {
    const machines = ['m1', 'm2'].flatMap((name) => [file('before', `b/${name}.txt`), file('after', `a/${name}.txt`)])
    const counts = (source: string) => file('after', source, { lines: [], counts: [1, 9] })
    expect(told(...machines, counts('a/other.txt'))).toEqual(['SEVERAL_FILES | a/other.txt | a/other.txt'])
    expect(told(...machines, counts('a/m2.txt'))).toEqual([])
  })
})

describe('the snapshots of a leg', () => {
  const legOf = (...files: readonly SidedSnapshots[]) => {
    const [leg, ...others] = pair(files).legs
    expect(others).toEqual([])
    const at = (one: { readonly source: string; readonly line: number } | null | undefined) =>
      one == null ? '-' : `${one.source}:${one.line}`
    return leg === undefined
      ? 'none'
      : [leg.snapshots, at(leg.before), at(leg.after), leg.series.length, at(leg.settled), at(leg.beforeWarm)].join(' ')
  }
  const d = (name: string, lines: readonly number[] = [1]) => file('series', `d/${name}.txt`, { lines })
  test.each<[string, readonly SidedSnapshots[], string]>([
    ['of a series', [d('before'), d('x-1'), d('after')], '3 d/before.txt:1 d/after.txt:1 3 - -'],
    ['of one file', [d('x', [1, 9, 20])], '3 d/x.txt:1 d/x.txt:20 3 - -'],
    ['with one at rest', [d('before'), d('after'), d('settled')], '3 d/before.txt:1 d/after.txt:1 2 d/settled.txt:1 -'],
    // Nothing stands between the two: the one at rest is the end.
    ['before and at rest alone', [d('before'), d('settled')], '2 d/before.txt:1 d/settled.txt:1 2 - -'],
    ['at rest alone', [d('settled')], '1 - d/settled.txt:1 1 - -'],
    ['with a warm one', [d('before'), d('warm'), d('after')], '3 d/warm.txt:1 d/after.txt:1 2 - d/before.txt:1'],
    ['that begin warm', [d('warm'), d('after')], '2 d/warm.txt:1 d/after.txt:1 2 - -'],
    [
      'of two sides, with several after',
      [file('before', 'b.txt'), file('after', 'a-1.txt'), file('after', 'a-2.txt')],
      '3 b.txt:1 a-2.txt:1 3 - -',
    ],
    ['of a side that came alone', [file('after', 'a.txt')], '1 - a.txt:1 1 - -'],
  ])('%s', (_, files, expected) => {
    expect(legOf(...files)).toBe(expected)
  })
})

describe('Driver Verifier’s counts of a leg', () => {
  const of = (...files: readonly SidedSnapshots[]) => {
    const { before, after } = pairDrivers(files, files[0]?.snapshots[0])
    return [before, after].map((one) => (one === null ? '-' : `${one.source}:${one.line}`)).join(' ')
  }
  const counts = (side: Side, source: string, ...lines: readonly number[]) =>
    file(side, source, { lines: [], counts: lines })
  test.each<[string, readonly SidedSnapshots[], string]>([
    ['on both sides', [counts('before', 'b.txt', 1), counts('after', 'a.txt', 1)], 'b.txt:1 a.txt:1'],
    ['after alone', [counts('after', 'a.txt', 1)], '- a.txt:1'],
    ['before alone', [counts('before', 'b.txt', 1)], 'b.txt:1 -'],
    [
      'several of a side: the last',
      [counts('before', 'b.txt', 1, 9), counts('after', 'a.txt', 1, 9)],
      'b.txt:9 a.txt:9',
    ],
    ['two of a series', [counts('series', 's.txt', 1, 9)], 's.txt:1 s.txt:9'],
    ['one of a series', [counts('series', 's.txt', 1)], '- s.txt:1'],
    [
      'those of the first snapshot are the ones before',
      [file('before', 'b.txt', { lines: [5], counts: [5, 9] }), counts('after', 'a.txt', 1)],
      'b.txt:5 a.txt:1',
    ],
    ['none', [file('before', 'b.txt')], '- -'],
  ])('%s', (_, files, expected) => {
    expect(of(...files)).toBe(expected)
  })
})
