import { expect, test } from 'vitest'
import { parse } from '../../../src/core/parse/index.ts'
import { describeNoDump } from '../../../src/core/parse/no-dump.ts'
import { toPlain } from '../../../src/core/phrase.ts'

test.each([
  ['a kernel memory dump', 'PAGEDU64\0\0\0', 'memory dump'],
  ['a minidump', 'MDMP\x93\xa7\0\0', 'minidump'],
  ['a picture', '\x89PNG\r\n\x1a\n', 'picture'],
  [
    'rows without their header',
    'UlHT Paged      2418 (   0)         0 (   0)     2418   633864192 (  0)   262144\n',
    'header',
  ],
  ['a trace', `\0\0\x01\0${'\0'.repeat(0x44)}\0\0\x02\xc0`, 'trace (ETL)'],
  ['the text of xperf', 'BeginHeader\r\n FileIoCreate,  TimeStamp\r\n', 'xperf'],
  ['an export of WPA', 'Line #,Process,Pool Tag\n', 'Performance Analyzer'],
  ['Get-Counter', 'Timestamp                 CounterSamples\n', 'performance counters'],
  [
    'a table that lacks pool and size',
    '| Tag | Before | After |\n|---|---|---|\n| `Toke` | 1 | 2 |\n',
    'lacks a column',
  ],
  ['blanks', ' \r\n \n', 'empty'],
  ['!vm', 'kd> !vm 1\nNonPagedPool Usage:             0 (          0 Kb)\n', '!vm'],
  ['!poolfind', '0: kd> !poolfind -tag Proc -nonpaged\n', '!poolfind'],
  ['!wdfpoolusage', 'kd> !wdfpoolusage driver 0 0\nFxDriverGlobals 83b7af18 pool stats\n', '!wdfpoolusage'],
  ['typeperf', '"(PDH-CSV 4.0)","\\\\USER\\memory\\pool nonpaged bytes"\n', 'performance counters'],
  ['a script that crashed', 'Tag    NpAllocs\nTraceback (most recent call last):\n', 'traceback'],
  ['an error page', '<!DOCTYPE html>\n<html>', 'web page'],
  ['an error of an API', '{"message":"Not Found"}', 'error answer'],
])('%s', (_, text, words) => {
  expect(describeNoDump(Buffer.from(text, 'latin1'))).toContain(words)
})

test('a file that nothing tells is quoted from its beginning', () => {
  const { problems } = parse('a.txt', Buffer.from('\r\nAccess is denied.\r\n'))
  expect(problems.map(({ code, detail }) => `${code}: ${toPlain(detail)}`)).toEqual([
    'NOT_A_DUMP: it begins with Access is denied.',
  ])
})

test('says nothing of what it does not know', () => {
  expect(describeNoDump(Buffer.from('some log\nof a build\n'))).toBeNull()
})

test('bytes of a program are no text, and are not read as one', () => {
  const bytes = Uint8Array.from({ length: 2 ** 22 }, (_, index) => (index * 2654435761) >>> 24)
  const start = process.cpuUsage().user
  const { problems } = parse('a.etl', bytes)
  expect(problems.map(({ code, detail }) => [code, detail])).toEqual([['NOT_A_DUMP', []]])
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000)
})
