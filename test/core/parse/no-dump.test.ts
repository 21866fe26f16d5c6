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
  ['an export of a trace', 'Process,Paged,Pool Tag,Impacting Size\n', 'Windows Performance Analyzer'],
  ['another', 'Line #, Type, Paged, Pool Tag, Count\n0, AIFO, False, EtwB, 769\n', 'Windows Performance Analyzer'],
  ['diff --format csv', 'Leg,Tag,Pool,Allocated,Freed,Before,After,Growth,Bytes before\n', '(diff)'],
  ['Get-Counter', 'Timestamp                 CounterSamples\n', 'performance counters'],
  [
    'a table that lacks pool and size',
    '| Tag | Before | After |\n|---|---|---|\n| `Toke` | 1 | 2 |\n',
    'lacks a column',
  ],
  ['blanks', ' \r\n \n', 'empty'],
  ['!vm', 'kd> !vm 1\nNonPagedPool Usage:             0 (          0 Kb)\n', '!vm'],
  ['!vm of an older debugger', '\t*** Virtual Memory Usage ***\n\tNonPagedPool Usage:     2344\n', '!vm'],
  ['!pool without its heading', ' ffffb10a size:  a80 previous size:    0  (Allocated)  Proc\n', '!pool,'],
  ['!poolfind of an older debugger', 'Searching nonpaged pool (ffff9 : ffffa) for tag Proc\n', '!poolfind'],
  ['Get-Process', '\nHandles  NPM(K)    PM(K)      WS(K)\n', 'list of processes'],
  ['a debugger that may not attach', 'Local kernel debugging is disabled by default.\n', 'bcdedit'],
  ['a debugger without symbols', 'lkd> !poolused\nNT symbols are incorrect, please fix symbols\n', '_NT_SYMBOL_PATH'],
  ['a shell', "'poolmon' is not recognized as an internal or external command,\n", 'was not found'],
  ['Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d\n', 'Git LFS'],
  ['Driver Verifier at rest', 'No drivers are currently verified.\n', 'verifies no driver'],
  ['pooltag.txt', 'rem\n8042 - i8042prt.sys - keys\nAfdB - afd.sys - data\nAfdC - afd.sys - lists\n', 'pooltag-file'],
  ['report.json', '{"schemaVersion":1,"verdict":"clean"}', 'report of this check'],
  ['an xz archive', '\xfd7zXZ\0', 'xz archive'],
  ['a document', '\xd0\xcf\x11\xe0\xa1\xb1', 'Office'],
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

test('a command of the debugger says less than its answer', () => {
  const { problems } = parse('a.txt', Buffer.from('0: kd> !poolused\nNo such extension.\n'))
  expect(toPlain(problems[0]?.detail ?? [])).toBe('it begins with No such extension.')
})

test('says nothing of what it does not know', () => {
  expect(describeNoDump(Buffer.from('some log\nof a build\n'))).toBeNull()
})

test('a table below a large log keeps its line and its time', () => {
  const log = '12:00:01 svchost.exe started\n'.repeat(20_000)
  const table =
    '2024-05-01 10:00:00\n Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n Drsd Nonp         10             0           10      640         64\n'
  const [snapshot] = parse('a.log', Buffer.from(log + table)).snapshots
  expect([snapshot?.line, snapshot?.capture.takenAt]).toEqual([20_002, '2024-05-01T10:00:00'])
})
