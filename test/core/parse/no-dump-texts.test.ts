import { describe, expect, test } from 'vitest'
import { describeNoDump } from '../../../src/core/parse/no-dump.ts'

/* What a file is told to be instead of a dump: texts on either side of what each is known by. */

const told = (text: string): string | null => describeNoDump(Buffer.from(text, 'latin1'))

/** Texts that are told to be something, and texts that nothing tells. */
interface Kind {
  readonly words: string
  readonly are: readonly string[]
  readonly areNot: readonly string[]
}

const kinds: readonly Kind[] = [
  {
    words:
      'it holds rows of PoolMon without their header, and their figures do not add up: keep the line that begins with Tag',
    are: [' Proc Nonp 5 ', 'Proc Paged   1234567890123456 x', 'x\n Dh 1 Paged      24 (   0)\ny'],
    areNot: [
      'x Proc Nonp 5 ',
      ' Proc Nonp x',
      ' Proc Nonp 5',
      ' Proc Phys 5 ',
      'Pro Nonp 5 ',
      ' Proc Nonp 12345678901234567 ',
    ],
  },
  {
    words: 'it ends in a Python traceback: the script crashed before it wrote a row',
    are: ['Traceback (most recent call last):', 'x\nTraceback (most recent call last):\n  File'],
    areNot: ['a Traceback (most recent call last):'],
  },
  {
    words: 'the debugger could not attach: run bcdedit /debug on, restart, and start it as an administrator',
    are: ['Local kernel debugging is disabled by default', 'x: local Kernel Debugging is disabled'],
    areNot: ['Local kernel debugging is enabled'],
  },
  {
    words:
      'the debugger found no symbols of the kernel: set _NT_SYMBOL_PATH to srv*https://msdl.microsoft.com/download/symbols',
    are: [
      'NT symbols are incorrect',
      'NT symbols are wrong',
      'please Fix symbols',
      'Pool tagging is disabled',
      'unable to get nt!PoolTrackTable',
      'unable to read PoolTrackTable',
    ],
    areNot: [
      'symbols are right',
      'please fix it',
      'unable to get nt!PoolBigPageTable',
      'unable to find PoolTrackTable',
    ],
  },
  {
    words: 'the command that takes the dump was not found: install it, or give its whole path',
    are: [
      "'poolmon' is not recognized as an internal or external command",
      "'poolmon' is not recognized as the name of a cmdlet",
      'sh: poolmon: command not found',
    ],
    areNot: ['it is not recognized as a name', 'the command not found'],
  },
  {
    words: 'it is a pointer of Git LFS, and not the file: check it out with lfs',
    are: ['version https://git-lfs.github.com/spec/v1'],
    areNot: [
      'a version https://git-lfs.github.com/spec/v1',
      '\nversion https://git-lfs.github.com/spec/v1',
      'version https://git-lfs_github.com/',
    ],
  },
  {
    words: 'Driver Verifier verifies no driver, so it counts nothing',
    are: ['x No drivers are currently verified.', 'There are no statistics to be displayed.'],
    areNot: ['No drivers are verified', 'There are statistics to be displayed'],
  },
  {
    words: 'it is a pooltag.txt, which names tags: give it as pooltag-file',
    are: [
      'AfdB - afd.sys - data\nAfdC - afd.sys   - lists\r\nAfd  - <unknown> - x\n',
      'x\n@abc - a - \nabcd - b - \nabc - c - \n',
      `abcd - ${'x'.repeat(40)} - y\nabcd - b - \nabcd - c - \n`,
    ],
    areNot: [
      'AfdB - afd.sys - data\nAfdC - afd.sys - lists\n',
      'AfdB - afd.sys - data\nx\nAfdC - afd.sys - lists\nAfdD - afd.sys - lists\n',
      'see AfdB - a - b\nAfdC - a - b\nAfdD - a - b\n',
      'AfdBx - a - b\nAfdCx - a - b\nAfdDx - a - b\n',
      'Af - a - b\nAf - a - b\nAf - a - b\n',
      ' fdB - a - b\n fdC - a - b\n fdD - a - b\n',
      'AfdB - a, b\nAfdC - a, b\nAfdD - a, b\n',
      'AfdB - a b - c\nAfdC - a b - c\nAfdD - a b - c\n',
      `abcd - ${'x'.repeat(41)} - y\nabcd - b - \nabcd - c - \n`,
    ],
  },
  {
    words: 'it is a report of this check, and no dump',
    are: [
      '{"schemaVersion":1,"verdict":"clean"}',
      ' \n{ "schemaVersion" : 12, "tool": "x",\n "verdict": "leak"',
      `{"schemaVersion":1${'\n'.repeat(400)}"verdict"`,
      '## \u00e2\u009c\u0085 Pools: clean',
      'x\n## OK My title: suspect\r\ny',
      '## X Pools: leak',
      '## abc Pools: inconclusive\n',
      `## X ${'x'.repeat(200)}: leak`,
      'CLEAN (passed): x',
      'x\nSUSPECT (failed): 1',
      'LEAK (failed): 1',
      'INCONCLUSIVE (failed): 1',
      '<testsuites name="x">\n<testsuite name="y">\n<properties>\n<property name="snapshots"',
      '<testsuite name="x"><testsuite name="y"><properties><property name="snapshots" value="2"/>',
      '<head>\n<title>clean: x',
      '<title>suspect: x',
      '<title>leak: x',
      '<title>inconclusive: x',
    ],
    areNot: [
      '[{"schemaVersion":1,"verdict":"clean"}]',
      '{"schemaVersion":"1","verdict":"clean"}',
      '{"schemaVersion":1,"of":{"verdict":"clean"}}',
      `{"schemaVersion":1${'\n'.repeat(401)}"verdict"`,
      '# X Pools: clean',
      'x ## X Pools: clean',
      '## Pool Pools: clean',
      '## X : clean',
      '## X Pools: cleaned',
      '## X Pools: green',
      `## X ${'x'.repeat(201)}: leak`,
      'x CLEAN (passed): x',
      'CLEAN (red): x',
      'Clean (passed): x',
      'CLEAN (passed) x',
      '<testsuites name="x"><testsuite name="y"><property name="snapshots"',
      '<testsuites name="x"><testsuite name="y"><properties><property name="of"',
      'x <testsuites name="x"><testsuite name="y"><properties><property name="snapshots"',
      'x <title>clean: x',
      '<title>green: x',
      '<title>cleaned',
    ],
  },
  {
    words: 'it is a list of differences (diff), and no dump',
    are: [
      'Leg,Tag,Pool,Allocated,Freed,Before,After,Growth,Bytes',
      ' [{"leg":"x64","tag":"Proc","rowsLeftOut":0',
      '[{"leg":"","rowsLeftOut":1',
    ],
    areNot: [
      ' Leg;Tag;x',
      'My Leg,Tag,Pool,Allocated,Freed,Before,After,Growth,',
      '[{"leg":"x"\n"rowsLeftOut":0',
      'x [{"leg":"x","rowsLeftOut":0',
      `[{"leg":"${'x'.repeat(401)}"rowsLeftOut":`,
    ],
  },
  {
    words: 'it is the pool table of Windows Performance Analyzer: blocks of one trace, and no counts since boot',
    are: [
      '0, AIFO, False, EtwB',
      'AIFI',
      'x\tAOFI\ty',
      'a;AOFO;b',
      '"AIFO"',
      'x\nAIFO',
      'Pool Tag,Impacting Size',
      'Process,PoolTag,Count,Impacting Count',
    ],
    areNot: [
      'xAIFO',
      'AIFOx',
      'AIFU',
      'My pool tags, Impacting Size',
      'Pool Tag of x\nImpacting Size',
      'an xImpacting Size',
    ],
  },
  {
    words: 'it is the error answer of a server: download the file itself',
    are: [
      '<?xml version="1.0" encoding="utf-8"?><Error><Code>',
      ' \n<?xml version="1.0"?>\n<error>',
      '{"message":"Not Found"}',
      '\n{ "error" : 5',
      '{"errors":[]',
    ],
    areNot: [
      '<?xml version="1.0"?><x><Error>',
      'x <?xml version="1.0"?><Error>',
      '<?xmlx?><Error>',
      '{"messages":1}',
      '[{"message":1}]',
      '{"a":1,"error":2}',
    ],
  },
  {
    words: 'it is a web page, such as an error or a sign-in: download the file itself',
    are: ['<!DOCTYPE html>', ' \n<html lang="en">', '<HTML>'],
    areNot: ['<htmlx>', 'x <html>', '<!doctype xml>'],
  },
  {
    words: 'it is the output of !poolfind, which lists the blocks of one tag',
    are: [
      'kd> !poolfind Proc',
      'x\nScanning large pool allocation table for tag 0x636f7250',
      'Searching nonpaged pool (ffff9',
      'searching paged pool (ffff9',
    ],
    areNot: [
      '!poolfinder',
      'x Scanning large pool allocation table for',
      'x Searching paged pool (',
      'Searching special pool (',
    ],
  },
  {
    words: 'it is the output of !wdfpoolusage, which counts one KMDF driver',
    are: ['FxDriverGlobals 83b7af18 pool stats', 'x\n!wdfkd.wdfpoolusage x', 'kd> !wdfpoolusage x 0 0'],
    areNot: ['FxDriverGlobals 83b7af18', 'x !wdfkd.wdfpool', '!wdfpoolusages', 'FxDriverGlobals\npool stats'],
  },
  {
    words: 'it is the output of !pool, which lists the blocks of one page',
    are: [
      'Pool page ffffb10a`12345678 region is Nonpaged pool',
      'x\npool page ffffb10a region is',
      ' ffffb10a size:  a80 previous size:    0  (Allocated)  Proc',
      'size: 1 previous size: 2 (Free) x',
      'size: a80 previous size: 1c0 (Free) x',
    ],
    areNot: [
      'x Pool page ffffb10a region is',
      'Pool page x region is',
      'size: x previous size: 0 (Free)',
      'size: 5 previous size: x (Free)',
      'size: 5 previous size: 5 (Used)',
    ],
  },
  {
    words: 'it is the output of !vm: totals of the pools, no tags',
    are: [
      'NonPagedPool Usage:     0',
      ' \tNonPagedPoolNx Usage: 5',
      'x\nPagedPool Usage: 5',
      'PagedPool 0 Usage: 5',
      'PagedPool 12 Usage: 5',
      '*** Virtual Memory Usage ***',
    ],
    areNot: [
      'x NonPagedPool Usage:',
      'NonPagedPoolMax Usage:',
      'PagedPool x Usage:',
      'PagedPool Maximum:',
      'x *** Virtual Memory Usage ***',
      '*** Virtual Memory Usage *',
    ],
  },
  {
    words: 'it holds performance counters: totals of the pools, no tags',
    are: [
      '"(PDH-CSV 4.0)","x"',
      '(PDH-TSV 4.0)',
      '"\\\\USER\\Memory\\Pool Nonpaged Bytes"',
      '\\memory\\pool paged bytes',
      'x\nTimestamp                 CounterSamples',
    ],
    areNot: [
      '(PDH-BLG 4.0)',
      '(PDH-CSV 4x0)',
      '\\memory\\pool bytes',
      'x Timestamp  CounterSamples',
      'TimestampCounterSamples',
    ],
  },
  {
    words: 'it is the output of memsnap, which counts processes and not tags',
    are: ['Process ID,x,Proc.Name', 'a MemSnap of it', 'WorkingSet  PagedPool  NonPgdPl'],
    areNot: [
      'Process ID\nProc.Name',
      'Process ID,Proc_Name',
      'MemSnapshot',
      'aMemSnap',
      'WorkingSet NonPgdPl PagedPool',
    ],
  },
  {
    words: 'it is a list of processes, which has no pool tags',
    are: [
      'Process,PID',
      '"Process","CPU","Private Bytes"',
      'Image Name                     PID Session',
      'x\nName\tWorking Set',
      '\nHandles  NPM(K)    PM(K)      WS(K)',
    ],
    areNot: [
      'The Process,PID',
      'Processes,PID',
      'Process,CPU',
      'Process\nPID',
      'x Handles  NPM(K)',
      'HandlesNPM(K)',
      'Handles  NPM',
    ],
  },
  {
    words: 'it is the text of xperf: events of a trace, and no counts of the pools',
    are: ['BeginHeader', 'x\nBeginHeader\r\ny'],
    areNot: ['x BeginHeader', 'BeginHeaders'],
  },
  {
    words:
      'its table has a tag, and lacks a column for the pool (Type) or for the size (Bytes): docs/formats.md has the headings',
    are: [
      'Tag,Count',
      'Count,Tag',
      'a;tag;b',
      'a\tTag\tb',
      '| Tag | Before |',
      '"Pool Tag","Count"',
      'PoolTag;x',
      'Tag Name|x',
      'x\nTagName',
      'Tag',
    ],
    areNot: ['Tags,Count', 'My Tag,Count', 'Tag Count', 'Stage,Count', 'Tag  Name,x', 'Pool  Tag,x'],
  },
  {
    words: 'it is an export of RAMMap: totals, no tags',
    are: ['Use Counts', 'x\nMemory Summary', 'Physical Ranges,x', 'a RamMap of it'],
    areNot: ['x Use Counts', 'Use Countss', 'x Memory Summary', 'Memory Summarys', 'Ram Map'],
  },
]

describe.each(kinds)('$words', ({ words, are, areNot }) => {
  test.each(are)('%j', (text) => {
    expect(told(text)).toBe(words)
  })

  test.each(areNot)('is not said of %j', (text) => {
    expect(told(text)).not.toBe(words)
  })
})
