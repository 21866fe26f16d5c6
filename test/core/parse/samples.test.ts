import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { outstanding, type PoolUsage, printTag, sumBytes } from '../../../src/core/pool.ts'
import { fixture, fixturePath } from '../../fixtures.ts'

/*
 * Each real dump to its last row. Rows and sums were counted in the dumps themselves, with other tools; where rows are
 * missing, a `!poolused` row counts twice, once for each pool.
 */
const samples: Record<string, { rows: number; nonpaged: number; paged: number; coverage: string; problems: string[] }> =
  {
    'kd-poolused-collapsed-1.txt': {
      rows: 28,
      nonpaged: 24096,
      paged: 6248,
      coverage: 'partial',
      problems: ['NO_TOTAL:6'],
    },
    'kd-poolused-nonpaged-modern-1.txt': {
      rows: 16,
      nonpaged: 3332732624,
      paged: 6494608,
      coverage: 'partial',
      problems: ['NO_TOTAL:6'],
    },
    'kd-poolused-proc-leak.txt': {
      rows: 32,
      nonpaged: 15699536,
      paged: 1145104,
      coverage: 'partial',
      problems: ['TOTAL_MISMATCH:25'],
    },
    'kd-poolused-short-1.txt': {
      rows: 70,
      nonpaged: 126512,
      paged: 183024,
      coverage: 'partial',
      problems: ['TOTAL_MISMATCH:45'],
    },
    'kd-poolused-short-2.txt': {
      rows: 10,
      nonpaged: 128,
      paged: 44544672,
      coverage: 'partial',
      problems: ['NO_TOTAL:6'],
    },
    'kd-poolused-verbose-1.txt': { rows: 2, nonpaged: 112, paged: 0, coverage: 'filtered', problems: ['FILTERED:7'] },
    'poolmon-leakpair-after.txt': {
      rows: 1,
      nonpaged: 0,
      paged: 22464,
      coverage: 'partial',
      problems: ['ROWS_NOT_IN_VIEW:3'],
    },
    'poolmon-leakpair-before.txt': {
      rows: 1,
      nonpaged: 0,
      paged: 17472,
      coverage: 'partial',
      problems: ['ROWS_NOT_IN_VIEW:3'],
    },
    'poolmon-mapped-1.txt': {
      rows: 13,
      nonpaged: 91856,
      paged: 333928,
      coverage: 'partial',
      problems: ['ROWS_NOT_IN_VIEW:4'],
    },
    'poolmon-mapped-2.txt': { rows: 3, nonpaged: 7536, paged: 0, coverage: 'all', problems: [] },
    'poolmon-mapped-3.txt': {
      rows: 8,
      nonpaged: 68136,
      paged: 0,
      coverage: 'partial',
      problems: ['ROWS_NOT_IN_VIEW:4'],
    },
    'poolmon-n-x64layout-1.txt': {
      rows: 8,
      nonpaged: 254763680,
      paged: 2150796096,
      coverage: 'partial',
      problems: ['ROWS_NOT_IN_VIEW:4'],
    },
    'poolmon-n-x86layout-1.txt': {
      rows: 13,
      nonpaged: 515564320,
      paged: 328780528,
      coverage: 'partial',
      problems: ['ROWS_NOT_IN_VIEW:4'],
    },
    'poolmon-screen-1.txt': {
      rows: 4,
      nonpaged: 0,
      paged: 1953280,
      coverage: 'partial',
      problems: ['ROWS_NOT_IN_VIEW:4'],
    },
    'poolmon-screen-2.txt': {
      rows: 3,
      nonpaged: 26512,
      paged: 896,
      coverage: 'partial',
      problems: ['ROWS_NOT_IN_VIEW:5'],
    },
    'poolmon-screen-3.txt': {
      rows: 4,
      nonpaged: 0,
      paged: 1953280,
      coverage: 'partial',
      problems: ['ROWS_NOT_IN_VIEW:4'],
    },
    'poolmon-screen-4.txt': {
      rows: 8,
      nonpaged: 104024,
      paged: 90856,
      coverage: 'partial',
      problems: ['ROWS_NOT_IN_VIEW:4'],
    },
    'poolmon-session-0-1.txt': {
      rows: 16,
      nonpaged: 0,
      paged: 385776,
      coverage: 'partial',
      problems: ['ROWS_ELIDED:4'],
    },
    'poolmon-session-0-mapped-1.txt': { rows: 16, nonpaged: 0, paged: 407704, coverage: 'filtered', problems: [] },
    'poolmon-session-all-1.txt': {
      rows: 16,
      nonpaged: 0,
      paged: 391112,
      coverage: 'partial',
      problems: ['ROWS_ELIDED:4'],
    },
    'poolmon-session-empty-1.txt': { rows: 0, nonpaged: 0, paged: 0, coverage: 'none', problems: ['NO_ROWS:4'] },
    'powershell-poolmon-csv-1.txt': {
      rows: 3,
      nonpaged: 0,
      paged: 199922400 + 199941136 + 199878016,
      coverage: 'filtered',
      problems: ['BYTES_ONLY:1'],
    },
    'volatility2-pooltracker-1.txt': { rows: 4, nonpaged: 4076832, paged: 0, coverage: 'all', problems: [] },
    'poolmonx-full-snapshot.csv': {
      rows: 3048,
      nonpaged: 889167696,
      paged: 641416592,
      coverage: 'all',
      problems: ['DUPLICATE_ROW:1'],
    },
  }

/** Outputs of Driver Verifier: no rows, but what each driver holds. */
const verifier: Record<string, string[]> = {
  'kd-verifier-f-1.txt': [
    'videoprt.sys loaded nonpaged 2 of 160 paged 19 of 2132 left Vprt Vprt Vprt',
    'usbport.sys loaded nonpaged 225 of 286832 paged 7 of 252 left usbp usbp usbp',
  ],
  'kd-verifier-list-modern-1.txt': ['ebpfcore.sys unloaded nonpaged 1 of 4 paged 0 of 0 left ebpf'],
}

/** No dump at all, and taken for none: a table that somebody wrote by hand. */
const unread = ['ntquery-markdown-delta-1.txt']

describe('every real dump', () => {
  test.each(Object.entries(samples))('%s: rows, bytes of both pools, problems', (name, expected) => {
    const { snapshots, problems } = parse(name, fixture(name))
    const usages = snapshots.flatMap((snapshot) => snapshot.usages)
    const { nonpaged, paged } = sumBytes(usages)
    expect({
      rows: usages.length,
      nonpaged,
      paged,
      coverage: snapshots[0]?.coverage.kind ?? 'none',
      problems: problems.map(({ code, line }) => `${code}:${line}`),
    }).toEqual(expected)
  })

  test.each(unread)('%s: is no dump that is read', (name) => {
    const { snapshots, problems } = parse(name, fixture(name))
    expect({ snapshots, codes: problems.map(({ code }) => code) }).toEqual({ snapshots: [], codes: ['NOT_A_DUMP'] })
  })

  test.each(Object.entries(verifier))('%s: what each driver holds', (name, expected) => {
    const { snapshots, drivers, problems } = parse(name, fixture(name))
    expect({ snapshots, problems }).toEqual({ snapshots: [], problems: [] })
    const told = drivers
      .flatMap((one) => one.drivers)
      .map(({ driver, unloaded, nonpaged, paged, left }) => {
        const tags = left.map(({ tag }) => tag).join(' ')
        const state = unloaded ? 'unloaded' : 'loaded'
        return `${driver} ${state} nonpaged ${nonpaged.allocations} of ${nonpaged.bytes} paged ${paged.allocations} of ${paged.bytes} left ${tags}`
      })
    expect(told).toEqual(expected)
  })

  test('none is left out of these lists', () => {
    const dumps = readdirSync(fixturePath('')).filter((name) => name !== 'SOURCES.md')
    expect(dumps.sort()).toEqual([...Object.keys(samples), ...Object.keys(verifier), ...unread].sort())
  })
})

describe('rows that are easily misread', () => {
  const rows = (name: string): string[] =>
    parse(name, fixture(name)).snapshots.flatMap(({ usages }) => usages.map(toText))
  const toText = (usage: PoolUsage): string =>
    `"${printTag(usage.tag)}" ${usage.pool} ${usage.allocs} ${usage.frees} ${outstanding(usage)} ${usage.bytes}`

  test.each([
    ['kd-poolused-short-1.txt', '"ohci" nonpaged 1 0 1 136', 'the description 1394 is glued to the paged bytes, 0'],
    ['kd-poolused-short-1.txt', '"8042" nonpaged 4 0 4 3944', 'a tag of digits'],
    ['kd-poolused-short-1.txt', '"AGP " paged 2 0 2 384', 'a blank at the end of a tag'],
    ['kd-poolused-short-1.txt', '"rx.." nonpaged 3 0 3 1248', 'dots that stand for bytes'],
    ['kd-poolused-proc-leak.txt', '"Proc" nonpaged 12980 1 12979 8618056', 'the leak'],
    ['kd-poolused-proc-leak.txt', '"SeTd" paged 372125 359104 13021 1145088', 'the pool after the star'],
    [
      'kd-poolused-nonpaged-modern-1.txt',
      '"amda" nonpaged 5768754 0 5768754 1938325232',
      'the short form has what is left only',
    ],
    ['poolmon-session-0-1.txt', '"Dh 1" paged 24 24 0 0', 'a blank inside a tag'],
    ['poolmon-session-0-1.txt', '"GTmp" paged 89079 89079 0 0', 'deltas in parentheses'],
    ['poolmon-screen-1.txt', '"CM  " paged 1283 1002 281 1377312', 'columns that a page moved'],
    ['poolmon-screen-3.txt', '"Strg" paged 10385 6658 3727 317952', 'a row without its margin among rows with one'],
    ['poolmonx-full-snapshot.csv', '"Se  " paged 9732686 9728431 4255 207104', 'a CSV row'],
  ])('%s: %s (%s)', (name, row) => {
    expect(rows(name)).toContain(row)
  })
})
