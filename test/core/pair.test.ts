import { describe, expect, test } from 'vitest'
import { pair, type Side } from '../../src/core/pair.ts'
import type { Snapshot } from '../../src/core/pool.ts'
import { snapshot } from '../snapshot.ts'

const rows = (allocs: number): string =>
  Array.from({ length: 20 }, (_, index) => `T${String(index).padStart(3, '0')} paged ${allocs + index} 10 640`).join(
    '\n',
  )

const file = (side: Side, ...snapshots: Snapshot[]) => ({ leg: '', side, snapshots, drivers: [] })
const codes = (...files: Parameters<typeof pair>[0]): string[] => pair(files).problems.map(({ code }) => code)

describe('sides', () => {
  const one = snapshot(rows(100))
  const two = snapshot(rows(200))
  test.each([
    ['only before', [file('before', one)], ['MISSING_SIDE'], 0],
    ['only after', [file('after', one)], ['MISSING_SIDE'], 1],
    ['a single dump on its own', [file('series', one)], [], 1],
    ['a file of two snapshots', [file('series', one, two)], [], 1],
    [
      'two dumps after the test: the last counts',
      [file('before', one), file('after', one, two)],
      ['SEVERAL_SNAPSHOTS'],
      1,
    ],
    ['nothing', [], [], 0],
  ])('%s', (_, files, expected, legs) => {
    expect(codes(...files)).toEqual(expected)
    expect(pair(files).legs).toHaveLength(legs)
  })
})

describe('legs by the names of files', () => {
  const at = (side: Side, source: string, changes: Partial<Snapshot> = {}) => ({
    leg: '',
    side,
    snapshots: [snapshot(rows(100), { source, ...changes })],
    drivers: [],
  })
  const told = (files: Parameters<typeof pair>[0]) => {
    const { legs, problems } = pair(files)
    const words = legs.map(({ name, before, after, settled, control, beforeWarm, passedOver }) =>
      [
        name,
        before?.source ?? '-',
        after.source,
        settled?.source,
        beforeWarm && `cold ${beforeWarm.source}`,
        passedOver && `over ${passedOver.map(({ earlier, taken }) => `${earlier.line}→${taken.line}`).join()}`,
        control && `control ${control.before.source}..${control.after.source}`,
      ]
        .filter((word) => word !== undefined && word !== null)
        .join(' '),
    )
    return [...words, ...problems.map(({ code }) => code)]
  }
  test.each<[string, Parameters<typeof pair>[0], string[]]>([
    [
      'the same names in two folders',
      [at('before', 'b/m1.txt'), at('before', 'b/m2.txt'), at('after', 'a/m1.txt'), at('after', 'a/m2.txt')],
      ['m1 b/m1.txt a/m1.txt', 'm2 b/m2.txt a/m2.txt'],
    ],
    [
      'a machine without its dump after',
      [
        at('before', 'b/m1.txt'),
        at('before', 'b/m2.txt'),
        at('before', 'b/m3.txt'),
        at('after', 'a/m1.txt'),
        at('after', 'a/m2.txt'),
      ],
      ['m1 b/m1.txt a/m1.txt', 'm2 b/m2.txt a/m2.txt', 'MISSING_SIDE'],
    ],
    [
      'names that tell nothing',
      [at('before', 'b/x.txt'), at('after', 'a/y.txt'), at('after', 'a/z.txt')],
      [' b/x.txt a/z.txt', 'SEVERAL_FILES'],
    ],
    [
      'numbered files after the test are a series',
      [at('before', 'b/run.txt'), at('after', 'a/run-10.txt'), at('after', 'a/run-9.txt')],
      [' b/run.txt a/run-10.txt'],
    ],
    [
      'the layout of gh run download',
      [
        at('series', 'd/pool-before-win10/p.txt'),
        at('series', 'd/pool-after-win10/p.txt'),
        at('series', 'd/pool-before-win11/p.txt'),
        at('series', 'd/pool-after-win11/p.txt'),
      ],
      [
        'win10 d/pool-before-win10/p.txt d/pool-after-win10/p.txt',
        'win11 d/pool-before-win11/p.txt d/pool-after-win11/p.txt',
      ],
    ],
    [
      'a folder a machine',
      [
        at('series', 'd/win10/before.txt'),
        at('series', 'd/win10/after.txt'),
        at('series', 'd/arm/before.txt'),
        at('series', 'd/arm/after.txt'),
      ],
      ['arm d/arm/before.txt d/arm/after.txt', 'win10 d/win10/before.txt d/win10/after.txt'],
    ],
    [
      'one series',
      [
        at('series', 's/after.txt'),
        at('series', 's/run-10.txt'),
        at('series', 's/run-9.txt'),
        at('series', 's/before.txt'),
      ],
      [' s/before.txt s/after.txt'],
    ],
    [
      'warm starts the series, settled ends it',
      [
        at('series', 's/before.txt'),
        at('series', 's/warm.txt'),
        at('series', 's/after.txt'),
        at('series', 's/settled.txt'),
      ],
      [' s/warm.txt s/after.txt s/settled.txt cold s/before.txt'],
    ],
    [
      'warm without a snapshot before it',
      [at('series', 's/warm.txt'), at('series', 's/run-1.txt'), at('series', 's/after.txt')],
      [' s/warm.txt s/after.txt'],
    ],
    [
      'warm beside before, of two inputs',
      [at('before', 'b/before.txt'), at('before', 'b/warm.txt'), at('after', 'a/after.txt')],
      [' b/warm.txt a/after.txt cold b/before.txt'],
    ],
    [
      'several snapshots in a file: the last one stands for those before it',
      [
        {
          ...at('before', 'b.txt'),
          snapshots: [1, 5].map((line) => snapshot(rows(100), { source: 'b.txt', line })),
        },
        {
          ...at('after', 'a.txt'),
          snapshots: [2, 7, 9].map((line) => snapshot(rows(100), { source: 'a.txt', line })),
        },
      ],
      [' b.txt a.txt over 1→5,2→9,7→9', 'SEVERAL_SNAPSHOTS', 'SEVERAL_SNAPSHOTS'],
    ],
    [
      'before and settled alone are a pair',
      [at('series', 's/before.txt'), at('series', 's/settled.txt')],
      [' s/before.txt s/settled.txt'],
    ],
    [
      'two control snapshots',
      [
        at('series', 's/control-1.txt'),
        at('series', 's/control-2.txt'),
        at('series', 's/before.txt'),
        at('series', 's/after.txt'),
      ],
      [' s/before.txt s/after.txt control s/control-1.txt..s/control-2.txt'],
    ],
    [
      'the ends of the control interval by their words',
      ['control-after.txt', 'control-10.txt', 'before.txt', 'control-9.txt', 'control-before.txt', 'after.txt'].map(
        (name) => at('series', `s/${name}`),
      ),
      [' s/before.txt s/after.txt control s/control-before.txt..s/control-after.txt'],
    ],
    [
      'one control snapshot reaches to the test',
      [at('series', 's/control-1.txt'), at('series', 's/before.txt'), at('series', 's/after.txt')],
      [' s/before.txt s/after.txt control s/control-1.txt..s/before.txt'],
    ],
    [
      'files whose order only letters tell',
      [at('series', 's/cpu.txt'), at('series', 's/mem.txt')],
      [' s/cpu.txt s/mem.txt', 'SEVERAL_FILES'],
    ],
    [
      'the time that dumps state goes before numbers in names',
      [
        at('series', 's/run-2.txt', { capture: { takenAt: '2026-05-01T08:00:00Z' } }),
        at('series', 's/run-1.txt', { capture: { takenAt: '2026-05-01T09:00:00Z' } }),
      ],
      [' s/run-2.txt s/run-1.txt'],
    ],
    [
      'times do not count where one dump states no zone',
      [
        at('series', 's/run-2.txt', { capture: { takenAt: '2026-05-01T08:00:00Z' } }),
        at('series', 's/run-1.txt', { capture: { takenAt: '2026-05-01T09:00:00' } }),
      ],
      [' s/run-1.txt s/run-2.txt'],
    ],
    [
      'the iteration that dumps state goes before numbers in names',
      [
        at('series', 's/run-2.txt', { capture: { iteration: 10 } }),
        at('series', 's/run-1.txt', { capture: { iteration: 90 } }),
      ],
      [' s/run-2.txt s/run-1.txt'],
    ],
    [
      'the control interval of two inputs',
      [at('before', 'b.txt'), at('after', 'a.txt'), at('control-before', 'c1.txt'), at('control-after', 'c2.txt')],
      [' b.txt a.txt control c1.txt..c2.txt'],
    ],
    [
      'the control interval of a series, in another folder',
      [
        ...['s/before.txt', 's/1.txt', 's/after.txt'].map((name) => at('series', name)),
        at('control-before', 'idle/c1.txt'),
        at('control-after', 'idle/c2.txt'),
      ],
      [' s/before.txt s/after.txt control idle/c1.txt..idle/c2.txt'],
    ],
    [
      'control intervals of series of several machines, by the names of their files or their folders',
      [
        ...['s/x/before.txt', 's/x/after.txt', 's/y/before.txt', 's/y/after.txt'].map((name) => at('series', name)),
        ...['c1/x.txt', 'c1/y.txt'].map((name) => at('control-before', name)),
        ...['c2/x/idle.txt', 'c2/y/idle.txt'].map((name) => at('control-after', name)),
      ],
      [
        'x s/x/before.txt s/x/after.txt control c1/x.txt..c2/x/idle.txt',
        'y s/y/before.txt s/y/after.txt control c1/y.txt..c2/y/idle.txt',
      ],
    ],
    [
      'half a control interval',
      [at('before', 'b.txt'), at('after', 'a.txt'), at('control-before', 'c1.txt')],
      [' b.txt a.txt', 'MISSING_SIDE'],
    ],
    [
      'an output of Driver Verifier that no machine’s name fits is told, and not left out',
      [
        ...['b/m1.txt', 'b/m2.txt'].map((source) => at('before', source)),
        ...['a/m1.txt', 'a/m2.txt'].map((source) => at('after', source)),
        {
          leg: '',
          side: 'after',
          snapshots: [],
          drivers: [{ source: 'a/verifier.txt', line: 1, takenAt: null, drivers: [] }],
        },
      ],
      ['m1 b/m1.txt a/m1.txt', 'm2 b/m2.txt a/m2.txt', 'SEVERAL_FILES'],
    ],
    [
      'a control interval that no machine’s name fits is told, and not left out',
      [
        ...['b/m1.txt', 'b/m2.txt'].map((source) => at('before', source)),
        ...['a/m1.txt', 'a/m2.txt'].map((source) => at('after', source)),
        at('control-before', 'c1/idle.txt'),
        at('control-after', 'c2/idle.txt'),
      ],
      ['m1 b/m1.txt a/m1.txt', 'm2 b/m2.txt a/m2.txt', 'SEVERAL_FILES'],
    ],
  ])('%s', (_, files, expected) => {
    expect(told(files)).toEqual(expected)
  })
})
