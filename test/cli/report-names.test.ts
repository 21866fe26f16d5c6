import { expect, test } from 'vitest'
import { namesOf } from '../../src/cli/report-names.ts'

test.each<[string, readonly string[], readonly string[]]>([
  ['files by their names', ['win10.json', 'a/win11.JSON'], ['win10', 'win11']],
  ['files that are named alike by their folders', ['win10/report.json', 'win11/report.json'], ['win10', 'win11']],
  ['a file beside such folders by its own name', ['x/report.json', 'y/report.json', 'z.json'], ['x', 'y', 'z']],
  [
    'files that their folders do not tell apart, by their names',
    ['a/x/report.json', 'b/x/report.json'],
    ['report', 'report'],
  ],
])('%s', (_, paths, names) => {
  expect(namesOf(paths)).toEqual(names)
})
