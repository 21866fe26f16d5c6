import { describe, expect, test } from 'vitest'
import type { Snapshot } from '../../src/core/pool.ts'
import { renamedTags, verifierOf, withoutAliases } from '../../src/core/verifier-tags.ts'
import { snapshot, usage } from '../snapshot.ts'

/** A dump of so many rows of the system, and some more. */
const machine = (rows: number, more = '', changes: Partial<Snapshot> = {}): Snapshot => {
  const plain = Array.from({ length: rows }, (_, index) => usage(`A${String(index).padStart(3, '0')} paged 5 1 64`))
  return snapshot('', { usages: [...plain, ...snapshot(more).usages], ...changes })
}

describe('Driver Verifier', () => {
  const filtered = { coverage: { kind: 'filtered', pattern: '*' } } as const
  test.each<[string, Snapshot, { on: boolean; sign: string } | null]>([
    [
      'is on by two of its tags',
      machine(1, 'VfPT nonpaged 9 0 90\nVMdl nonpaged 4 3 10'),
      { on: true, sign: 'VfPT, VMdl' },
    ],
    [
      'is on by two tags of bytes alone',
      machine(1, 'VfPT nonpaged 0 0 90\nViIn nonpaged 0 0 9'),
      { on: true, sign: 'VfPT, ViIn' },
    ],
    [
      'is on by two tags that were given back',
      machine(1, 'Fltt nonpaged 9 9 0\nVfwi nonpaged 9 9 0'),
      { on: true, sign: 'Fltt, Vfwi' },
    ],
    ['may be on, by one', machine(600, 'VStr nonpaged 9 0 90'), null],
    ['may be on, by one in both pools', machine(600, 'Irp+ nonpaged 9 0 90\nIrp+ paged 9 0 90'), null],
    ['may be on, by one and one of zeros', machine(600, 'ViIn nonpaged 9 0 90\nVMdl nonpaged 0 0 0'), null],
    ['is off, by 500 rows without any', machine(500), { on: false, sign: '' }],
    [
      'is off, by 500 rows of which one of its tags is zeros',
      machine(499, 'VMdl nonpaged 0 0 0'),
      { on: false, sign: '' },
    ],
    ['may be on, by 499 rows', machine(499), null],
    ['may be on, by rows of a filter', machine(600, '', filtered), null],
    [
      'is on as the dump says, whatever its tags',
      machine(600, '', { capture: { driverVerifier: true } }),
      { on: true, sign: 'the dump says so' },
    ],
    [
      'is off as the dump says, whatever its tags',
      machine(1, 'VfPT nonpaged 9 0 90\nVMdl nonpaged 4 3 10', { capture: { driverVerifier: false } }),
      { on: false, sign: '' },
    ],
  ])('%s', (_, dump, expected) => {
    expect(verifierOf(dump)).toEqual(expected)
    // Asked again, it says the same.
    expect(verifierOf(dump)).toEqual(expected)
  })
})

describe('tags that it renames', () => {
  test('are named once, in the order of their letters', () => {
    const one = snapshot('VMdl nonpaged 4 3 10\nProc nonpaged 1 0 9\nIrp+ nonpaged 2 0 9')
    expect(renamedTags([one, one])).toEqual([...renamedTags([one])].sort())
    expect(renamedTags([one, one])).toContain('VMdl')
    expect(renamedTags([one, one])).not.toContain('Proc')
    expect(renamedTags([snapshot('Proc nonpaged 1 0 9')])).toEqual([])
  })

  test('are added to their originals of the same pool, and stand for them where there are none', () => {
    const dump = snapshot(
      'VMdl nonpaged 40 30 1000\n"Mdl " nonpaged 100 90 500\nVMdl paged 7 2 50\nProc nonpaged 9 1 640',
    )
    expect(withoutAliases(dump)).toEqual({
      ...dump,
      usages: snapshot('"Mdl " nonpaged 140 120 1500\n"Mdl " paged 7 2 50\nProc nonpaged 9 1 640').usages,
    })
  })
})
