import { expect, test } from 'vitest'
import { inSeriesOrder } from '../../src/cli/series-order.ts'
import { snapshot } from '../snapshot.ts'

const taken = (source: string, stage?: string) =>
  snapshot('Proc nonpaged 5 1 640', { source, capture: stage === undefined ? {} : { stage } })

const told = (...snapshots: ReturnType<typeof taken>[]): readonly string[] =>
  inSeriesOrder(snapshots).map(({ source, capture }) => `${source} ${capture.stage ?? '-'}`)

test.each<[string, readonly string[], readonly string[]]>([
  [
    'by the stages and numbers of their names, which are kept',
    ['s/after.txt', 's/before.txt', 's/control-1.txt', 's/cycle-10.txt', 's/cycle-9.txt', 's/settled.txt'],
    [
      's/control-1.txt control',
      's/before.txt before',
      's/cycle-9.txt -',
      's/cycle-10.txt -',
      's/after.txt after',
      's/settled.txt settled',
    ],
  ],
  ['as given where nothing tells the order', ['start.txt', 'end.txt'], ['start.txt -', 'end.txt -']],
  ['as they stand in one file, whatever its name is', ['before.txt', 'before.txt'], ['before.txt -', 'before.txt -']],
])('snapshots come %s', (_, sources, expected) => {
  expect(told(...sources.map((source) => taken(source)))).toEqual(expected)
})

test('a stage of its own goes before that of the name', () => {
  expect(told(taken('1.txt', 'after'), taken('2-after.txt', 'before'))).toEqual(['2-after.txt before', '1.txt after'])
})
