import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/core/parse/decode.ts'
import { readKdbg } from '../../../src/core/parse/kdbg.ts'
import { advance } from '../../../src/core/parse/lines.ts'
import { openTranscript } from '../../../src/core/parse/transcript.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { printTag } from '../../../src/core/pool.ts'

/* Blanks stand for the tabs that kdbg prints, so that a case reads as a row. */

const HEADER = 'Tag  Allocs  Frees  Diff  Used  Allocs  Frees  Diff  Used'

/** The tables of a text and what is told of them. */
const told = (text: string): readonly string[] => {
  const transcript = openTranscript('kdbg.log', decode(Buffer.from(text.replaceAll(' ', '\t'))))
  const words: string[] = []
  while (advance(transcript.cursor)) {
    const table = readKdbg(transcript)
    if (table === null) continue
    const { snapshots, problems, drivers, described } = table
    if (drivers.length + described.length > 0) throw new Error('kdbg tells of no drivers and describes no tags')
    for (const { line, format, coverage, usages } of snapshots) {
      words.push(`line ${line}, ${format}, ${coverage.kind}`)
      words.push(...usages.map((row) => `${printTag(row.tag)} ${row.pool} ${row.allocs} ${row.frees} ${row.bytes}`))
    }
    words.push(...problems.map(({ code, line, detail }) => `${code}:${line} ${toPlain(detail)}`.trim()))
  }
  return words
}

const WHOLE = 'line 1, kdbg !poolused, all'
const PART = 'line 1, kdbg !poolused, partial'
const ROW = 'Ntfx 9 4 5 320 3 1 2 64'
const ROWS = ['Ntfx nonpaged 9 4 320', 'Ntfx paged 3 1 64']

describe('the header', () => {
  test.each([
    ['its columns apart by one tab', HEADER.replaceAll('  ', ' ')],
    ['tabs around it', ` ${HEADER} `],
    ['a carriage return', `${HEADER}\r`],
  ])('%s', (_, header) => {
    expect(told(`${header}\n${ROW}\n`)).toEqual([WHOLE, ...ROWS])
  })

  test.each([
    ['words before it', `x ${HEADER}`],
    ['words after it', `${HEADER} x`],
    ['one column less', HEADER.replace(/ +Used$/, '')],
    ['no differences', HEADER.replaceAll('Diff  ', '')],
  ])('is none with %s', (_, header) => {
    expect(told(`${header}\n${ROW}\n`).filter((words) => words.startsWith('line'))).toEqual([])
  })

  test('the short form is told, and nothing is taken from it', () => {
    expect(told(`\nTag  Allocs  Used  Allocs  Used\nNtfx 9 320 3 64\n`)).toEqual(['KDBG_SHORT:2'])
  })
})

describe('a row', () => {
  test.each([
    ['a tag of four characters', ROW, ROWS],
    ['a number that a tag makes', '0x64737244 9 4 5 320 0 0 0 0', ['Drsd nonpaged 9 4 320']],
    ['a tag that begins as a number does', '0x7f 9 4 5 320 0 0 0 0', ['0x7f nonpaged 9 4 320']],
    ['several tabs', 'Ntfx  9  4  5  320  3  1  2  64', ROWS],
    ['a difference below zero in nonpaged pool', 'Ntfx 4 9 -5 320 3 1 2 64', ['Ntfx nonpaged 4 9 320', ROWS[1]]],
    ['a difference below zero in paged pool', 'Ntfx 9 4 5 320 1 3 -2 64', [ROWS[0], 'Ntfx paged 1 3 64']],
    ['a difference of minus one', 'Ntfx 3 4 -1 320 3 1 2 64', ['Ntfx nonpaged 3 4 320', ROWS[1]]],
  ])('%s', (_, row, expected) => {
    expect(told(`${HEADER}\n${row}\n`)).toEqual([WHOLE, ...expected])
  })

  test.each([
    ['a longer tag', 'Ntfxx 9 4 5 320 0 0 0 0'],
    ['a shorter tag', 'Nt 9 4 5 320 0 0 0 0'],
    ['a shorter number', '0x6473724 9 4 5 320 0 0 0 0'],
    ['a longer number', '0x647372444 9 4 5 320 0 0 0 0'],
    ['a figure too few', 'Abcd 9 4 5 320 0 0 0'],
    ['a figure too many', 'Abcd 9 4 5 320 0 0 0 0 0'],
    ['allocations below zero', 'Abcd -9 4 5 320 0 0 0 0'],
    ['bytes below zero', 'Abcd 9 4 5 -320 0 0 0 0'],
    ['frees that are no number', 'Abcd 9 x 5 320 0 0 0 0'],
    ['a difference that is no number', 'Abcd 9 4 - 320 0 0 0 0'],
    ['words after the last figure', 'Abcd 9 4 5 320 0 0 0 0x'],
  ])('is none with %s', (_, row) => {
    const text = row.replaceAll(' ', '\t')
    expect(told(`${HEADER}\n${ROW}\n${row}\n${ROW.replace('Ntfx', 'Zzzz')}\n`)).toEqual([
      PART,
      ...ROWS,
      'Zzzz nonpaged 9 4 320',
      'Zzzz paged 3 1 64',
      `UNREAD_LINE:3 ${text}`,
    ])
  })

  test('the last one without its line break may be cut', () => {
    expect(told(`${HEADER}\n${ROW}\nAbcd 9 4 5 320 0 0 0 0`)).toEqual([
      PART,
      ...ROWS,
      `CUT_LINE:3 ${'Abcd 9 4 5 320 0 0 0 0'.replaceAll(' ', '\t')}`,
    ])
  })

  test('a difference that is none of its counts is told', () => {
    expect(told(`${HEADER}\nNtfx 9 4 6 320 3 1 2 64\n`)).toEqual([
      WHOLE,
      ...ROWS,
      'COUNTS_DISAGREE:2 Ntfx: 9 allocations less 4 frees is not 6',
    ])
    expect(told(`${HEADER}\nNtfx 9 4 5 320 3 1 3 64\n`)).toEqual([
      WHOLE,
      ...ROWS,
      'COUNTS_DISAGREE:2 Ntfx: 3 allocations less 1 frees is not 3',
    ])
  })
})

describe('the end of the table', () => {
  test.each([
    ['a prompt', 'kdb:> bt'],
    ['blanks before a prompt', '  kdb:> bt'],
    ['the pools above the next header', '  NonPaged  Paged'],
    ['a blank line above it', '\nkdb:> bt'],
  ])('%s', (_, line) => {
    // Were it not the end, what follows would be an unread line of the table.
    expect(told(`${HEADER}\n${ROW}\n${line}\nAbcd 9 x\n`)).toEqual([WHOLE, ...ROWS])
  })

  test('the next header is read', () => {
    const text = `${HEADER}\n${ROW}\n  NonPaged  Paged\n${HEADER}\n${ROW}\n`
    expect(told(text).filter((words) => words.startsWith('line'))).toEqual([WHOLE, 'line 4, kdbg !poolused, all'])
  })

  test('blank lines are passed over', () => {
    expect(told(`${HEADER}\n\n${ROW}\n  \n`)).toEqual([WHOLE, ...ROWS])
  })
})
