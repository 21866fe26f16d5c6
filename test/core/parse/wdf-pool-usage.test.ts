import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { parsed, problemsIn } from '../../parsed.ts'

const OUTPUT = `0: kd> !wdfkd.wdfpoolusage echo 0 0
-----------------------------------
FxDriverGlobals 83b7af18 pool stats
-----------------------------------
Driver Tag: 'ECHO'
15126 NonPaged Bytes, 548 Paged Bytes
94 NonPaged Allocations, 10 Paged Allocations
15610 PeakNonPaged Bytes, 752 PeakPaged Bytes
100 PeakNonPaged Allocations, 14 PeakPaged Allocations

pool 82dbae00, Size  512 Tag 'ECHO', NonPaged, Caller:  Wdf01000!FxVerifierLock::AllocateThreadTable+5d
`

const read = (text: string) => parse('log.txt', Buffer.from(text))

test('the counts of one KMDF driver, its name from the command, and the blocks that are listed', () => {
  const { drivers, problems, snapshots } = read(OUTPUT)
  expect({ problems, snapshots }).toEqual({ problems: [], snapshots: [] })
  expect(drivers).toEqual([
    {
      source: 'log.txt',
      line: 3,
      takenAt: null,
      drivers: [
        {
          driver: 'echo.sys',
          unloaded: false,
          line: 3,
          nonpaged: { allocations: 94, bytes: 15126 },
          paged: { allocations: 10, bytes: 548 },
          left: [{ bytes: 512, tag: 'ECHO', caller: 'Wdf01000!FxVerifierLock::AllocateThreadTable+5d' }],
        },
      ],
    },
  ])
})

test('without the command its tag names the driver', () => {
  const [output] = read(OUTPUT.slice(OUTPUT.indexOf('FxDriver'))).drivers
  expect(output?.drivers[0]?.driver).toBe('the KMDF driver of tag ECHO')
})

test('twice in one log: two outputs; a table that follows is read as one', () => {
  const log = `${OUTPUT}${OUTPUT.replace('94 NonPaged', '95 NonPaged')}0: kd> !poolused 1\n`
  expect(read(log).drivers.map(({ drivers }) => drivers[0]?.nonpaged.allocations)).toEqual([94, 95])
})

test.each([
  ['cut before the counts', OUTPUT.slice(0, OUTPUT.indexOf('94 Non'))],
  ['without the counts', OUTPUT.replace('94 NonPaged Allocations, 10 Paged Allocations\n', '')],
])('%s: unknown is not zero', (_, text) => {
  const { drivers, problems } = read(text)
  expect(drivers).toEqual([])
  expect(problems).not.toEqual([])
})

describe('lines on either side of what each is known by', () => {
  const HEADER = 'FxDriverGlobals 83b7af18 pool stats'
  const COUNTS = ['15126 NonPaged Bytes, 548 Paged Bytes', '94 NonPaged Allocations, 10 Paged Allocations'] as const
  const stats = (lines: readonly string[]) => parsed(lines).drivers[0]?.drivers[0]
  const told = (lines: readonly string[]): string | undefined => {
    const one = stats(lines)
    return (
      one &&
      `${one.driver} ${one.nonpaged.allocations}/${one.nonpaged.bytes} ${one.paged.allocations}/${one.paged.bytes}`
    )
  }
  const WHOLE = 'a KMDF driver 94/15126 10/548'
  /** A file without any table is told what it is. */
  const TABLE = [
    ' Tag     Allocs         Used     Allocs         Used',
    ' Proc         10          640          0            0',
    'TOTAL         10          640          0            0',
  ]

  test.each([HEADER, `## ${HEADER}`, `        ${HEADER}  `, 'FxDriverGlobals  ffffcb84`38730e10  pool stats'])(
    'the header %j',
    (header) => {
      expect(told([header, ...COUNTS])).toBe(WHOLE)
      expect(problemsIn([header, ...COUNTS])).toEqual([])
    },
  )

  test.each([
    `x ${HEADER}`,
    `         ${HEADER}`,
    `${HEADER} of x`,
    'FxDriverGlobals 83b7af1 pool stats',
    'FxDriverGlobals x pool stats',
  ])('no header: %j', (header) => {
    expect(told([header, ...COUNTS])).toBeUndefined()
  })

  test.each<[string, readonly string[]]>([
    ['allocations first', COUNTS.toReversed()],
    ['blanks around them', COUNTS.map((line) => `        ${line}  `)],
    ['rules and blank lines', ['-----', '', ...COUNTS, ' - - ']],
    [
      'the peaks',
      ['9 PeakNonPaged Bytes, 9 PeakPaged Bytes', ...COUNTS, '        123 PeakNonPaged Allocations, 9 PeakPaged'],
    ],
  ])('the counts with %s', (_, lines) => {
    expect(told([HEADER, ...lines])).toBe(WHOLE)
  })

  test.each([
    ['x 15126 NonPaged Bytes, 548 Paged Bytes', COUNTS[1]],
    ['         15126 NonPaged Bytes, 548 Paged Bytes', COUNTS[1]],
    ['15126 NonPaged Bytes, 548 Paged Allocations', COUNTS[1]],
    ['15126 NonPaged Bytes, 548 Paged Bytes of x', COUNTS[1]],
    ['1234567890123456 NonPaged Bytes, 548 Paged Bytes', COUNTS[1]],
    ['5 NonPaged Bytes, 1234567890123456 Paged Bytes', COUNTS[1]],
    ['15126 NonPaged Bytes', COUNTS[1]],
    ['words', ...COUNTS],
    ['x 9 PeakNonPaged Bytes', ...COUNTS],
    ['--- x', ...COUNTS],
  ])('no counts: %j', (...lines) => {
    const text = [HEADER, ...lines]
    expect(told(text)).toBeUndefined()
    expect(problemsIn([...TABLE, ...text])).toEqual(['UNREAD_LINE:4'])
  })

  test('counts of fifteen digits', () => {
    expect(
      told([
        HEADER,
        '123456789012345 NonPaged Bytes, 543210987654321 Paged Bytes',
        '1 NonPaged Allocations, 2 Paged Allocations',
      ]),
    ).toBe('a KMDF driver 1/123456789012345 2/543210987654321')
  })

  test('an output that breaks off is cut', () => {
    expect(problemsIn([...TABLE, HEADER, COUNTS[0], '94 NonPa'].join('\n'))).toEqual(['CUT_LINE:4'])
    expect(problemsIn([...TABLE, HEADER, COUNTS[0]].join('\n'))).toEqual(['CUT_LINE:4'])
  })

  test('what follows is read as it is without it', () => {
    const header = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'
    const text = ['2026-05-01 10:00:00', HEADER, ...COUNTS, header, ' Proc Nonp 10 4 6 600 100']
    expect(parsed(text).snapshots.map(({ line }) => line)).toEqual([5])
    expect(parsed(text).drivers.map(({ line, takenAt }) => [line, takenAt])).toEqual([[2, '2026-05-01T10:00:00']])
  })

  test.each([
    [["Driver Tag: 'RawB'"], 'the KMDF driver of tag RawB'],
    [["        Driver Tag:'Io  '"], 'the KMDF driver of tag Io'],
    [["Driver Tag: 'A'"], 'the KMDF driver of tag A'],
    [['words'], 'a KMDF driver'],
    [["Driver Tag: ''"], 'a KMDF driver'],
    [["Driver Tag: 'Token'"], 'a KMDF driver'],
    [["x Driver Tag: 'RawB'"], 'a KMDF driver'],
  ])('the name of the driver below %j', (lines, driver) => {
    expect(stats([HEADER, ...COUNTS, ...lines])?.driver).toBe(driver)
  })

  test.each([
    [['kd> !wdfpoolusage echo 0 0'], 'echo.sys'],
    [['kd> !wdfkd.wdfpoolusage echo.SYS'], 'echo.SYS'],
    [['kd> !WDFPOOLUSAGE   a-b_1.2'], 'a-b_1.2.sys'],
    [['!wdfpoolusage one', '!wdfpoolusage two', 'words'], 'two.sys'],
    [[`!wdfpoolusage ${'x'.repeat(70)}`], `${'x'.repeat(64)}.sys`],
    [['!wdfpoolusage echo.sys.x'], 'echo.sys.x.sys'],
    [['!wdfpoolusage'], 'the KMDF driver of tag RawB'],
    [['!wdfpoolusages x'], 'the KMDF driver of tag RawB'],
    [['wdfpoolusage x'], 'the KMDF driver of tag RawB'],
    [['!wdfkd_wdfpoolusage x'], 'the KMDF driver of tag RawB'],
  ])('the name of the driver above, in %j', (above, driver) => {
    expect(stats([...above, HEADER, "Driver Tag: 'RawB'", ...COUNTS])?.driver).toBe(driver)
  })

  const BLOCK = "pool 82dbae00, Size  512 Tag 'RawB', NonPaged, Caller:  Wdf01000!x+5d"
  test.each<[string, { bytes: number; tag: string; caller: string }]>([
    [BLOCK, { bytes: 512, tag: 'RawB', caller: 'Wdf01000!x+5d' }],
    [`        ${BLOCK}  `, { bytes: 512, tag: 'RawB', caller: 'Wdf01000!x+5d' }],
    [
      "pool ffffcb84`38730e10,Size 123456789012345Tag 'A',Paged of x,Caller:y",
      { bytes: 123456789012345, tag: 'A', caller: 'y' },
    ],
  ])('a block: %j', (line, expected) => {
    expect(stats([HEADER, ...COUNTS, line])?.left).toEqual([expected])
  })

  test.each([
    `x ${BLOCK}`,
    `${BLOCK} more`,
    BLOCK.replace('82dbae00', '82dbae0'),
    BLOCK.replace('512', 'x'),
    BLOCK.replace('512', '1234567890123456'),
    BLOCK.replace('RawB', 'Token'),
    BLOCK.replace('NonPaged', 'Session'),
    BLOCK.replace('Caller:', 'Called:'),
  ])('is no block, and ends the output: %j', (line) => {
    expect(stats([HEADER, ...COUNTS, line, BLOCK])?.left).toEqual([])
  })
})
