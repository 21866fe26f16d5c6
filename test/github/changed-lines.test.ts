import { expect, test } from 'vitest'
import { changedIn } from '../../src/github/changed-lines.ts'

test.each([
  ['nothing', '', []],
  ['a line', '@@ -1,2 +1,3 @@\n a\n+b\n c', [[2, 2]]],
  ['lines that follow each other', '@@ -1 +1,3 @@\n+a\n+b\n-c\n+d', [[1, 3]]],
  [
    'two places',
    '@@ -1,2 +1,3 @@ int f(void)\n a\n+b\n c\n@@ -10,1 +11,2 @@\n+x\n y',
    [
      [2, 2],
      [11, 11],
    ],
  ],
  ['no line that is only removed', '@@ -3,2 +3,1 @@\n a\n-b', []],
  [
    'a file without an end of line',
    '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
    [[1, 1]],
  ],
])('the changed lines of a patch: %s', (_, patch, ranges) => {
  expect(changedIn(patch)).toEqual(ranges)
})
