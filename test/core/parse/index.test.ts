import { describe, expect, test } from 'vitest'
import { describeTags } from '../../../src/core/parse/descriptions.ts'
import { type FileBytes, FileUnreadable } from '../../../src/core/parse/file-bytes.ts'
import { parse } from '../../../src/core/parse/index.ts'
import { toTag } from '../../../src/core/pool.ts'
import { told } from '../../parsed.ts'
import { renderDump } from '../../render-dump.ts'
import { snapshot } from '../../snapshot.ts'

/* Which of its readers a file reaches, and what is told of it besides. */

const POOLMON = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'
/** A row of PoolMon: half of its allocations were freed. */
const row = (tag: string, count = 10): string =>
  ` ${tag} Nonp ${2 * count} (   0) ${count} (   0) ${count} ${count * 64} (     0) 64`
const PROC = 'Proc nonpaged 20 10 640'
const THRE = 'Thre nonpaged 20 10 640'

const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`

describe('a file that cannot be read', () => {
  const failing = (error: Error): FileBytes => ({
    length: 9,
    subarray: () => {
      throw error
    },
  })

  test('is a problem that quotes the system', () => {
    expect(told(failing(new FileUnreadable('EIO: i/o error, read')))).toEqual(['FILE_UNREADABLE EIO: i/o error, read'])
  })

  test('another error is our own', () => {
    expect(() => told(failing(new RangeError('out of bounds')))).toThrow('out of bounds')
  })

  test('an empty one', () => {
    expect(told('')).toEqual(['EMPTY_FILE'])
  })

  test.each([
    ['nothing', ''],
    ['words', text('words')],
    ['a damaged row', text(POOLMON, row('Proc'), ' Nonp garbage 1', row('Thre'))],
    ['rows without a header', text(row('Proc'))],
    ['a quoted table', text(...[POOLMON, row('Proc'), row('Thre')].map((line) => `> ${line}`))],
    ['records', JSON.stringify([{ Tag: 'Process', Type: 'Nonp', Allocs: 20, Frees: 10, Bytes: 640 }])],
    ['a dump in a string', JSON.stringify(text(POOLMON, row('Proc')))],
  ])('each problem names the file: %s', (_, content) => {
    const { problems } = parse('artifact/before.txt', Buffer.from(content))
    expect(new Set(problems.map(({ source }) => source))).toEqual(new Set(['artifact/before.txt']))
  })
})

describe('a raw buffer', () => {
  const buffer = renderDump(snapshot('Proc nonpaged 20 10 640\nThre nonpaged 20 10 640'), 'buffer 64')
  const ofLength = (length: number): Uint8Array => Buffer.concat([buffer, Buffer.alloc(length - buffer.length)])

  test('of four MiB is read, and a larger file is none', () => {
    expect(told(ofLength(2 ** 22))[0]).toContain(PROC)
    expect(told(ofLength(2 ** 22 + 1))).toEqual(['NOT_A_DUMP'])
  })
})

describe('several tables', () => {
  test('of one file, with what stands between them', () => {
    const table = [POOLMON, row('Proc')]
    expect(told(text('2026-05-01 10:00:00', ...table, '', '2026-05-01 10:05:00', ...table, 'done'))).toEqual([
      `line 2, cumulative, all, 2026-05-01T10:00:00: ${PROC}`,
      `line 6, cumulative, all, 2026-05-01T10:05:00: ${PROC}`,
    ])
  })

  test('each is counted while the file is read', () => {
    const counts: number[] = []
    const bytes = Buffer.from(text(POOLMON, row('Proc'), '', POOLMON, row('Proc'), '', 'Tag', POOLMON, row('Proc')))
    parse('t.txt', bytes, (tables) => counts.push(tables))
    expect(counts).toEqual([1, 2, 3])
  })

  test('what each of them has is told once, with its number', () => {
    const damaged = [POOLMON, row('Proc'), ' Nonp garbage 1', row('Thre'), '']
    const read = `${PROC}, ${THRE}`
    expect(told(text(...damaged))).toEqual([`line 1, cumulative, partial: ${read}`, 'UNREAD_LINE:3  Nonp garbage 1'])
    expect(told(text(...damaged, ...damaged, ...damaged))).toEqual([
      `line 1, cumulative, partial: ${read}`,
      `line 6, cumulative, partial: ${read}`,
      `line 11, cumulative, partial: ${read}`,
      'UNREAD_LINE:3  Nonp garbage 1; 3 times',
    ])
    // Other words are another message.
    expect(told(text(...damaged, ...damaged.with(2, ' Paged garbage 1'))).slice(2)).toEqual([
      'UNREAD_LINE:3  Nonp garbage 1',
      'UNREAD_LINE:8  Paged garbage 1',
    ])
  })

  test('a problem without words of its own, too', () => {
    const few = ['Tag;Pool;Diff;Bytes', 'Aaaa;Paged;6;600', '0: kd>']
    expect(told(text(...few, ...few)).slice(2)).toEqual(['FEW_ROWS:1 2 times'])
  })
})

describe('JSON', () => {
  const records = [{ Tag: 'Proc', Type: 'Nonp', Allocs: 20, Frees: 10, Diff: 10, Bytes: 640 }]
  const table = text(POOLMON, row('Proc'))

  test.each([
    ['an array', JSON.stringify(records)],
    ['blanks before it', ` \n ${JSON.stringify(records)}`],
    ['an object', JSON.stringify({ rows: records })],
    ['indented', JSON.stringify(records, null, 2)],
    ['an object with its brace below', `{\n"rows": ${JSON.stringify(records)}}`],
  ])('records: %s', (_, content) => {
    expect(told(content)).toEqual([`line 1, cumulative, partial: ${PROC}`, 'FEW_ROWS'])
  })

  test.each([
    ['a string', JSON.stringify(table)],
    ['a string a line', JSON.stringify({ log: table })],
    ['an array of lines', JSON.stringify(table.split('\n'))],
  ])('a dump in strings: %s', (_, content) => {
    expect(told(content)).toEqual([`line 1, cumulative, all: ${PROC}`, 'WRAPPING_REMOVED JSON'])
  })

  test('lines of a text that was made are none of the file', () => {
    const wrong = { Tag: 'Process', Type: 'Nonp', Allocs: 20, Frees: 10, Bytes: 640 }
    expect(told(JSON.stringify([...records, wrong]))).toEqual([
      `line 1, cumulative, partial: ${PROC}`,
      'UNREAD_LINE Process\tNonp\t20\t10\t\t640',
    ])
    const damaged = `${POOLMON}\n${row('Proc')}\n Nonp garbage 1\n${row('Thre')}\n`
    expect(told(JSON.stringify(damaged))).toEqual([
      `line 1, cumulative, partial: ${PROC}, ${THRE}`,
      'UNREAD_LINE  Nonp garbage 1',
      'WRAPPING_REMOVED JSON',
    ])
  })

  test('records of which none reads are told as such', () => {
    expect(told(JSON.stringify([{ Tag: 'Process', Type: 'Nonp', Allocs: 20, Frees: 10, Bytes: 640 }]))).toEqual([
      'ROWS_UNREAD Process\tNonp\t20\t10\t640',
    ])
  })

  test('a dump in strings beside tags that are no rows', () => {
    expect(told(JSON.stringify({ tags: [{ Tag: 'Proc' }], log: table }))).toEqual([
      `line 1, cumulative, all: ${PROC}`,
      'WRAPPING_REMOVED JSON',
    ])
  })

  const BROKEN = 'it is JSON of tags that breaks off or is damaged, so no row is sure: let the script write it whole'
  test.each([
    ['records that break off', JSON.stringify(records).slice(0, -9), BROKEN],
    ['another name of the tag', JSON.stringify([{ PoolTag: 'Proc' }]).slice(0, -1), BROKEN],
    ['a tag by its number', JSON.stringify([{ tag_ulong: 5 }, { TagUlong: 5 }]).slice(0, -1), BROKEN],
    ['strings that break off', JSON.stringify([{ name: 'x' }]).slice(0, -1), 'it begins with [{"name":"x"}'],
    ['whole JSON of tags alone', JSON.stringify([{ Tag: 'Proc' }]), 'it begins with [{"Tag":"Proc"}]'],
    ['text before it', 'log: [{"Tag": "Proc"', 'it begins with log: [{"Tag": "Proc"'],
    ['text that names a tag', 'the "Tag": is cut', 'it begins with the "Tag": is cut'],
  ])('that is no dump: %s', (_, content, words) => {
    expect(told(content)).toEqual([`NOT_A_DUMP ${words}`])
  })

  test('our own format is none of a script', () => {
    const own = JSON.stringify({
      format: 'pool-leak-check-snapshot',
      version: 1,
      usages: [['Proc', 'nonpaged', 20, 10, 640]],
    })
    expect(told(own)).toEqual([`line 1, cumulative, all: ${PROC}`])
    expect(told(`\n${own}`)).toEqual([`line 2, cumulative, all: ${PROC}`])
  })
})

describe('XML', () => {
  const record = (tag: string): string =>
    `<Row><Tag>${tag}</Tag><Type>Nonp</Type><Allocs>20</Allocs><Frees>10</Frees><Bytes>640</Bytes></Row>`

  test('records are read, and lines are none of the file', () => {
    expect(told(`<Rows>\n${record('Proc')}\n</Rows>\n`)).toEqual([`line 1, cumulative, partial: ${PROC}`, 'FEW_ROWS'])
    expect(told(`<Rows>\n${record('Proc')}\n${record('Process')}\n</Rows>\n`)).toEqual([
      `line 1, cumulative, partial: ${PROC}`,
      'UNREAD_LINE Process\tNonp\t20\t10\t640',
    ])
  })

  test('of which none reads is no dump', () => {
    expect(told(`<Rows>\n${record('Process')}\n</Rows>\n`)).toEqual([`NOT_A_DUMP it begins with <Rows>`])
  })
})

describe('rows without a header', () => {
  test('are a part, and lines are those of the file', () => {
    expect(told(text('words', row('Proc'), ' Nonp garbage 1', row('Thre')))).toEqual([
      `line 2, cumulative, partial: ${PROC}, ${THRE}`,
      'UNREAD_LINE:3  Nonp garbage 1',
      'FEW_ROWS:1 its rows have no header',
    ])
  })

  test('of several snapshots, each line less by the headers above it', () => {
    expect(told(text(row('Proc'), row('Thre'), row('Proc'), ' Nonp garbage 1', row('Thre')))).toEqual([
      `line 1, cumulative, partial: ${PROC}, ${THRE}`,
      `line 3, cumulative, partial: ${PROC}, ${THRE}`,
      'UNREAD_LINE:4  Nonp garbage 1',
      'FEW_ROWS:1 its rows have no header',
    ])
  })

  test('blocks have a heading of their own, and are judged as their table is', () => {
    const block = (tag: string): string => `Tag: ${tag}\nPool: Nonp\nAllocs: 20\nFrees: 10\nBytes: 640\n`
    expect(told(block('Proc'))).toEqual([`line 1, cumulative, partial: ${PROC}`, 'FEW_ROWS:1'])
    const many = Array.from({ length: 500 }, (_, index) => block(`T${100 + index}`)).join('\n')
    expect(told(many)).toEqual(['line 1, cumulative, all: 500 rows'])
  })

  test('of four MiB are read, and a larger file is something else', () => {
    const file = (length: number): Buffer => Buffer.from(text(row('Proc')).padEnd(length, text('x'.repeat(999))))
    expect(told(file(2 ** 22))[0]).toBe(`line 1, cumulative, partial: ${PROC}`)
    expect(told(file(2 ** 22 + 1))[0]).toMatch('NOT_A_DUMP it holds rows of PoolMon without their header')
  })
})

describe('a wrapping', () => {
  const table = [POOLMON, row('Proc'), row('Thre'), row('Even')]
  const all = `${PROC}, ${THRE}, Even nonpaged 20 10 640`

  test('is taken off and told, and the words of the tags stay where they are', () => {
    const words = ['', ' [mouclass.sys]', ' [Kernel.sys]', '']
    const bytes = Buffer.from(text(...table.map((line, index) => `> ${line}${words[index]}`)))
    expect(told(bytes)).toEqual([`line 1, cumulative, all: ${all}`, 'WRAPPING_REMOVED text around each line'])
    const { described } = parse('t.txt', bytes)
    expect(described.unwrapped).toEqual({ tabs: 'kept' })
    expect([...describeTags(bytes, described, ['Proc', 'Thre', 'Even'].map(toTag)).values()]).toEqual([
      'mouclass.sys',
      'Kernel.sys',
    ])
  })

  test('each kind is named', () => {
    const grouped = ' Drsd Nonp 2,000 (   0) 1,000 (   0) 1,000 64,000 (     0) 64'
    expect(told(text('```', ...table.toSpliced(2, 2, grouped), '```'))).toEqual([
      `line 2, cumulative, all: ${PROC}, Drsd nonpaged 2000 1000 64000`,
      'WRAPPING_REMOVED thousands separators, code fences',
    ])
  })

  test('tabs that a terminal would draw', () => {
    const tabbed = table.map((line) => line.replaceAll(/ {8}/g, '\t'))
    expect(told(text(...tabbed))[0]).toBe(`line 1, cumulative, all: ${all}`)
  })

  test('stays on what reads as well without', () => {
    expect(told(text(...table))).toEqual([`line 1, cumulative, all: ${all}`])
    // Without the fences above it a damaged table reads no better; without those around it, it does.
    const damaged = table.with(2, ' Nonp garbage 1')
    const read = `cumulative, partial: ${PROC}, Even nonpaged 20 10 640`
    expect(told(text('```', 'words', '```', ...damaged))).toEqual([`line 4, ${read}`, 'UNREAD_LINE:6  Nonp garbage 1'])
    expect(told(text('```', ...damaged, '```'))).toEqual([
      `line 2, ${read}`,
      'UNREAD_LINE:4  Nonp garbage 1',
      'WRAPPING_REMOVED code fences',
    ])
  })

  test('is looked for where a heading may stand alone', () => {
    expect(told(text('> a log', '> of a build', '> that ended'))).toEqual(['NOT_A_DUMP it begins with > a log'])
  })
})

describe('a file that is no dump', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['its first words', text('', '  Access is denied.  ', 'x'), 'it begins with Access is denied.'],
    ['below a prompt', text('0: kd> !poolused', 'No export poolused found'), 'it begins with No export poolused found'],
    ['below another prompt', text('PS C:\\> .\\pool.ps1', 'Nothing to do'), 'it begins with Nothing to do'],
    ['below a command', text('C:\\tools>poolmon -n x', 'Nothing to do'), 'it begins with Nothing to do'],
    [
      'below a banner',
      text('Microsoft (R) Windows Debugger', 'Copyright (c)', 'Opened log file', 'Nope'),
      'it begins with Nope',
    ],
    [
      'a banner alone',
      text('', 'Microsoft (R) Windows Debugger Version 10'),
      'it begins with Microsoft (R) Windows Debugger Version 10',
    ],
    ['lines without words are no beginning', text('1 2 3', 'a b', '-----', 'At last'), 'it begins with At last'],
    ['a long line is cut', text('word '.repeat(40)), `it begins with ${'word '.repeat(16)}…`],
    ['only the first 4 KiB are quoted', text('1'.repeat(4096), 'words'), ''],
    ['no words', text('1 2 3'), ''],
    ['a NUL among the words', 'some\0words\n'.repeat(3), ''],
    ['bytes', Buffer.alloc(100, 1), ''],
    ['a table among bytes', Buffer.concat([Buffer.alloc(2 ** 16, 1), Buffer.from(text('', POOLMON, row('Proc')))]), ''],
  ])('%s', (_, content, words) => {
    expect(told(content)).toEqual([`NOT_A_DUMP ${words}`.trim()])
  })

  test('a table without rows keeps its own words, unless the file is known', () => {
    expect(told(text(POOLMON))).toEqual(['NO_ROWS:1'])
    expect(told(text(POOLMON, 'Traceback (most recent call last):'))).toEqual([
      'NOT_A_DUMP it ends in a Python traceback: the script crashed before it wrote a row',
    ])
  })

  test('a table that lacks a column is told, but for one that has words of its own', () => {
    const LACKS =
      'its table has a tag, and lacks a column for the pool (Type) or for the size (Bytes): docs/formats.md has the headings'
    expect(told(text('Tag,Before,After', 'Proc,1,2'))).toEqual([`NOT_A_DUMP ${LACKS}`])
    expect(told(text('Tag,Pool,Diff,Bytes', 'Process,Paged,1,2'))).toEqual(['ROWS_UNREAD:2 Process,Paged,1,2'])
  })
})
