import { describe, expect, test } from 'vitest'
import { toPlain } from '../../../src/core/phrase.ts'
import { driverPoolGrowth } from '../../../src/core/rules/driver-pool-growth.ts'
import type { VerifierDriver, VerifierOutput } from '../../../src/core/verifier-output.ts'

/** `mydrv.sys loaded 5`: a driver, its state, and what is outstanding of it in nonpaged pool. */
const drivers = (...lines: string[]): VerifierOutput => ({
  source: 'verifier.txt',
  line: 1,
  takenAt: null,
  drivers: lines.map((line): VerifierDriver => {
    const [driver = '', state, count] = line.split(' ')
    const allocations = Number(count)
    const nonpaged = { allocations, bytes: allocations * 64 }
    return { driver, unloaded: state === 'unloaded', line: 1, nonpaged, paged: { allocations: 0, bytes: 0 }, left: [] }
  }),
})

describe('driver-pool-growth', () => {
  test.each<[string, VerifierOutput | null, VerifierOutput | null, boolean, string[]]>([
    ['grew', drivers('my.sys loaded 5'), drivers('my.sys loaded 7'), false, ['my.sys']],
    ['grew, named in another case', drivers('MY.SYS loaded 5'), drivers('my.sys loaded 7'), false, ['my.sys']],
    ['is left after unload', null, drivers('my.sys unloaded 1'), false, ['my.sys']],
    ['is left after it was stopped', null, drivers('my.sys loaded 1'), true, ['my.sys']],
    [
      'two drivers',
      drivers('a.sys loaded 1', 'b.sys loaded 1'),
      drivers('a.sys loaded 2', 'b.sys loaded 2'),
      false,
      ['a.sys', 'b.sys'],
    ],
    ['not: as much as before', drivers('my.sys loaded 5'), drivers('my.sys loaded 5'), false, []],
    ['not: less than before', drivers('my.sys loaded 5'), drivers('my.sys loaded 4'), false, []],
    ['not: loaded, and nothing is known of before', null, drivers('my.sys loaded 500'), false, []],
    [
      'not: a driver that was not watched before',
      drivers('a.sys loaded 1'),
      drivers('a.sys loaded 1', 'b.sys loaded 9'),
      false,
      [],
    ],
    ['not: nothing left after unload', null, drivers('my.sys unloaded 0'), true, []],
    ['not: an output from before only', drivers('my.sys unloaded 5'), null, true, []],
  ])('%s', (_, before, after, driverStopped, expected) => {
    expect(driverPoolGrowth({ before, after }, { driverStopped }).map(({ driver }) => driver)).toEqual(expected)
  })

  test('the title names what is left and who allocated it', () => {
    const left = [
      { bytes: 4, tag: 'ebpf', caller: 'ebpfcore!ebpf_allocate+0x21' },
      { bytes: 8, tag: 'ebpf', caller: 'ebpfcore!other' },
    ]
    const [pool] = drivers('ebpfcore.sys unloaded 2').drivers
    if (pool === undefined) throw new Error('no driver')
    const [found] = driverPoolGrowth(
      { before: null, after: { source: '', line: 1, takenAt: null, drivers: [{ ...pool, left }] } },
      { driverStopped: false },
    )
    expect(toPlain(found?.title ?? [])).toBe(
      'ebpfcore.sys: 2 allocations (128 bytes) left after the driver was unloaded: tag ebpf, allocated by ebpfcore!ebpf_allocate+0x21 and 1 more caller',
    )
  })
})
