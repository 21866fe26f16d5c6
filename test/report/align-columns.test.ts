import { expect, test } from 'vitest'
import { diff } from '../../src/core/diff.ts'
import { alignColumns, columnsWithin } from '../../src/report/align-columns.ts'
import { growthLines } from '../../src/report/growth-lines.ts'
import { layOut, plainScreen } from '../../src/report/layout.ts'
import { snapshot } from '../snapshot.ts'

const TABLE = [
  ['Tag', 'Type', 'Allocs', 'Bytes'],
  ['Drsd', 'Nonp', '1,000', '255,062,048'],
]

test.each([
  [31, ['Tag', 'Type', 'Allocs', 'Bytes']],
  [30, ['Tag', 'Type', 'Bytes']],
  [22, ['Tag', 'Bytes']],
  // What must stay is never cut.
  [1, ['Tag', 'Bytes']],
])('at a width of %i these columns are left', (width, heads) => {
  const left = columnsWithin(TABLE, [2, 1], width)
  expect(left[0]).toEqual(heads)
  expect(left[1]?.at(-1)).toBe('255,062,048')
})

test('nothing gives way where all fits, or a file has no width', () => {
  expect(columnsWithin(TABLE, [2, 1], Number.POSITIVE_INFINITY)).toEqual(TABLE)
  expect(alignColumns(TABLE, 2)[1]).toHaveLength(31)
})

test('a dump of more rows than the stack has room for is laid out', () => {
  const many = Array.from({ length: 300_000 }, () => ['Proc', 'Nonp', '64'])
  expect(columnsWithin(many, [1], 20)).toHaveLength(300_000)
})

test('a tag that a log has to spell out stands in its column', () => {
  const rows = diff(
    snapshot('::er nonpaged 10 0 640\nDrsd paged 1 0 64'),
    snapshot('::er nonpaged 20 0 1280\nDrsd paged 2 0 128'),
  )
  const asked = { maxRows: 9, more: '', screen: plainScreen, descriptions: new Map(), ofFinding: false }
  const [, first = '', second = ''] = layOut([growthLines(rows, asked)], plainScreen).split('\n')
  expect(first).toContain('\\x3a:er')
  expect(first.indexOf('nonpaged')).toBe(second.indexOf('paged'))
})
