import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { modes } from '../../src/core/points.ts'
import { strengthOf } from '../../src/core/strength.ts'

const LINE = /^\| tags of others, together \|(?<cells>.*)\|$/m

test('docs/detection.md has the figures of the record', () => {
  const page = readFileSync(new URL('../../docs/detection.md', import.meta.url), 'utf8')
  const cells = LINE.exec(page)?.groups?.cells?.split('|') ?? []
  const figures = cells.map((cell) => (cell.match(/[\d.]+/g) ?? []).map((figure) => Math.round(Number(figure))))
  // The last column is the one of eight baselines, which the card has no column for.
  expect(figures.slice(0, modes.length)).toEqual(modes.map((mode) => [strengthOf(mode).leak, strengthOf(mode).named]))
})
