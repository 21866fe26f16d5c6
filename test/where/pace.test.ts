import { expect, test } from 'vitest'
import { type SearchStep, stepWords, toldEvery } from '../../src/where/pace.ts'
import { defaultPlaceOptions, findPlaces, openSources } from '../../src/where/places.ts'
import { proposeTags } from '../../src/where/propose.ts'

/* What a search tells of itself while it runs, and what it holds. */

const LEAK = "void f(int a) { PVOID p = ExAllocatePool2(POOL_FLAG_PAGED, 8, 'gaTM'); if (a) return; ExFreePool(p); }"
const query = { tag: 'MTag', pool: null, object: null, acquire: [] }

test('a search tells each source, each function and each call that it comes to', () => {
  const told: SearchStep[] = []
  const options = { ...defaultPlaceOptions, onStep: (step: SearchStep) => told.push(step) }
  const sources = openSources(
    [
      { path: 'a.c', read: () => LEAK },
      { path: 'b.c', read: () => LEAK.replace('f(', 'g(') },
    ],
    options,
  )
  proposeTags(sources, options)
  findPlaces(sources, query, options)
  expect(told.map(stepWords)).toEqual([
    'reading 1 of 2 sources',
    'reading 2 of 2 sources',
    'looking for tags in 1 of 2 functions',
    'looking for tags in 2 of 2 functions',
    'following 1 of 2 calls for MTag',
    'following 2 of 2 calls for MTag',
  ])
})

test('a log is told every so many seconds, and nothing of a short search', () => {
  const told: number[] = []
  let time = 0
  const onStep = toldEvery(
    10,
    ({ done }) => told.push(done),
    () => time,
  )
  for (time = 0; time < 35_000; time += 3000) onStep({ stage: 'calls', tag: 'MTag', done: time / 1000, of: 40 })
  expect(told).toEqual([12, 24])
})

test('the text of a source is read once, and again where a line of it is shown', () => {
  const reads: string[] = []
  const file = (path: string, text: string) => ({
    path,
    read: () => {
      reads.push(path)
      return text
    },
  })
  const sources = openSources([file('a.c', LEAK), file('b.c', 'int b;')])
  expect(reads).toEqual(['a.c', 'b.c'])
  expect(findPlaces(sources, query, defaultPlaceOptions).map(({ text }) => text)).toEqual([LEAK])
  expect(reads).toEqual(['a.c', 'b.c', 'a.c'])
})
