import { describe, expect, test } from 'vitest'
import { type ProgressLine, progressLine } from '../../src/cli/progress.ts'
import { analyze, type Progress } from '../../src/core/analyze.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { procLeak } from '../made-dumps.ts'

/** What stands on the line after each step, at the milliseconds given. */
const shown = (
  steps: readonly (readonly [number, (line: ProgressLine) => void])[],
  isTTY = true,
  columns = 80,
): string[] => {
  const written: string[] = []
  let time = 5000
  const line = progressLine({ isTTY, columns, write: (text) => written.push(text) }, () => time)
  for (const [at, step] of steps) {
    time = 5000 + at
    step(line)
  }
  return written.map((text) => text.replace('\r\x1b[K', '<'))
}

const parsing =
  (dump: number, tables = 0) =>
  (line: ProgressLine): void =>
    line.onProgress({ stage: 'parse', dump, dumps: 24, tables })
const clear = (line: ProgressLine): void => line.clear()

describe('progress', () => {
  test('is said from a second on, ten times a second at most, and cleared', () => {
    expect(
      shown([
        [0, parsing(1)],
        [999, parsing(2)],
        [1000, parsing(3)],
        [1099, parsing(4)],
        [1100, parsing(5, 37)],
        [1300, (line) => line.onProgress({ stage: 'compare' })],
        [1500, (line) => line.onProgress({ stage: 'describe' })],
        [1600, clear],
      ]),
    ).toEqual([
      '<parsing 3 of 24 dumps …',
      '<parsing 5 of 24 dumps, 37 tables …',
      '<comparing …',
      '<looking up what the tags are …',
      '<',
    ])
  })

  test('of a search through sources names what it is at', () => {
    expect(
      shown([
        [1000, (line) => line.onStep({ stage: 'sources', tag: null, done: 0, of: 300 })],
        [1100, (line) => line.onStep({ stage: 'tags', tag: null, done: 4, of: 20 })],
        [1200, (line) => line.onStep({ stage: 'calls', tag: 'Irp ', done: 11, of: 40 })],
        [1201, (line) => line.onStep({ stage: 'calls', tag: 'Irp ', done: 12, of: 40 })],
      ]),
    ).toEqual([
      '<reading 1 of 300 sources …',
      '<looking for tags in 5 of 20 functions …',
      '<following 12 of 40 calls for Irp …',
    ])
  })

  test('of reading adds up', () => {
    expect(
      shown([
        [0, (line) => line.onRead('found', 312e6)],
        [1, (line) => line.onRead('found', 188e6)],
        [1200, (line) => line.onRead('read', 312e6)],
      ]),
    ).toEqual(['<reading 312 of 500 MB …'])
  })

  test('of quick work is not said, nor cleared', () => {
    expect(
      shown([
        [500, parsing(1)],
        [900, clear],
      ]),
    ).toEqual([])
  })

  test('is for terminals only', () => {
    expect(
      shown(
        [
          [5000, parsing(1)],
          [6000, clear],
        ],
        false,
      ),
    ).toEqual([])
  })

  test('fits the line', () => {
    expect(shown([[2000, parsing(1)]], true, 12)).toEqual(['<parsing 1…'])
  })
})

test('analyze tells of each dump and of each table, and what it finds does not depend on it', () => {
  const told: Progress[] = []
  const dump = (side: 'before' | 'after', text: string) =>
    ({ leg: '', side, source: side, bytes: Buffer.from(text), named: true }) as const
  const dumps = [dump('before', procLeak.before), dump('after', procLeak.after)]
  const analysis = analyze(dumps, defaultPolicy, { onProgress: (progress) => told.push(progress) })
  expect(told).toEqual([
    { stage: 'parse', dump: 1, dumps: 2, tables: 0 },
    { stage: 'parse', dump: 1, dumps: 2, tables: 1 },
    { stage: 'parse', dump: 2, dumps: 2, tables: 0 },
    { stage: 'parse', dump: 2, dumps: 2, tables: 1 },
    { stage: 'compare' },
    { stage: 'describe' },
  ])
  expect(analysis).toEqual(analyze(dumps, defaultPolicy))
})
