import { describe, expect, test } from 'vitest'
import { parsed, problemsIn } from '../../parsed.ts'

/* Driver Verifier's counts in each generation: which lines begin a driver, hold a count, list a block, end the output. */

/** `a.sys loaded 3/160 1/48`: allocations and bytes, nonpaged first. */
const told = (lines: readonly string[]): readonly string[] =>
  parsed(lines).drivers.flatMap(({ drivers }) =>
    drivers.map(
      ({ driver, unloaded, nonpaged, paged }) =>
        `${driver} ${unloaded ? 'unloaded' : 'loaded'} ${nonpaged.allocations}/${nonpaged.bytes} ${paged.allocations}/${paged.bytes}`,
    ),
  )

const COUNTS = ['  Current Pool Allocations: ( 12 / 0x1 )', '  Current Pool Bytes: ( 320 / 0x40 )']
const ADDRESS = 'nt!_VF_TARGET_DRIVER 0xffffcb8438730e10: a.sys (Loaded)'
const MODULE = 'MODULE: a.sys (load: 1 / unload: 0)'

describe('the line that begins a driver', () => {
  // Without `0x` a debugger's count is hexadecimal, and that of verifier /query is decimal.
  const [hexadecimal, decimal] = ['18/800 1/64', '12/320 1/64']

  test.each([
    [ADDRESS, `a.sys loaded ${hexadecimal}`],
    ['        nt!_VF_TARGET_DRIVER  ffffcb84`38730e10:b-1.sys(Unloaded)', `b-1.sys unloaded ${hexadecimal}`],
    ['nt!_VF_TARGET_DRIVER 0xffffcb84: a.sys (Loaded and Unloaded)', `a.sys unloaded ${hexadecimal}`],
    ['NT!_VF_TARGET_DRIVER 0XFF: a.sys ()', `a.sys loaded ${hexadecimal}`],
    ['MODULE: 0x84226b28 a.sys (Loaded)', `a.sys loaded ${hexadecimal}`],
    ['        MODULE:0xffffcb84`38730e10  a.sys(unloaded)', `a.sys unloaded ${hexadecimal}`],
    ['fffffa8003b6f670 Loaded           000000a0       00000854    a.sys', `a.sys loaded ${hexadecimal}`],
    ['        fffffa80 Unloaded 00000000000000a0 0000000000000854 a.sys  ', `a.sys unloaded ${hexadecimal}`],
    ['fffffa80`03b6f670  Loaded 000000a0 00000854 a.sys', `a.sys loaded ${hexadecimal}`],
    [MODULE, `a.sys loaded ${decimal}`],
    ['        MODULE:a.sys  load:12/unload:3', `a.sys loaded ${decimal}`],
    ['Name: a.sys, loads: 1, unloads: 0', `a.sys loaded ${decimal}`],
    ['Name: a.sys  loads: 2, unloads: 2', `a.sys unloaded ${decimal}`],
    ['MODULE: a.sys (load: 2 / unload: 1)', `a.sys loaded ${decimal}`],
    ['MODULE: a.sys (load: 1 / unload: 2)', `a.sys unloaded ${decimal}`],
    ['MODULE: a.sys (load: 0 / unload: 0)', `a.sys loaded ${decimal}`],
    ['MODULE: a.sys (load: 12 / unload: 11)', `a.sys loaded ${decimal}`],
    ['MODULE: a.sys (load: 9 / unload: 10)', `a.sys unloaded ${decimal}`],
    ['MODULE: a.sys (load: 10 / unload: 9)', `a.sys loaded ${decimal}`],
  ])('%j', (line, expected) => {
    expect(told([line, ...COUNTS])).toEqual([expected])
    expect(problemsIn([line, ...COUNTS])).toEqual([])
  })

  test.each([
    'x nt!_VF_TARGET_DRIVER 0xff: a.sys (Loaded)',
    'nt!_VF_TARGET_DRIVER: a.sys (Loaded)',
    'nt!_VF_TARGET_DRIVER 0xfg: a.sys (Loaded)',
    'nt!_VF_TARGET_DRIVER 0xff a.sys (Loaded)',
    'nt!_VF_TARGET_DRIVER 0xff: a.sys Loaded',
    'nt!_VF_TARGET_DRIVER 0xff: a.sys (Loaded',
    'MODULE: 0x84226b2 a.sys (Loaded)',
    'MODULE: 84226b28 a.sys (Loaded)',
    'x MODULE: 0x84226b28 a.sys (Loaded)',
    'MODULE: 0x84226b28 a.sys Loaded',
    'fffffa8 Loaded 000000a0 00000854 a.sys',
    'fffffa800 3b6f6 Loaded 000000a0 00000854 a.sys',
    'x fffffa80 Loaded 000000a0 00000854 a.sys',
    'fffffa80 Loading 000000a0 00000854 a.sys',
    'fffffa80 Loaded 00000a0 00000854 a.sys',
    'fffffa80 Loaded 000000a0 0000854 a.sys',
    'fffffa80 Loaded 000000a0 00000854 a.sys b.sys',
    'fffffa80 Loaded 000000a0 00000854',
    'MODULE: a.sys (load: x / unload: 0)',
    'MODULE: a.sys (load: 1 / unload: x)',
    'MODULE: a.sys (load: 1 unload: 0)',
    'MODULE: a.sys b (load: 1 / unload: 0)',
    'x MODULE: a.sys (load: 1 / unload: 0)',
    'Names: a.sys, loads: 1, unloads: 0',
    'Name: a.sys, unloads: 0, loads: 1',
    `MODULE: a.sys ${' '.repeat(400)}(load: 1 / unload: 0)`,
  ])('is none: %j', (line) => {
    expect(parsed([line, ...COUNTS]).drivers).toEqual([])
  })

  test('behind another one ends it, at its own line', () => {
    const text = ['words', ADDRESS, ...COUNTS, '', MODULE.replace('a.sys', 'b.sys'), ...COUNTS]
    expect(told(text)).toEqual(['a.sys loaded 18/800 1/64', 'b.sys loaded 12/320 1/64'])
    expect(
      parsed(text).drivers.map(({ source, line, takenAt, drivers }) => [
        source,
        line,
        takenAt,
        drivers.map((one) => one.line),
      ]),
    ).toEqual([['dump.txt', 2, null, [2, 6]]])
  })

  test('has the time that stands above the output', () => {
    expect(parsed(['2026-05-01 10:00:00', MODULE, ...COUNTS]).drivers[0]?.takenAt).toBe('2026-05-01T10:00:00')
  })
})

describe('a count', () => {
  const counts = (...lines: readonly string[]): readonly string[] => told([MODULE, ...lines])

  test.each<[string, readonly string[], string]>([
    ['in columns', ['Current Pool Allocations  00000002    00000013', 'Current Pool Bytes 20 30'], '2/20 13/30'],
    [
      'behind blanks',
      [`${' '.repeat(12)}Current Pool Allocations ( 2 / 3 )`, `${' '.repeat(12)}Current Pool Bytes ( 20 / 30 )`],
      '2/20 3/30',
    ],
    ['in brackets without blanks', ['Current Pool Allocations:(2/3)', 'current pool bytes:(20/30)'], '2/20 3/30'],
    [
      'by pool',
      [
        'CurrentPagedPoolAllocations: 3',
        'CurrentNonPagedPoolAllocations: 2',
        'PagedPoolUsageInBytes: 30',
        'NonPagedPoolUsageInBytes: 20',
      ],
      '2/20 3/30',
    ],
    [
      'by pool, of another generation',
      [
        '  currentPagedPoolAllocations:3',
        '  CurrentNonPagedPoolAllocations:  2',
        'CurrentPagedPoolBytes:30',
        'CurrentNonPagedPoolBytes:   20',
      ],
      '2/20 3/30',
    ],
    [
      'by pool, without Current',
      [
        'CurrentPagedPoolAllocations: 3',
        'CurrentNonPagedPoolAllocations: 2',
        'PagedPoolBytes: 30',
        'NonPagedPoolBytes: 20',
      ],
      '2/20 3/30',
    ],
    [
      'by pool, of several digits',
      ['CurrentPagedPoolAllocations: 33', 'CurrentNonPagedPoolAllocations: 22', ...COUNTS.slice(1)],
      '22/320 33/64',
    ],
    [
      'in hexadecimal',
      ['Current Pool Allocations: ( 0x12 / 1a )', 'Current Pool Bytes: ( 0X20 / A0 )'],
      '18/32 26/160',
    ],
    [
      'of thirteen digits',
      ['Current Pool Allocations: ( 2 / 3 )', 'Current Pool Bytes: ( 0xfffffffffffff / 30 )'],
      '2/4503599627370495 3/30',
    ],
    [
      'and the peaks beside it',
      [
        'Peak Pool Bytes: ( 9 / 9 )',
        ...COUNTS,
        'Peak Pool Bytes: ( 9 / 9 )',
        'PeakPagedPoolAllocations: 9',
        'PeakNonPagedPoolBytes: 9',
      ],
      '12/320 1/64',
    ],
  ])('%s', (_, lines, expected) => {
    expect(counts(...lines)).toEqual([`a.sys loaded ${expected}`])
  })

  test.each<[string, readonly string[]]>([
    ['of allocations', ['Current Pool Bytes: ( 20 / 30 )']],
    ['of bytes', ['Current Pool Allocations: ( 2 / 3 )']],
    ['of paged pool', ['Current Pool Allocations: ( 2 )', 'Current Pool Bytes: ( 20 )']],
    ['of paged bytes', ['Current Pool Allocations: ( 2 / 3 )', 'Current Pool Bytes: ( 20 )']],
    ['of nonpaged allocations', ['CurrentPagedPoolAllocations: 3', 'Current Pool Bytes: ( 20 / 30 )']],
    ['of paged allocations', ['CurrentNonPagedPoolAllocations: 3', 'Current Pool Bytes: ( 20 / 30 )']],
    ['of nonpaged bytes', ['Current Pool Allocations: ( 2 / 3 )', 'PagedPoolBytes: 3']],
    ['that is a number', ['Current Pool Allocations: ( x / 3 )', 'Current Pool Bytes: ( 20 / 30 )']],
    ['that is a whole number', ['Current Pool Allocations: ( 2 / 3.5 )', 'Current Pool Bytes: ( 20 / 30 )']],
    [
      'of fewer than fourteen digits',
      ['Current Pool Allocations: ( 2 / 3 )', 'Current Pool Bytes: ( 0xffffffffffffff / 30 )'],
    ],
    ['whose bracket is shut', ['Current Pool Allocations: ( 2 / 3', 'Current Pool Bytes: ( 20 / 30 )']],
    ['at the beginning of its line', ['x Current Pool Allocations: ( 2 / 3 )', 'Current Pool Bytes: ( 20 / 30 )']],
    ['of another name', ['Current Pool Allocation: ( 2 / 3 )', 'Current Pool Bytes: ( 20 / 30 )']],
    [
      'within thirteen columns',
      [`${' '.repeat(13)}Current Pool Allocations: ( 2 / 3 )`, 'Current Pool Bytes: ( 20 / 30 )'],
    ],
    [
      'by pool within thirteen columns',
      [
        `${' '.repeat(13)}CurrentPagedPoolAllocations: 3`,
        'CurrentNonPagedPoolAllocations: 2',
        'PagedPoolBytes: 30',
        'NonPagedPoolBytes: 20',
      ],
    ],
    [
      'by pool of bytes within thirteen columns',
      [
        'CurrentPagedPoolAllocations: 3',
        'CurrentNonPagedPoolAllocations: 2',
        `${' '.repeat(13)}PagedPoolBytes: 30`,
        'NonPagedPoolBytes: 20',
      ],
    ],
  ])('that is missing is no zero: none %s', (_, lines) => {
    expect(counts(...lines)).toEqual([])
    expect(problemsIn(['words', MODULE, ...lines])).toEqual(['UNREAD_LINE:2 a.sys'])
  })
})

describe('an output that is cut', () => {
  const cut = (last: string): string => [MODULE, 'Current Pool Allocations: ( 2 / 3 )', last].join('\n')

  test('behind a bracket is whole', () => {
    expect(told(cut('Current Pool Bytes: ( 20 / 30 )').split('\n'))).toEqual(['a.sys loaded 2/20 3/30'])
    expect(problemsIn(cut('Current Pool Bytes: ( 20 / 30 )  '))).toEqual([])
  })

  test.each(['Current Pool Bytes: ( 20 / 30', 'Current Pool Bytes: 20 30', 'Current Pool By', 'NonPagedPoolBytes: 20'])(
    'elsewhere is not: %j',
    (last) => {
      expect(parsed(cut(last)).drivers.flatMap(({ drivers }) => drivers)).toEqual([])
      expect(problemsIn(cut(last))).toEqual(['CUT_LINE:1 a.sys'])
    },
  )

  test('of a driver that is whole keeps it', () => {
    const text = [MODULE, ...COUNTS, 'Peak Pool By'].join('\n')
    expect(parsed(text).drivers[0]?.drivers).toHaveLength(1)
    expect(problemsIn(text)).toEqual([])
  })
})

describe('a block that is left', () => {
  const left = (...lines: readonly string[]) => parsed([ADDRESS, ...COUNTS, ...lines]).drivers[0]?.drivers[0]?.left

  test.each([
    [
      '      0xffffcb843b87aff0  0x00000004  ebpf  0xfffff803569c53e1  ebpfcore!ebpf_allocate+0x21',
      4,
      'ebpf',
      'ebpfcore!ebpf_allocate+0x21',
    ],
    ['0x8645a000  0x00001008  mdrv  0x9a3bf687', 0x1008, 'mdrv', '0x9a3bf687'],
    ['8645a000 0x1 Io   9a3bf687  ', 1, 'Io  ', '9a3bf687'],
    ['ffffcb84`3b87aff0 0X1A  a b   fffff803`569c53e1 x!y', 26, 'a b ', 'x!y'],
    [
      `${' '.repeat(12)}0x8645a000${' '.repeat(8)}0x1${' '.repeat(8)}mdrv${' '.repeat(8)}0x9a3bf687${' '.repeat(8)}x`,
      1,
      'mdrv',
      'x',
    ],
    ['0x8645a000  0xfffffffffffff  mdrv  0x9a3bf687', 2 ** 52 - 1, 'mdrv', '0x9a3bf687'],
  ])('%j', (line, bytes, tag, caller) => {
    expect(left(line)).toEqual([{ bytes, tag, caller }])
  })

  test.each([
    'x 0x8645a000  0x00001008  mdrv  0x9a3bf687',
    '0x8645a00  0x00001008  mdrv  0x9a3bf687',
    '0x8645a000  00001008  mdrv  0x9a3bf687',
    '0x8645a000  0x  mdrv  0x9a3bf687',
    '0x8645a000  0xffffffffffffff  mdrv  0x9a3bf687',
    '0x8645a000 0x00001008 md 0x9a3bf687',
    '0x8645a000  0x00001008  mdrvx  0x9a3bf687',
    '0x8645a000  0x00001008  mdrv  0x9a3bf68',
    '0x8645a000  0x00001008  mdrv  0x9a3bf687  a b',
    '0x8645a000  0x00001008  mdrv',
    'Address             Length      Tag   Caller Address',
  ])('is none: %j', (line) => {
    expect(left(line)).toEqual([])
  })

  test('of several', () => {
    expect(
      left('0x8645a000  0x1  mdrv  0x9a3bf687', '', '0x8645a000  0x2  mdrv  0x9a3bf687')?.map(({ bytes }) => bytes),
    ).toEqual([1, 2])
  })
})

describe('the line that ends an output', () => {
  const behind = (line: string): string | undefined =>
    told([MODULE, ...COUNTS, line, 'Current Pool Bytes: ( 5 / 6 )'])[0]

  test.each([
    'kd> x',
    '        12: kd> x',
    '0:kd> x',
    'lkd>',
    '123: lkd> x',
    'kdb:> x',
    'quit:',
    'Memory: 5',
    'TAG x',
    '## Tag x',
    'a "Tag" of it',
    '{"format"',
    '{        "format"',
    '20.2.2013, 15:27:56',
    '2013-02-20 15:27',
    '2/20/2013  3:27',
  ])('%j', (line) => {
    expect(behind(line)).toBe('a.sys loaded 12/320 1/64')
  })

  test.each([
    '          kd> x',
    'x kd> x',
    '1234: kd> x',
    'Tags x',
    'a Memory: 5',
    'a quit:',
    'a {"format"',
    '{         "format"',
    '2013-02-20',
    'at 2013-02-20 15:27',
    '2013-02-20   15:27',
    '20133-02-20 15:27',
    '2013-02-20 15:2',
  ])('is not %j', (line) => {
    expect(behind(line)).toBe('a.sys loaded 12/5 1/6')
  })

  test('is none of the output: what follows is read', () => {
    const header = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'
    const text = [MODULE, ...COUNTS, header, ' Proc Nonp 10 4 6 600 100', MODULE, ...COUNTS]
    expect(parsed(text).snapshots.map(({ line }) => line)).toEqual([4])
    expect(told(text)).toHaveLength(1)
  })
})
