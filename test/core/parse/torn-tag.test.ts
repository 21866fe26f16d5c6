import { expect, test } from 'vitest'
import type { Separator } from '../../../src/core/parse/headings.ts'
import { cellsAroundTag } from '../../../src/core/parse/torn-tag.ts'

/* Cells of a row whose tag holds the sign that parts them: as they are quoted, and with those joined that are a tag. */

test.each<[string, string, Separator, number, readonly (readonly string[])[]]>([
  ['a comma within the tag', 'a,b ,Paged,5', ',', 0, [['a,b ', 'Paged', '5']]],
  ['two commas within the tag', 'a,,b,Paged,5', ',', 0, [['a,,b', 'Paged', '5']]],
  ['three commas before a letter', ',,,x,Paged', ',', 0, [[',,,x', 'Paged']]],
  ['a comma within three characters', 'a,b,Paged', ',', 0, []],
  ['a tag of four characters without one', 'Proc,Paged', ',', 0, [['Proc', 'Paged']]],
  ['a tag behind another cell', ' 5 ,a,b , Paged ', ',', 1, [['5', 'a,b ', 'Paged']]],
  ['a quote that is doubled', '"Cs@""";Nonp;7', ';', 0, [['Cs@"', 'Nonp', '7']]],
  [
    'a quote of its own',
    'Cs@";Nonp;7',
    ';',
    0,
    [
      ['Cs@"', 'Nonp', '7'],
      ['Cs@"', 'Nonp', '7'],
    ],
  ],
  ['a quote at its beginning', '"abc;Nonp;7', ';', 0, [['"abc', 'Nonp', '7']]],
  ['a semicolon in quotes', '"a;b ";Nonp;7', ';', 0, [['a;b ', 'Nonp', '7']]],
  [
    'a tab within the tag',
    'a\tb \tNonp\t7',
    '\t',
    0,
    [
      ['a', 'b ', 'Nonp', '7'],
      ['a\tb ', 'Nonp', '7'],
    ],
  ],
  ['a bar within the tag', '| UMD| | Nonp | 47 |', '|', 0, [['UMD|', 'Nonp', '47']]],
  // The first of them has a tag of four characters, too.
  [
    'a bar within backticks',
    '| `UMD|` | **Nonp** | 47 |',
    '|',
    0,
    [
      ['`UMD', '`', 'Nonp', '47'],
      ['UMD|', 'Nonp', '47'],
    ],
  ],
  ['a bar behind a backslash', '| `U\\|MD` | Nonp | 47 |', '|', 0, [['U|MD', 'Nonp', '47']]],
  ['two bars behind backslashes', '| `\\|\\|ab` | Nonp | 47 |', '|', 0, [['||ab', 'Nonp', '47']]],
  ['a bar in a tag that is not the first cell', '| 5 | `UM|D` | 47 |', '|', 1, [['5', 'UM|D', '47']]],
  ['no bars', 'UMD Nonp 47', '|', 0, []],
  ['blanks part its cells', 'a b  Nonp', ' ', 0, []],
])('%s', (_, line, separator, tagAt, expected) => {
  expect(cellsAroundTag(line, separator, tagAt)).toEqual(expected)
})

test('blanks at the end of the line are none of its last cell', () => {
  expect(cellsAroundTag('Paged,a,b   ', ',', 1)).toEqual([])
  expect(cellsAroundTag('"Cs@""";5  ', ';', 0)).toEqual([['Cs@"', '5']])
})
