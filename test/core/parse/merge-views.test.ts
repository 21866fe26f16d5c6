import { describe, expect, test } from 'vitest'
import { mergeViews } from '../../../src/core/parse/merge-views.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { printTag, type Snapshot } from '../../../src/core/pool.ts'
import { problem } from '../../../src/core/problem.ts'
import { snapshot } from '../../snapshot.ts'

/** An output of `!poolused` with these flags; without flags no command is shown. */
const view = (flags: string, rows: string, changes: Partial<Snapshot> = {}): Snapshot =>
  snapshot(rows, {
    format: '!poolused',
    counters: 'outstanding',
    ...(flags === '' ? {} : { command: `!poolused ${flags}` }),
    ...changes,
  })

/** A table that a script wrote. */
const table = (rows: string, changes: Partial<Snapshot> = {}): Snapshot =>
  snapshot(rows, { format: 'table', counters: 'outstanding', ...changes })

const PROC = 'Proc nonpaged 10 0 640'
const THRE = 'Thre nonpaged 9 0 576'
const TOKE = 'Toke paged 5 0 320'

const rowsIn = ({ usages }: Snapshot): string =>
  usages.map((row) => `${printTag(row.tag)} ${row.pool} ${row.allocs} ${row.frees} ${row.bytes}`).join(', ')

/** What is left of the snapshots, each by its rows. */
const merged = (...snapshots: readonly Snapshot[]): readonly string[] => mergeViews(snapshots, []).snapshots.map(rowsIn)

const both = (...rows: readonly string[]): readonly string[] => [rows.join(', ')]

describe('views of one moment', () => {
  test('are one snapshot, and a problem tells their lines', () => {
    const earlier = problem('FEW_ROWS', { source: 'x.txt', line: 1 })
    const views = [
      view('2', `${PROC}\n${THRE}`, { line: 3, source: 'kd.log' }),
      view('4', `${THRE}\n${PROC}`, { line: 20, source: 'kd.log' }),
      view('2 Tok?', TOKE, { line: 40, source: 'kd.log' }),
    ]
    const { snapshots, problems } = mergeViews(views, [earlier])
    expect(snapshots.map((one) => [one.line, rowsIn(one)])).toEqual([[3, [PROC, THRE, TOKE].join(', ')]])
    expect(problems.map(({ code, source, line, detail }) => [code, source, line, toPlain(detail)])).toEqual([
      ['FEW_ROWS', 'x.txt', 1, ''],
      ['VIEWS_MERGED', 'kd.log', 20, 'lines 3 and 20'],
      ['VIEWS_MERGED', 'kd.log', 40, 'lines 3 and 40'],
    ])
  })

  test('none of them, and one alone', () => {
    expect(mergeViews([], [])).toEqual({ snapshots: [], problems: [] })
    const one = view('2', PROC)
    expect(mergeViews([one], [])).toEqual({ snapshots: [one], problems: [] })
    expect(mergeViews([one], []).snapshots[0]).toBe(one)
  })

  test.each<[string, readonly Snapshot[], readonly string[]]>([
    ['rows of either', [view('2', PROC), view('4', `${THRE}\n${PROC}`)], both(PROC, THRE)],
    ['no rows in common', [view('2 Proc', PROC), view('2 Thre', THRE)], both(PROC, THRE)],
    [
      'a command for each tag',
      [view('2 Proc', PROC), view('2 Thre', THRE), view('2 Toke', TOKE)],
      both(PROC, THRE, TOKE),
    ],
    ['the same command', [view('2', PROC), view('2', PROC)], [PROC, PROC]],
    ['the same command as the first of two', [view('2', PROC), view('4', PROC), view('2', PROC)], [PROC, PROC]],
    ['as the second of two', [view('2', PROC), view('4', PROC), view('4', PROC)], [PROC, PROC]],
    ['one command after another', [view('2', PROC), view('4', PROC), view('2', THRE), view('4', THRE)], [PROC, THRE]],
    ['no commands, in another order', [view('', `${PROC}\n${THRE}`), view('', `${THRE}\n${PROC}`)], both(PROC, THRE)],
    ['no commands, in the same order', [view('', PROC), view('', PROC)], [PROC, PROC]],
    ['a command beside none', [view('', PROC), view('2', PROC)], both(PROC)],
    ['none beside a command', [view('2', PROC), view('', PROC)], both(PROC)],
    ['the machine ran in between', [view('2', PROC), view('4', PROC, { resumed: true })], [PROC, PROC]],
    ['it ran before both', [view('2', PROC, { resumed: true }), view('4', PROC, { resumed: false })], both(PROC)],
    ['another format first', [view('2', PROC, { format: 'PoolMon' }), view('4', PROC)], [PROC, PROC]],
    ['another format next', [view('2', PROC), view('4', PROC, { format: 'PoolMon' })], [PROC, PROC]],
  ])('%s', (_, snapshots, expected) => {
    expect(merged(...snapshots)).toEqual(expected)
  })

  const CUMULATIVE = { counters: 'cumulative' } as const
  test.each([
    ['bytes', 'Proc nonpaged 10 4 641'],
    ['allocations', 'Proc nonpaged 11 4 640'],
    ['frees', 'Proc nonpaged 10 3 640'],
    ['allocations and frees, of which as much is left', 'Proc nonpaged 11 5 640'],
  ])('time went by where a row differs in its %s', (_, other) => {
    const row = 'Proc nonpaged 10 4 640'
    expect(merged(view('2', row, CUMULATIVE), view('4', other, CUMULATIVE))).toEqual([row, other])
    expect(merged(view('2', row, CUMULATIVE), view('4', row, CUMULATIVE))).toEqual([row])
  })

  test('a row of the other pool is another row', () => {
    expect(merged(view('2', PROC), view('4', 'Proc paged 10 0 640'))).toEqual(both(PROC, 'Proc paged 10 0 640'))
  })
})

describe('a view with frees beside one without', () => {
  const full = (flags: string, rows: string, changes: Partial<Snapshot> = {}): Snapshot =>
    view(flags, rows, { counters: 'cumulative', ...changes })
  const ALL = 'Proc nonpaged 15 5 640'

  test.each<[string, readonly Snapshot[], readonly string[]]>([
    ['the fuller one stays, before', [full('3', ALL), view('2', PROC)], [ALL]],
    ['the fuller one stays, after', [view('2', PROC), full('3', ALL)], [ALL]],
    ['what only it has stays, too', [view('2', PROC), full('3', `${ALL}\n${TOKE}`)], both(ALL, TOKE)],
    ['not as much is left', [view('2', PROC), full('3', 'Proc nonpaged 15 4 640')], [PROC, 'Proc nonpaged 15 4 640']],
    ['other bytes', [full('3', 'Proc nonpaged 15 5 641'), view('2', PROC)], ['Proc nonpaged 15 5 641', PROC]],
    ['a row that only the poorer one has', [view('2', `${PROC}\n${THRE}`), full('3', ALL)], [`${PROC}, ${THRE}`, ALL]],
    ['after it, too', [full('3', ALL), view('2', `${PROC}\n${THRE}`)], [ALL, `${PROC}, ${THRE}`]],
    ['such a row of zeros', [view('2', `${PROC}\nThre nonpaged 0 0 0`), full('3', ALL)], [ALL]],
    [
      'of blocks without bytes',
      [view('2', `${PROC}\nThre nonpaged 1 0 0`), full('3', ALL)],
      [`${PROC}, Thre nonpaged 1 0 0`, ALL],
    ],
    [
      'of bytes without blocks',
      [view('2', `${PROC}\nThre nonpaged 0 0 1`), full('3', ALL)],
      [`${PROC}, Thre nonpaged 0 0 1`, ALL],
    ],
    [
      'such a row of a view that was merged before',
      [view('2 Proc', PROC), view('2 Thre', THRE), full('3 Proc', ALL)],
      [`${PROC}, ${THRE}`, ALL],
    ],
    ['three views', [view('2', PROC), full('3', ALL), view('4', PROC)], [ALL]],
    [
      'three views, the fuller ones last',
      [view('2', PROC), full('3', ALL), full('5', `${ALL}\n${TOKE}`)],
      both(ALL, TOKE),
    ],
  ])('%s', (_, snapshots, expected) => {
    expect(merged(...snapshots)).toEqual(expected)
  })

  test('it begins at the first line, and covers what the fuller one does', () => {
    const filter = { kind: 'filtered', pattern: 'Proc' } as const
    const { snapshots } = mergeViews([view('2', PROC, { line: 3 }), full('3', ALL, { line: 9, coverage: filter })], [])
    expect(snapshots.map(({ line, counters, coverage }) => [line, counters, coverage])).toEqual([
      [3, 'cumulative', filter],
    ])
  })
})

describe('what the views show together', () => {
  const ALL = { kind: 'all' } as const
  const PARTIAL = { kind: 'partial' } as const
  const only = (pattern: string) => ({ kind: 'filtered', pattern }) as const
  type Coverage = Snapshot['coverage']

  test.each<[Coverage, Coverage, Coverage]>([
    [ALL, ALL, ALL],
    [ALL, only('Proc'), ALL],
    [only('Proc'), ALL, ALL],
    [ALL, PARTIAL, ALL],
    [PARTIAL, ALL, ALL],
    [PARTIAL, only('Proc'), PARTIAL],
    [only('Proc'), PARTIAL, PARTIAL],
    [PARTIAL, PARTIAL, PARTIAL],
    [only('Thre'), only('Proc'), only('Proc, Thre')],
    [only('Proc, Thre'), only('Even, Proc'), only('Even, Proc, Thre')],
  ])('%j and %j', (one, other, expected) => {
    const { snapshots } = mergeViews([view('2', PROC, { coverage: one }), view('4', PROC, { coverage: other })], [])
    expect(snapshots.map(({ coverage }) => coverage)).toEqual([expected])
  })

  const [ONE, OTHER] = [
    { nonpaged: 1, paged: 2 },
    { nonpaged: 3, paged: 4 },
  ]
  type Totals = Snapshot['statedTotals']
  test.each<[Coverage, Totals, Coverage, Totals, Totals]>([
    [ALL, ONE, ALL, OTHER, ONE],
    [ALL, null, ALL, OTHER, OTHER],
    [ALL, ONE, ALL, null, ONE],
    [ALL, ONE, only('Proc'), OTHER, ONE],
    [only('Proc'), ONE, ALL, OTHER, OTHER],
    [only('Proc'), ONE, ALL, null, null],
    [only('Proc'), ONE, only('Thre'), OTHER, null],
    [PARTIAL, ONE, only('Thre'), OTHER, ONE],
  ])('totals of %j, %j and of %j, %j', (coverage, statedTotals, otherCoverage, otherTotals, expected) => {
    const { snapshots } = mergeViews(
      [
        view('2', PROC, { coverage, statedTotals }),
        view('4', PROC, { coverage: otherCoverage, statedTotals: otherTotals }),
      ],
      [],
    )
    expect(snapshots.map((one) => one.statedTotals)).toEqual([expected])
  })
})

describe('tables of one pool each', () => {
  const [nonpaged, paged] = [
    { coverage: { kind: 'filtered', pattern: 'nonpaged pool' } },
    { coverage: { kind: 'filtered', pattern: 'paged pool' } },
  ] as const

  test.each<[string, readonly Snapshot[], readonly string[]]>([
    ['the two halves', [table(PROC), table(TOKE)], both(PROC, TOKE)],
    ['the other one first', [table(TOKE), table(PROC)], both(TOKE, PROC)],
    ['of the same tag', [table(PROC), table('Proc paged 1 0 64')], both(PROC, 'Proc paged 1 0 64')],
    ['a half again', [table(PROC), table(TOKE), table(TOKE)], [`${PROC}, ${TOKE}`, TOKE]],
    ['one pool twice', [table(PROC), table(THRE)], [PROC, THRE]],
    ['both pools first', [table(`${PROC}\n${TOKE}`), table(TOKE)], [`${PROC}, ${TOKE}`, TOKE]],
    ['both pools next', [table(PROC), table(`${PROC}\n${TOKE}`)], [PROC, `${PROC}, ${TOKE}`]],
    ['other counters', [table(PROC), table(TOKE, { counters: 'bytes' })], [PROC, TOKE]],
    ['another format first', [table(PROC, { format: 'PoolMon' }), table(TOKE)], [PROC, TOKE]],
    ['another format next', [table(PROC), table(TOKE, { format: 'PoolMon' })], [PROC, TOKE]],
    ['two moments', [table(PROC), table(TOKE), table(THRE), table(TOKE)], [`${PROC}, ${TOKE}`, `${THRE}, ${TOKE}`]],
  ])('%s', (_, snapshots, expected) => {
    expect(merged(...snapshots)).toEqual(expected)
  })

  test.each<[string, Partial<Snapshot>, Partial<Snapshot>, string]>([
    ['whole', nonpaged, paged, 'all'],
    ['a part, the first one', { coverage: { kind: 'partial' } }, paged, 'partial'],
    ['a part, the second one', nonpaged, { coverage: { kind: 'partial' } }, 'partial'],
  ])('two that are %s', (_, one, other, expected) => {
    const { snapshots } = mergeViews([table(PROC, { ...one, line: 4 }), table(TOKE, { ...other, line: 9 })], [])
    expect(snapshots.map(({ line, coverage }) => [line, coverage])).toEqual([[4, { kind: expected }]])
  })
})
