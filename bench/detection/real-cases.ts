import type { PoolKind } from '../../src/core/pool.ts'

/*
 * What was seen on real machines, as public reports tell it: counts of single tags, mostly without the rest of the machine.
 * Each must be judged right, with the root that turned out to be the cause.
 */

/** One row of a case: allocations and frees in the interval, and what was outstanding before. */
export interface SeenRow {
  readonly tag: string
  readonly pool: PoolKind
  readonly allocated: number
  readonly freed: number
  readonly before?: number
  /** Bytes of one allocation. */
  readonly size: number
}

export interface RealCase {
  readonly seen: string
  readonly cause: string
  readonly rows: readonly SeenRow[]
  readonly driverTags?: readonly string[]
  readonly iterations?: number
  /** Only the later dump is there. */
  readonly alone?: boolean
  /** `leak Proc` names the root; `quiet` means no leak and no suspect. */
  readonly expected: string
}

const row = (tag: string, pool: PoolKind, counts: readonly [number, number], size: number, before = 0): SeenRow => ({
  tag,
  pool,
  allocated: counts[0],
  freed: counts[1],
  size,
  before,
})

export const realCases: readonly RealCase[] = [
  {
    seen: 'Proc: 12,980 allocations, one free; SePa and SeTd in step',
    cause: 'a process reference is not dropped on an error path',
    rows: [
      row('Proc', 'nonpaged', [12980, 1], 664),
      row('SePa', 'nonpaged', [955604, 942626], 173),
      row('SeTd', 'paged', [372125, 359104], 88),
    ],
    expected: 'leak Proc',
  },
  {
    seen: 'the same, from the later dump alone',
    cause: 'a process reference is not dropped on an error path',
    rows: [row('Proc', 'nonpaged', [12980, 1], 664), row('SePa', 'nonpaged', [955604, 942626], 173)],
    alone: true,
    expected: 'leak Proc',
  },
  {
    seen: 'Proc: 39,511 outstanding where 284 processes live',
    cause: 'a display driver keeps process references',
    rows: [row('Proc', 'nonpaged', [39800, 289], 2560)],
    alone: true,
    expected: 'leak Proc',
  },
  {
    seen: 'WCsc, WCfc, WCri, FMwi: 1,999 each for 1,999 opens, no free',
    cause: 'wcifs.sys leaks a context on every reparse',
    rows: [
      row('WCsc', 'paged', [1999, 0], 384),
      row('WCfc', 'paged', [1999, 0], 208),
      row('WCri', 'paged', [1999, 0], 370),
      row('FMwi', 'nonpaged', [1999, 0], 144),
    ],
    iterations: 1999,
    expected: 'leak WCfc|WCri|WCsc|FMwi',
  },
  {
    seen: 'NtFC: 503,677 against 503,712 of WCsc and its kin',
    cause: 'NtFC is the victim: wcifs.sys leaks the contexts that hold it',
    rows: [
      row('WCsc', 'paged', [503712, 0], 384),
      row('WCfc', 'paged', [503712, 0], 208),
      row('WCri', 'paged', [503712, 0], 370),
      row('NtFC', 'paged', [503690, 13], 420),
    ],
    expected: 'leak WC(sc|fc|ri)',
  },
  {
    seen: 'Mmdi: grows with each request, few bytes',
    cause: 'the pages behind an MDL are freed, the MDL itself is not',
    rows: [row('Mmdi', 'nonpaged', [25000, 3], 80)],
    iterations: 25000,
    expected: 'leak Mmdi',
  },
  {
    seen: 'Mdl: 2,492,040 allocations, 176 frees',
    cause: 'receive MDLs are never unbound',
    rows: [row('Mdl ', 'nonpaged', [2492040, 176], 80)],
    expected: 'leak Mdl ',
  },
  {
    seen: 'NPBL and Mdl: half of the allocations stay, equal counts',
    cause: 'the first node of a chain is skipped',
    rows: [row('NPBL', 'nonpaged', [200000, 100000], 160), row('Mdl ', 'nonpaged', [200000, 100000], 80)],
    driverTags: ['NPBL'],
    expected: 'leak NPBL',
  },
  {
    seen: '4321: about 5 % of the allocations stay',
    cause: 'reference counting',
    rows: [row('4321', 'nonpaged', [100000, 95000], 96)],
    driverTags: ['4321'],
    expected: 'leak 4321',
  },
  {
    seen: 'amda and IoWI: 5,768,754 and 5,769,999 outstanding',
    cause: 'a work item per interrupt is never freed',
    rows: [row('amda', 'nonpaged', [5768754, 0], 336), row('IoWI', 'nonpaged', [5769999, 0], 112)],
    driverTags: ['amda'],
    expected: 'leak amda',
  },
  {
    seen: 'the same where nobody named the driver’s tag',
    cause: 'a work item per interrupt is never freed',
    rows: [row('amda', 'nonpaged', [5768754, 0], 336), row('IoWI', 'nonpaged', [5769999, 0], 112)],
    expected: 'leak IoWI',
  },
  {
    seen: 'Strg: 400 a second, 20 GB',
    cause: 'a string per poll',
    rows: [row('Strg', 'paged', [1440000, 12], 512)],
    driverTags: ['Strg'],
    expected: 'leak Strg',
  },
  {
    seen: 'Drsd: 21 to 27 in one print job',
    cause: 'the documentation’s example',
    rows: [row('Drsd', 'paged', [55, 49], 832, 21)],
    driverTags: ['Drsd'],
    expected: 'leak Drsd',
  },
  {
    seen: 'ebpf: one block of four bytes at unload',
    cause: 'one allocation is not freed',
    rows: [row('ebpf', 'nonpaged', [111, 110], 4)],
    driverTags: ['ebpf'],
    expected: 'leak ebpf',
  },
  {
    seen: 'FMfn, MmSt and EtwB are big by nature and grow',
    cause: 'caches',
    rows: [
      row('FMfn', 'paged', [31000, 15700], 350, 190665),
      row('MmSt', 'paged', [23000, 18100], 2570, 61283),
      row('EtwB', 'nonpaged', [160, 40], 65536, 340),
    ],
    iterations: 1000,
    expected: 'quiet',
  },
  {
    seen: 'ObSt and Wait churn in millions with net zero',
    cause: 'in-flight objects',
    rows: [row('ObSt', 'nonpaged', [2791258, 2791258], 64), row('Wait', 'nonpaged', [3971107, 3971077], 280)],
    iterations: 1000,
    expected: 'quiet',
  },
  {
    seen: 'an object that churns: Proc and Thre with a few more alive',
    cause: 'a machine in use',
    rows: [row('Proc', 'nonpaged', [4193, 4154], 2560, 240), row('Thre', 'nonpaged', [614895, 614419], 2000, 2900)],
    iterations: 1000,
    expected: 'quiet',
  },
]
