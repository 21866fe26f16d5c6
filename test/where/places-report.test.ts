import { expect, test } from 'vitest'
import type { Place } from '../../src/core/finding.ts'
import { toTag } from '../../src/core/pool.ts'
import { renderPlaces, renderSarif } from '../../src/report/places.ts'

const place: Place = {
  path: 'src/a b.c',
  line: 3,
  text: 'p = Alloc(\u001b[31m);',
  why: 'allocates with the tag, returns at line 5 still holding it',
  function: 'Query',
  exits: [5, 9],
  isChanged: false,
}
const site: Place = { ...place, line: 20, exits: [], why: 'allocates with the tag' }

test('lines to look at stand with their function and their path, and no text of a source is a command', () => {
  const text = renderPlaces([{ tag: toTag('MyTg'), places: [place] }])
  expect(text.split('\n').slice(0, 3)).toEqual([
    'MyTg: lines that may leak it, the surest first',
    '  src/a b.c:3 (Query)',
    '    allocates with the tag, returns at line 5 still holding it',
  ])
  expect(text).not.toContain('\u001b')
  expect(renderPlaces([{ tag: toTag('MyTg'), places: [site] }])).toContain('MyTg: lines that acquire it\n')
  expect(renderPlaces([{ tag: toTag('MyTg'), places: [] }])).toBe('MyTg: no line of the sources acquires it\n')
})

test('SARIF points at the exit, and tells the acquire and other exits; a line that leaks nothing is no result', () => {
  const log: unknown = JSON.parse(renderSarif([{ tag: toTag('MyTg'), places: [place, site] }]))
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        results: [
          {
            ruleId: 'pool-leak',
            locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a%20b.c' }, region: { startLine: 5 } } }],
            relatedLocations: [
              { id: 0, physicalLocation: { region: { startLine: 3 } } },
              { id: 1, physicalLocation: { region: { startLine: 9 } } },
            ],
          },
        ],
      },
    ],
  })
})
