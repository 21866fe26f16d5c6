import { describe, expect, test } from 'vitest'
import { diff, hasGrown, hasMoved, hasWrapped, placesOf, rowsCompared } from '../../src/core/diff.ts'
import type { Snapshot } from '../../src/core/pool.ts'
import { snapshot } from '../snapshot.ts'

const GIB = 2 ** 30
const bytesOnly = { counters: 'bytes' } as const
const short = { counters: 'outstanding' } as const
const partial = { coverage: { kind: 'partial' } } as const
const filtered = { coverage: { kind: 'filtered', pattern: 'Drs?' } } as const

/** `+6 blocks of 7 allocated and 1 freed, +600 bytes`, `?` for what is not known. */
const told = (before: Snapshot | null, after: Snapshot): readonly string[] =>
  diff(before, after).map(({ tag, pool, before: was, after: is, count, bytes, allocated, freed, series, settled }) => {
    expect([series, settled]).toEqual([null, null])
    const held = [was, is].map((level) => (level === null ? '?' : `${level.outstanding ?? '?'}/${level.bytes}`))
    return `${tag} ${pool} ${held.join(' → ')}: ${count ?? '?'} of ${allocated ?? '?'} - ${freed ?? '?'}, ${bytes ?? '?'}`
  })

describe('a row of two dumps', () => {
  const was = snapshot('Drsd paged 100 90 640')
  test.each<[string, Snapshot | null, Snapshot, readonly string[]]>([
    ['grew', was, snapshot('Drsd paged 107 91 1240'), ['Drsd paged 10/640 → 16/1240: 6 of 7 - 1, 600']],
    ['shrank', was, snapshot('Drsd paged 101 97 140'), ['Drsd paged 10/640 → 4/140: -6 of 1 - 7, -500']],
    [
      'came: what a whole dump does not show was zero',
      snapshot(''),
      was,
      ['Drsd paged 0/0 → 10/640: 10 of 100 - 90, 640'],
    ],
    ['went', was, snapshot(''), ['Drsd paged 10/640 → 0/0: -10 of ? - ?, -640']],
    [
      'came, as far as a cut dump before can tell',
      snapshot('', partial),
      was,
      ['Drsd paged ? → 10/640: ? of ? - ?, ?'],
    ],
    ['went, as far as a cut dump after can tell', was, snapshot('', partial), ['Drsd paged 10/640 → ?: ? of ? - ?, ?']],
    ['came, under a filter', snapshot('', filtered), was, ['Drsd paged 0/0 → 10/640: 10 of 100 - 90, 640']],
    ['of one dump, since boot', null, was, ['Drsd paged ? → 10/640: ? of 100 - 90, ?']],
    [
      'moved to the other pool',
      was,
      snapshot('Drsd nonpaged 100 90 640'),
      ['Drsd nonpaged 0/0 → 10/640: 10 of 100 - 90, 640', 'Drsd paged 10/640 → 0/0: -10 of ? - ?, -640'],
    ],
    [
      'without frees: only what is outstanding',
      snapshot('Drsd paged 10 0 640', short),
      snapshot('Drsd paged 16 0 1240', short),
      ['Drsd paged 10/640 → 16/1240: 6 of ? - ?, 600'],
    ],
    [
      'without frees before',
      snapshot('Drsd paged 10 0 640', short),
      snapshot('Drsd paged 107 91 1240'),
      ['Drsd paged 10/640 → 16/1240: 6 of ? - ?, 600'],
    ],
    [
      'without counts',
      snapshot('Drsd paged 0 0 640', bytesOnly),
      snapshot('Drsd paged 0 0 1240', bytesOnly),
      ['Drsd paged ?/640 → ?/1240: ? of ? - ?, 600'],
    ],
    [
      'without counts after',
      was,
      snapshot('Drsd paged 0 0 1240', bytesOnly),
      ['Drsd paged 10/640 → ?/1240: ? of ? - ?, 600'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  test('rows of the later dump come first, in its order, and then those that are gone', () => {
    const before = snapshot('Aaaa paged 1 0 1\nBbbb nonpaged 1 0 1\nCccc paged 1 0 1\nDddd nonpaged 1 0 1')
    const after = snapshot('Cccc paged 1 0 1\nEeee paged 1 0 1')
    expect(diff(before, after).map(({ tag }) => tag)).toEqual(['Cccc', 'Eeee', 'Bbbb', 'Dddd', 'Aaaa'])
  })

  test('nothing stands where there is no dump', () => {
    expect(placesOf(null)).toEqual({ nonpaged: new Map(), paged: new Map() })
  })
})

describe('bytes of a 32-bit machine, which wrap at 4 GiB', () => {
  const narrow = { capture: { pointerBits: 32 } } as const
  const wide = { capture: { pointerBits: 64 } } as const
  const at = (blocks: number, bytes: number, changes: Partial<Snapshot>) =>
    snapshot(`Drsd paged ${blocks + 9} 9 ${bytes}`, changes)

  test.each<[string, Snapshot, Snapshot, number, boolean]>([
    ['more blocks, and fewer by 3 GiB', at(10, 3.5 * GIB, narrow), at(11, GIB / 2, narrow), GIB, true],
    ['as many blocks, and fewer by 3 GiB', at(10, 3.5 * GIB, narrow), at(10, GIB / 2, narrow), GIB, true],
    ['fewer blocks, and fewer by 3 GiB', at(10, 3.5 * GIB, narrow), at(9, GIB / 2, narrow), -3 * GIB, false],
    ['fewer blocks, and 3 GiB more', at(10, GIB / 2, narrow), at(9, 3.5 * GIB, narrow), -GIB, true],
    ['as many blocks, and 3 GiB more', at(10, GIB / 2, narrow), at(10, 3.5 * GIB, narrow), -GIB, true],
    ['more blocks, and 3 GiB more', at(10, GIB / 2, narrow), at(11, 3.5 * GIB, narrow), 3 * GIB, false],
    ['more blocks, and fewer by 2 GiB', at(10, 3 * GIB, narrow), at(11, GIB, narrow), 2 * GIB, true],
    ['more blocks, and fewer by a byte less', at(10, 3 * GIB, narrow), at(11, GIB + 1, narrow), 1 - 2 * GIB, false],
    ['of a 64-bit machine', at(10, 3.5 * GIB, wide), at(11, GIB / 2, wide), -3 * GIB, false],
    ['32 bits before alone', at(10, 3.5 * GIB, narrow), at(11, GIB / 2, wide), -3 * GIB, false],
    ['32 bits after alone', at(10, 3.5 * GIB, wide), at(11, GIB / 2, narrow), -3 * GIB, false],
    ['not stated', at(10, 3.5 * GIB, {}), at(11, GIB / 2, narrow), -3 * GIB, false],
    [
      'without counts',
      at(10, 3.5 * GIB, { ...narrow, ...bytesOnly }),
      at(11, GIB / 2, { ...narrow, ...bytesOnly }),
      -3 * GIB,
      false,
    ],
  ])('%s', (_, before, after, bytes, wrapped) => {
    expect(diff(before, after).map((row) => [row.bytes, hasWrapped(row)])).toEqual([[bytes, wrapped]])
  })

  test('a row of which a side is unknown did not wrap', () => {
    expect(diff(null, at(10, GIB, narrow)).map(hasWrapped)).toEqual([false])
    expect(diff(at(10, GIB, narrow), snapshot('', { ...partial, ...narrow })).map(hasWrapped)).toEqual([false])
  })
})

describe('rows that moved, grew, or were compared', () => {
  const was = snapshot('Drsd paged 100 90 640')
  test.each<[string, Snapshot | null, Snapshot, { moved: boolean; grew: boolean; compared: number }]>([
    ['as before', was, snapshot('Drsd paged 107 97 640'), { moved: false, grew: false, compared: 1 }],
    ['a block more', was, snapshot('Drsd paged 101 90 640'), { moved: true, grew: true, compared: 1 }],
    ['a byte more', was, snapshot('Drsd paged 100 90 641'), { moved: true, grew: true, compared: 1 }],
    ['a block fewer, of more bytes', was, snapshot('Drsd paged 100 91 641'), { moved: true, grew: true, compared: 1 }],
    ['a block fewer', was, snapshot('Drsd paged 100 91 576'), { moved: true, grew: false, compared: 1 }],
    ['gone', was, snapshot(''), { moved: true, grew: false, compared: 1 }],
    ['unknown after', was, snapshot('', partial), { moved: true, grew: true, compared: 0 }],
    ['unknown before', snapshot('', partial), was, { moved: true, grew: true, compared: 1 }],
    [
      'unknown counts, as many bytes',
      snapshot('Drsd paged 0 0 640', bytesOnly),
      snapshot('Drsd paged 0 0 640', bytesOnly),
      { moved: true, grew: true, compared: 1 },
    ],
    ['held, in one dump', null, was, { moved: true, grew: true, compared: 1 }],
    ['given back, in one dump', null, snapshot('Drsd paged 9 9 0'), { moved: false, grew: true, compared: 1 }],
    ['a row of zeros, in one dump', null, snapshot('Drsd paged 0 0 0'), { moved: false, grew: true, compared: 0 }],
    [
      'a row of zeros',
      snapshot('Drsd paged 0 0 0'),
      snapshot('Drsd paged 0 0 0'),
      { moved: false, grew: false, compared: 0 },
    ],
    [
      'allocated and given back before',
      snapshot('Drsd paged 1 1 0'),
      snapshot('Drsd paged 1 1 0'),
      { moved: false, grew: false, compared: 1 },
    ],
    ['a byte without a block', snapshot(''), snapshot('Drsd paged 0 0 1'), { moved: true, grew: true, compared: 1 }],
  ])('%s', (_, before, after, expected) => {
    const growths = diff(before, after)
    expect({
      moved: growths.some(hasMoved),
      grew: growths.some(hasGrown),
      compared: rowsCompared([{ growths }]),
    }).toEqual(expected)
  })

  test('rows of several legs were compared', () => {
    const growths = diff(was, was)
    expect([rowsCompared([]), rowsCompared([{ growths }, { growths }])]).toEqual([0, 2])
  })
})
