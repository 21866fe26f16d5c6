import { describe, expect, test } from 'vitest'
import { type Side, type SidedSnapshots, splitByName } from '../../src/core/split-legs.ts'
import { snapshot } from '../snapshot.ts'

/** `b/m1.txt` of a side; one of Driver Verifier's outputs alone where it begins with `!`. */
const file = (side: Side, name: string): SidedSnapshots => {
  const source = name.replace(/^!/, '')
  const output = { source, line: 1, takenAt: null, drivers: [] }
  return name.startsWith('!')
    ? { leg: '', side, snapshots: [], drivers: [output] }
    : { leg: '', side, snapshots: [snapshot('Proc paged 1 0 64', { source })], drivers: [] }
}
const sided = (...names: readonly string[]) =>
  names.map((name) => file(name.includes('b/') ? 'before' : name.includes('a/') ? 'after' : 'control-before', name))
const series = (...names: readonly string[]) => names.map((name) => file('series', name))

/** `m1: b/m1.txt a/m1.txt` of each leg. */
const split = (files: readonly SidedSnapshots[]): readonly string[] =>
  splitByName(files).map(
    ({ name, files: members }) =>
      `${name}: ${members.map(({ snapshots, drivers }) => snapshots[0]?.source ?? drivers[0]?.source).join(' ')}`,
  )

describe('files of a side before and a side after', () => {
  test.each<[string, readonly SidedSnapshots[], readonly string[]]>([
    [
      'two machines by their names',
      sided('b/m1.txt', 'b/m2.txt', 'a/m2.txt', 'a/m1.txt'),
      ['m1: b/m1.txt a/m1.txt', 'm2: b/m2.txt a/m2.txt'],
    ],
    [
      'one machine that has a dump on both sides, and others that have not',
      sided('b/m1.txt', 'b/m2.txt', 'a/m1.txt', 'a/m3.txt'),
      ['m1: b/m1.txt a/m1.txt', 'm2: b/m2.txt', 'm3: a/m3.txt'],
    ],
    [
      'names of which none stands on both sides',
      sided('b/m1.txt', 'b/m2.txt', 'a/m3.txt', 'a/m4.txt'),
      [': b/m1.txt b/m2.txt a/m3.txt a/m4.txt'],
    ],
    ['one file on a side', sided('b/m1.txt', 'a/m1.txt', 'a/m2.txt'), [': b/m1.txt a/m1.txt a/m2.txt']],
    ['one file on the other side', sided('b/m1.txt', 'b/m2.txt', 'a/m1.txt'), [': b/m1.txt b/m2.txt a/m1.txt']],
    [
      'one name of several files',
      sided('b/m1.txt', 'b/m1.log', 'a/m1.txt', 'a/m1.log'),
      [': b/m1.txt b/m1.log a/m1.txt a/m1.log'],
    ],
    [
      'names that tell the side and the type, too',
      sided('b/m1-before.txt', 'b/m2-before.log', 'a/after_m1.txt', 'a/m2.after.txt.gz'),
      ['m1: b/m1-before.txt a/after_m1.txt', 'm2: b/m2-before.log a/m2.after.txt.gz'],
    ],
    [
      'folders of machines below each side',
      sided('b/m1/dump.txt', 'b/m2/dump.txt', 'a/m1/dump.txt', 'a/m2/dump.txt'),
      ['m1: b/m1/dump.txt a/m1/dump.txt', 'm2: b/m2/dump.txt a/m2/dump.txt'],
    ],
    [
      'the counts of Driver Verifier go where their names fit',
      sided('b/m1.txt', 'b/m2.txt', 'a/m1.txt', 'a/m2.txt', '!a/m2.txt'),
      ['m1: b/m1.txt a/m1.txt', 'm2: b/m2.txt a/m2.txt a/m2.txt'],
    ],
    [
      'a control interval of one of them',
      sided('b/m1.txt', 'b/m2.txt', 'a/m1.txt', 'a/m2.txt', 'c/m2.txt'),
      // A lone file has its name alone.
      ['m1: b/m1.txt a/m1.txt', 'm2: b/m2.txt a/m2.txt c/m2.txt'],
    ],
  ])('%s', (_, files, expected) => {
    expect(split(files)).toEqual(expected)
  })
})

describe('files of a series', () => {
  test.each<[string, readonly SidedSnapshots[], readonly string[]]>([
    [
      'two machines by their names',
      series('d/before-x.txt', 'd/before-y.txt', 'd/after-x.txt', 'd/after-y.txt'),
      ['x: d/before-x.txt d/after-x.txt', 'y: d/before-y.txt d/after-y.txt'],
    ],
    [
      'a dump at rest ends one, too',
      series('d/before-x.txt', 'd/before-y.txt', 'd/settled-x.txt', 'd/after-y.txt'),
      ['x: d/before-x.txt d/settled-x.txt', 'y: d/before-y.txt d/after-y.txt'],
    ],
    [
      'one whole machine, and one that lacks its end',
      series('d/before-x.txt', 'd/after-x.txt', 'd/before-y.txt'),
      ['x: d/before-x.txt d/after-x.txt', 'y: d/before-y.txt'],
    ],
    [
      'one whole machine, and one that lacks its beginning',
      series('d/before-x.txt', 'd/after-x.txt', 'd/after-y.txt'),
      ['x: d/before-x.txt d/after-x.txt', 'y: d/after-y.txt'],
    ],
    [
      'one whole machine without a name, and a dump more',
      series('d/before.txt', 'd/after.txt', 'd/after-y.txt'),
      [': d/before.txt d/after.txt d/after-y.txt'],
    ],
    ['one machine', series('d/before-x.txt', 'd/after-x.txt'), [': d/before-x.txt d/after-x.txt']],
    [
      'snapshots on the way go with their machine',
      series('d/before-x.txt', 'd/x-1.txt', 'd/x-20.txt', 'd/after-x.txt', 'd/before-y.txt', 'd/after-y.txt'),
      ['x: d/before-x.txt d/x-1.txt d/x-20.txt d/after-x.txt', 'y: d/before-y.txt d/after-y.txt'],
    ],
    [
      'machines whose names end in numbers',
      series('d/before-win10.txt', 'd/after-win10.txt', 'd/before-win11.txt', 'd/after-win11.txt'),
      ['win10: d/before-win10.txt d/after-win10.txt', 'win11: d/before-win11.txt d/after-win11.txt'],
    ],
    [
      'a folder a machine',
      series('d/m1/1.txt', 'd/m1/2.txt', 'd/m2/1.txt', 'd/m2/2.txt'),
      ['m1: d/m1/1.txt d/m1/2.txt', 'm2: d/m2/1.txt d/m2/2.txt'],
    ],
    ['one folder', series('d/m1/1.txt', 'd/m1/2.txt'), [': d/m1/1.txt d/m1/2.txt']],
    ['a lone file', series('d/m1/1.txt'), [': d/m1/1.txt']],
    ['nothing', [], [': ']],
  ])('%s', (_, files, expected) => {
    expect(split(files)).toEqual(expected)
  })
})

describe('names of legs', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['words that all have are left out', ['pool-win11-x64', 'pool-win10-x64'], ['win10', 'win11']],
    ['a name of these words alone keeps them', ['pool', 'pool-x64'], ['pool', 'x64']],
    ['words of one alone stay', ['a-x64', 'b-x64-debug'], ['a', 'b-debug']],
    ['words in another order are the same words', ['x-y', 'y-x'], ['x-y', 'y-x']],
  ])('%s', (_, names, expected) => {
    const files = names.flatMap((name) => [file('before', `b/${name}.txt`), file('after', `a/${name}.txt`)])
    expect(splitByName(files).map(({ name }) => name)).toEqual(expected)
  })
})
