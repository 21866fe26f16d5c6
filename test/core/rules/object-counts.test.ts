import { describe, expect, test } from 'vitest'
import { comparisonOf } from '../../../src/core/comparison.ts'
import { diff } from '../../../src/core/diff.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { defaultPolicy } from '../../../src/core/policy.ts'
import type { Capture, ObjectCount } from '../../../src/core/pool.ts'
import { objectCounts } from '../../../src/core/rules/object-counts.ts'
import { snapshot } from '../../snapshot.ts'

const NO_TOTALS = { before: 0, after: 0, growth: 0 }

/** What the rule says of the last row. */
const said = (rows: readonly [string, string], captures: readonly [Capture, Capture]): string | null => {
  const [before, after] = rows.map((row, side) => snapshot(row, { capture: captures[side] ?? {} }))
  if (before === undefined || after === undefined) return null
  const growths = diff(before, after)
  const totals = { nonpaged: NO_TOTALS, paged: NO_TOTALS }
  const drivers = { before: null, after: null }
  const leg = comparisonOf({ name: '', growths, totals, drivers, before, after }, defaultPolicy)
  const [row] = growths
  const judgement = row === undefined ? null : objectCounts.judge(row, leg)
  if (judgement === null) return null
  expect(judgement).toMatchObject({ decides: false, points: 0 })
  return toPlain(typeof judgement.text === 'function' ? judgement.text() : judgement.text)
}

const proc = ['Proc nonpaged 300 100 1000', 'Proc nonpaged 5300 100 8000'] as const
const file = ['File nonpaged 300 100 1000', 'File nonpaged 5300 100 8000'] as const
const counts = (...objects: readonly ObjectCount[]): Capture => ({ objects })

describe('objects and handles', () => {
  test.each<[string, readonly [string, string], Capture, Capture, RegExp | null]>([
    [
      'objects alone: references',
      file,
      counts(['File', 200, 150]),
      counts(['File', 5200, 152]),
      /^5,000 more File objects, and 2 more handles to them: references are kept \(reference leak: ObDereferenceObject/,
    ],
    ['both alike: handles', file, counts(['File', 200, 150]), counts(['File', 5200, 5150]), /handle leak: ZwClose/],
    ['more handles than objects: handles', file, counts(['File', 200, 1]), counts(['File', 5200, 9001]), /ZwClose/],
    ['half of them: both are said', file, counts(['File', 200, 0]), counts(['File', 5200, 2500]), /ZwClose.*ObDeref/],
    ['no objects: something else', file, counts(['File', 200, 9]), counts(['File', 203, 9]), /no such objects$/],
    [
      'types that share four letters count together',
      ['IoCo nonpaged 9 0 90', 'IoCo nonpaged 5009 0 90000'],
      counts(['IoCompletion', 9, 0], ['IoCompletionReserve', 0, 0]),
      counts(['IoCompletion', 2509, 0], ['IoCompletionReserve', 2500, 0]),
      /^5,000 more IoCompletion, IoCompletionReserve objects/,
    ],
    ['a type that came later', file, counts(['Key', 1, 1]), counts(['File', 5000, 0]), /^5,000 more File/],
    [
      'a tag of three letters',
      ['"Key " paged 9 0 9', '"Key " paged 59 0 9'],
      counts(['Key', 9, 9]),
      counts(['Key', 59, 9]),
      /Key/,
    ],
    [
      'no type of that tag',
      ['Mine paged 1 0 9', 'Mine paged 90 0 9'],
      counts(['File', 1, 1]),
      counts(['File', 90, 1]),
      null,
    ],
    [
      'a row that shrank',
      ['File paged 90 0 9', 'File paged 90 50 9'],
      counts(['File', 90, 1]),
      counts(['File', 40, 1]),
      null,
    ],
    ['one side does not count', file, counts(['File', 200, 150]), {}, null],
    ['no counts', file, {}, {}, null],
    [
      'tables of handles',
      ['Obtb paged 9 0 9', 'Obtb paged 99 0 9'],
      counts(['Event', 9, 9], ['Process', 9, 9]),
      counts(['Event', 9, 19], ['Process', 9, 5009]),
      /^5,000 more handles to Process objects are open: .*ZwClose/,
    ],
    [
      'tables of handles that did not',
      ['Obtb paged 9 0 9', 'Obtb paged 99 0 9'],
      counts(['Event', 9, 9]),
      counts(['Event', 9, 19]),
      null,
    ],
  ])('%s', (_, rows, before, after, expected) => {
    const text = said(rows, [before, after])
    if (expected === null) expect(text).toBeNull()
    else expect(text).toMatch(expected)
  })
})

describe('processes', () => {
  const was: Capture = { objects: [['Process', 200, 900]], liveProcesses: 190 }

  test('that ended are told from those that run', () => {
    const is: Capture = { objects: [['Process', 5200, 950]], liveProcesses: 200 }
    expect(said(proc, [was, is])).toContain(
      '5,000 more Process objects, of which 4,990 do not run any more, and 50 more handles',
    )
  })

  test('that all run are no leak', () => {
    const is: Capture = { objects: [['Process', 5200, 9000]], liveProcesses: 5190 }
    expect(said(proc, [was, is])).toMatch(/the machine runs more, it keeps none/)
  })

  test('cost more than their pool', () => {
    const sized = (capture: Capture, commit: number, pool: number): Capture => ({
      ...capture,
      commit,
      pools: { nonpaged: pool, paged: 0 },
    })
    const is: Capture = { objects: [['Process', 5200, 950]], liveProcesses: 190 }
    const text = said(proc, [sized(was, 2 ** 30, 0), sized(is, 2 ** 30 + 5000 * 79 * 1024, 5000 * 12 * 1024)])
    expect(text).toMatch(/; each costs 79 KB of memory, 12 KB of them pool$/)
    expect(said(proc, [sized(was, 2 ** 30, 0), sized(is, 2 ** 20, 5000 * 12 * 1024)])).not.toContain('each costs')
  })

  test('threads are held against threads', () => {
    const rows = ['Thre nonpaged 300 100 1000', 'Thre nonpaged 1300 100 8000'] as const
    const text = said(rows, [
      { objects: [['Thread', 200, 200]], liveThreads: 190 },
      { objects: [['Thread', 1200, 1200]], liveThreads: 190 },
    ])
    expect(text).toContain('1,000 do not run any more, and 1,000 more handles to them: handles are kept')
  })
})
