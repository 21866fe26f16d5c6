import { describe, expect, test } from 'vitest'
import type { Phrase } from '../../src/core/phrase.ts'
import { messageOf, problem } from '../../src/core/problem.ts'
import { isReport, readReport } from '../../src/io/read-report.ts'
import { type Fields, finding, leg, moment, ROWS, report, row, usage } from '../stated-report.ts'

const CLEAN = { verdict: 'clean', findings: [], legs: [leg({ verdict: 'clean' })] }

const read = (changes: Fields = {}) => readReport(Buffer.from(JSON.stringify(report(changes))))

/** What strangers chose stands in `‹…›`. */
const marked = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : `‹${part.quoted}›`)).join('')

describe('a leg', () => {
  const legOf = (changes: Fields, rows: readonly unknown[] = ROWS, counted: Fields = {}) =>
    read({ legs: [leg(changes)], usage: [usage(rows, counted)] })?.legs[0]

  test('has what its report says, and what its rows come to', () => {
    const one = legOf({})
    expect(one).toMatchObject({
      name: 'x64',
      verdict: 'leak',
      snapshots: 2,
      totals: { nonpaged: { before: 10, after: 30, growth: 20 }, paged: { before: null, after: 5, growth: null } },
      baselineRuns: 0,
      leads: [],
      witnesses: null,
      before: { source: 'before.txt', line: 3, format: 'PoolMon', statedTotals: null, coverage: { kind: 'all' } },
      after: { source: 'after.txt', counters: 'cumulative', capture: { computer: 'lab-1' } },
      settled: null,
      control: null,
      drivers: { before: null, after: null },
      times: null,
      driverRows: [],
      mode: 'pair',
    })
    expect(one?.series).toEqual([one?.before, one?.after])
    expect(one?.before?.usages).toEqual([
      { tag: 'Proc', pool: 'nonpaged', allocs: 10, frees: 3, bytes: 700 },
      { tag: 'Gone', pool: 'nonpaged', allocs: 5, frees: 2, bytes: 64 },
    ])
    expect(one?.after.usages).toEqual([
      { tag: 'Proc', pool: 'nonpaged', allocs: 32, frees: 5, bytes: 2700 },
      { tag: 'Io  ', pool: 'paged', allocs: 4, frees: 1, bytes: 96 },
    ])
    expect(one?.growths.map(({ tag, count, bytes, freed }) => [tag, count, bytes, freed])).toEqual([
      ['Proc', 20, 2000, 2],
      ['Io  ', 3, 96, 1],
      ['Gone', -3, -64, null],
    ])
  })

  test.each<[string, Fields, string | null, number]>([
    ['two dumps', {}, 'pair', 2],
    ['two dumps and one run of the baseline', { baselineRuns: 1 }, 'pair+baseline', 2],
    ['one dump', { dumps: { before: null, after: moment('after.txt') }, baselineRuns: 1 }, null, 1],
  ])('was made of %s', (_, changes, mode, snapshots) => {
    const one = legOf(changes)
    expect({ mode: one?.mode, series: one?.series.length }).toEqual({ mode, series: snapshots })
    expect(one?.before === null).toBe(snapshots === 1)
    expect(one?.series.at(-1)).toBe(one?.after)
  })

  test.each<[string, string, 'all' | 'partial', number | null]>([
    ['whole dumps: an absent row was zero', 'suspect', 'all', 3],
    ['an incomplete dump: an absent row is not known', 'inconclusive', 'partial', null],
  ])('of %s', (_, verdict, coverage, count) => {
    const one = legOf({ verdict })
    expect([one?.before?.coverage.kind, one?.after.coverage.kind]).toEqual([coverage, coverage])
    expect(one?.growths[1]).toMatchObject({ tag: 'Io  ', count })
  })

  test.each<[string, Fields, readonly unknown[], readonly number[], readonly number[]]>([
    ['allocations, frees and bytes', { before: 'cumulative', after: 'cumulative' }, ROWS[0] ?? [], [10, 3], [32, 5]],
    [
      'blocks and bytes',
      { before: 'outstanding', after: 'outstanding' },
      ['Proc', 'n', [7, 700], [27, 9]],
      [7, 0],
      [27, 0],
    ],
    ['bytes alone', { before: 'bytes', after: 'bytes' }, ['Proc', 'n', [700], [2700]], [0, 0], [0, 0]],
  ])('counts in %s', (_, counters, counts, before, after) => {
    const one = legOf({}, [counts], { counters })
    expect([one?.before?.counters, one?.after.counters]).toEqual([counters.before, counters.after])
    const [was, is] = [one?.before?.usages[0], one?.after.usages[0]]
    expect([was?.allocs, was?.frees, was?.bytes]).toEqual([...before, 700])
    expect([is?.allocs, is?.frees]).toEqual(after)
  })

  test.each<[string, Fields]>([
    ['has no rows where the report lists those of others alone', usage(ROWS, { leg: 'other' })],
    [
      'counts since boot where the side before states nothing',
      usage([], { counters: { before: null, after: 'cumulative' } }),
    ],
  ])('%s', (_, given) => {
    const one = read({ usage: [given] })?.legs[0]
    expect(one?.growths).toEqual([])
    expect([one?.before?.counters, one?.after.counters]).toEqual(['cumulative', 'cumulative'])
  })
})

describe('a finding', () => {
  const findingOf = (changes: Fields) => read({ findings: [finding(changes)] })?.findings[0]

  test('is told as it was, with the numbers of its own report and the counts of its leg', () => {
    const found = findingOf({})
    expect(found).toMatchObject({ severity: 'leak', leg: 'x64', points: 0, cause: 'Proc nonpaged', hint: null })
    expect([found?.settles, found?.where]).toEqual([[], []])
    expect(marked(found?.title ?? [])).toBe('‹Proc› leaks 20 blocks')
    expect(found?.evidence.map(({ text, ...rest }) => ({ ...rest, text: marked(text) }))).toEqual([
      { rule: 'per-cycle', text: '‹Proc› grew by 20', decides: false, points: 0 },
    ])
    expect(found?.rows).toEqual([
      {
        role: 'root',
        decided: false,
        growth: {
          tag: 'Proc',
          pool: 'nonpaged',
          before: { outstanding: 7, bytes: 700, usage: expect.objectContaining({ allocs: 10, frees: 3 }) },
          after: { outstanding: 27, bytes: 2700, usage: expect.objectContaining({ allocs: 32, frees: 5 }) },
          count: 20,
          bytes: 2000,
          allocated: 22,
          freed: 2,
          series: null,
          settled: null,
        },
      },
      {
        role: 'rides-along',
        decided: false,
        // No row of the leg: nothing is known but what the finding states.
        growth: {
          tag: 'Thre',
          pool: 'paged',
          before: { outstanding: 7, bytes: 700, usage: null },
          after: { outstanding: 27, bytes: 2700, usage: null },
          count: 20,
          bytes: 2000,
          allocated: null,
          freed: null,
          series: null,
          settled: null,
        },
      },
    ])
  })

  test('of a leg that the report lacks has the numbers that it states', () => {
    const [root] = findingOf({ leg: 'gone' })?.rows ?? []
    expect(root?.growth).toMatchObject({
      count: 20,
      before: { outstanding: 7, usage: null },
      allocated: null,
      freed: null,
    })
  })

  test('of a row whose bytes one side lacks has no amount there', () => {
    const bytes = { before: null, after: 2700, growth: null }
    const outstanding = { before: 5, after: null, growth: null }
    const [root] = findingOf({ rows: [row({ bytes, outstanding })] })?.rows ?? []
    expect(root?.growth).toMatchObject({
      before: null,
      after: { outstanding: null, bytes: 2700 },
      count: null,
      bytes: null,
    })
  })

  test.each<[string, Fields, string]>([
    ['its first row', { rows: [row({ tag: 'Io  ', pool: 'paged' }), row()] }, 'Io   paged'],
    ['its title where a whole pool grew', { title: 'The paged pool grew', rows: [] }, 'The paged pool grew'],
  ])('has as its cause %s', (_, changes, cause) => {
    expect(findingOf(changes)?.cause).toBe(cause)
  })

  test('quotes the tags of any of its rows in all that it says', () => {
    const found = findingOf({
      title: 'Thre and Proc',
      evidence: [{ rule: 'in-step', text: 'by Thre' }],
      settles: 'Repeat it with Thre alone',
    })
    expect(marked(found?.title ?? [])).toBe('‹Thre› and ‹Proc›')
    expect(found?.evidence.map(({ text }) => marked(text))).toEqual(['by ‹Thre›'])
    expect(marked(found?.settles ?? [])).toBe('Repeat it with ‹Thre› alone')
  })

  test('says what its tags are where the report does', () => {
    expect([...(read()?.descriptions ?? [])]).toEqual([['Proc', 'Process objects']])
    expect([
      ...(read({ findings: [finding({ rows: [row({ tag: 'Io', description: 'I/O' })] })] })?.descriptions ?? []),
    ]).toEqual([['Io  ', 'I/O']])
  })
})

describe('the run', () => {
  test.each<[string, readonly (number | null)[], number | null]>([
    ['one leg', [100], 100],
    ['legs that agree', [100, 100], 100],
    ['legs that differ', [100, 200], null],
    ['legs of which one states none', [100, null], null],
    ['legs that state none', [null, null], null],
  ])('iterations of %s', (_, iterations, expected) => {
    const legs = iterations.map((count, at) => leg({ name: `${at}`, iterations: count }))
    expect(read({ legs })?.iterations).toBe(expected)
  })

  test('iterations of no leg', () => {
    expect(read({ legs: [] })?.iterations).toBeNull()
  })
})

const told = (code: Parameters<typeof problem>[0]): Fields => {
  const found = problem(code, { source: 'after.txt', line: 4 })
  return { code, source: found.source, line: found.line, message: messageOf(found).join('') }
}

const without = (field: string): Fields => ({ [field]: undefined })

describe('what is believed', () => {
  test.each<[string, Fields, boolean]>([
    ['a leak', {}, true],
    ['a suspect', { verdict: 'suspect', findings: [finding({ severity: 'suspect' })] }, true],
    ['a clean run', CLEAN, true],
    ['missing evidence', { ...CLEAN, verdict: 'inconclusive', problems: [told('NO_TOTAL')] }, true],
    ['a clean run with a note', { ...CLEAN, problems: [told('SKIPPED_FILE')] }, true],
    ['a leak of which no leg is told', { legs: [], usage: [] }, true],
    ['a leak without a finding', { findings: [] }, false],
    ['a clean run with a finding', { ...CLEAN, findings: [finding()] }, false],
    ['a clean run that lacks evidence', { ...CLEAN, problems: [told('NO_TOTAL')] }, false],
    ['a clean run without a leg', { ...CLEAN, legs: [] }, false],
    ['a clean run without a row', { ...CLEAN, usage: [usage([])] }, false],
    [
      'a clean run of which one leg was compared and one was not',
      { ...CLEAN, legs: [leg({ verdict: 'clean' }), leg({ name: 'arm64', verdict: 'clean' })] },
      false,
    ],
    [
      'a clean run of one dump',
      { ...CLEAN, legs: [leg({ verdict: 'clean', dumps: { before: null, after: moment('after.txt') } })] },
      false,
    ],
    ['a problem of a later version', { problems: [{ ...told('NO_TOTAL'), code: 'OF_TOMORROW' }] }, false],
    ['fields of a later version', { later: [1], legs: [leg({ later: 'x' })] }, true],
    ['another schema', { schemaVersion: 2 }, false],
    ['another verdict', { verdict: 'fine' }, false],
    ['no verdict', without('verdict'), false],
    ['no legs', without('legs'), false],
    ['no findings', without('findings'), false],
    ['no usage', without('usage'), false],
    ['no problems', without('problems'), false],
    ['a leg of no known verdict', { legs: [leg({ verdict: 'fine' })] }, false],
    ['a leg whose name is a number', { legs: [leg({ name: 5 })] }, false],
    ['a leg without an end', { legs: [leg({ dumps: { before: moment('before.txt'), after: null } })] }, false],
    [
      'a pool whose end is not known',
      {
        legs: [
          leg({
            totals: { nonpaged: { before: 1, after: null, growth: 1 }, paged: { before: 1, after: 1, growth: 1 } },
          }),
        ],
      },
      false,
    ],
    ['a finding of no known severity', { findings: [finding({ severity: 'clean' })] }, false],
    ['a row of another pool', { findings: [finding({ rows: [row({ pool: 'session' })] })] }, false],
    ['a row of another role', { findings: [finding({ rows: [row({ role: 'stem' })] })] }, false],
    ['counts of no number', { usage: [usage([['Proc', 'n', [], [1]]])] }, false],
    ['counts of four numbers', { usage: [usage([['Proc', 'n', [1, 2, 3, 4], [1]]])] }, false],
    ['rows of another pool', { usage: [usage([['Proc', 's', [1], [1]]])] }, false],
    ['another kind of counts', { usage: [usage(ROWS, { counters: { before: null, after: 'some' } })] }, false],
    ['an end whose counts are not known', { usage: [usage(ROWS, { counters: { before: null, after: null } })] }, false],
  ])('%s: %#', (_, changes, isBelieved) => {
    expect(read(changes) !== null).toBe(isBelieved)
  })

  test.each<[string | null, boolean]>([
    [null, true],
    ['https://learn.microsoft.com/en-us/windows/win32/api/a_b-c', true],
    ['http://learn.microsoft.com/a', false],
    ['https://learn-microsoft.com/a', false],
    ['https://learn.microsoft.com/', false],
    ['https://learn.microsoft.com/a?b', false],
    ['see https://learn.microsoft.com/a', false],
  ])('the link %s: %s', (link, isBelieved) => {
    const hint = { object: 'process', acquire: ['PsLookupProcessByProcessId'], release: ['ObDereferenceObject'], link }
    const found = read({ findings: [finding({ hint })] })
    expect(found !== null).toBe(isBelieved)
    if (found !== null) expect(found.findings[0]?.hint).toEqual(hint)
  })

  test('problems keep their places and their words', () => {
    expect(read({ problems: [told('NO_TOTAL'), told('SKIPPED_FILE')] })?.problems).toMatchObject([
      { code: 'NO_TOTAL', source: 'after.txt', line: 4, leg: null },
      { code: 'SKIPPED_FILE', source: 'after.txt', line: 4 },
    ])
  })
})

describe('bytes', () => {
  const text = JSON.stringify(report())

  test.each<[string, Uint8Array, boolean]>([
    ['UTF-8', Buffer.from(text), true],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), true],
    ['UTF-16, as Windows PowerShell writes it', Buffer.from(`\ufeff${text}`, 'utf16le'), true],
    ['a report that is cut', Buffer.from(text.slice(0, -1)), false],
    ['nothing', Buffer.alloc(0), false],
    ['text', Buffer.from('a dump'), false],
    ['a list', Buffer.from('[]'), false],
  ])('of %s', (_, bytes, isOne) => {
    expect([readReport(bytes) !== null, isReport(bytes)]).toEqual([isOne, isOne])
  })

  test.each<[string, Fields, boolean]>([
    ['of another schema', { schemaVersion: 2 }, true],
    ['whose legs are none', { legs: 'x' }, true],
    ['without a schema', without('schemaVersion'), false],
    ['without a verdict', without('verdict'), false],
    ['without legs', without('legs'), false],
  ])('a report %s is to be read as one: %#', (_, changes, isOne) => {
    expect(isReport(Buffer.from(JSON.stringify(report(changes))))).toBe(isOne)
  })
})
