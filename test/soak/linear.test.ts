import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { parse } from '../../src/core/parse/index.ts'
import { readPooltags } from '../../src/core/parse/pooltag-txt.ts'
import { cutText, ours, phrase } from '../../src/core/phrase.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { UserError } from '../../src/core/problem.ts'
import { namePattern, tagPattern } from '../../src/core/tag-pattern.ts'
import { firstLineOf, remedyOf } from '../../src/github/api.ts'
import { changedIn } from '../../src/github/changed-lines.ts'
import { headlineOf, isRed, joinParts, roomBeside } from '../../src/github/comment-parts.ts'
import { readOrder } from '../../src/github/run-order.ts'
import { matchArtifacts } from '../../src/io/dumps.ts'
import { matcherOf } from '../../src/io/globs.ts'
import { joinReports } from '../../src/io/join-reports.ts'
import { loadPolicy } from '../../src/io/policy-file.ts'
import type { PolicySource } from '../../src/io/policy-source.ts'
import { quoteUnknown } from '../../src/io/quote-unknown.ts'
import { readRun } from '../../src/io/run.ts'
import * as encode from '../../src/report/encode.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { procLeak } from '../made-dumps.ts'

/*
 * Every reader of strangers' text takes time in proportion to its length. Each gets the beginnings of what it reads, and
 * behind them one small piece again and again, since what is worse than linear begins anew at each of them: blanks,
 * digits, quotes, brackets, halves of headers. First all of them at 8 KB, then those that took longest at 64 KB, and the
 * longest of all at 1 MB, or as much as the reader takes.
 */

const PIECES: readonly string[] = [
  ...[' ', '\t', '\n', '\r', '\r\n', 'a', '1', '0', ',', ';', '"', "'", '""', '\\', '\\"', ':', '::', '/', '//', '.'],
  ...['..', '../', '-', '--', '---\n', '_', '*', '**', '?', '!', '#', '##[', '@', '&', '&a ', '*a ', '<', '>', '<!--'],
  ...[
    '-->',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '{"a":',
    '{a: ',
    '[[',
    '|',
    '|\n',
    '=',
    '+',
    '%',
    '^',
    '$',
    '~',
    '`',
    '```\n',
  ],
  ...[
    'a ',
    ' a',
    'a,',
    'a:',
    'a: ',
    'a: 1\n',
    '- ',
    '- a\n',
    '? a\n',
    '1,',
    '1 ',
    ' 1',
    '1.',
    '1e',
    ' - ',
    ' -',
    '- -',
  ],
  ...[
    'Tag',
    'Tag ',
    ' Tag  Type\n',
    ' Tag  Type     Allocs ',
    'Nonp ',
    'Paged',
    'Nonp Paged ',
    'kd> ',
    '0: kd> ',
    'PS C:\\> ',
  ],
  ...[
    '\x1b[31m',
    '\x1b',
    '\x1b[',
    '\x1b]0;',
    '\0',
    '\u202e',
    '\u3164',
    '\ud800',
    '\u{1f600}',
    '\ufeff',
    '\u00a0',
    '\ufffd',
  ],
  ...['www.', 'a@', 'a@b.', '#1', 'GH-1', 'deadbeef', 'https://', '==', '->', 'o/r#', 'CLOCK 12:00:00 ', '12:34:56.'],
  ...[
    'Debug session time: ',
    '2026-01-01T',
    '1/1/2026 ',
    ' Memory:1K ',
    'Pool N:4K',
    ' P:4K',
    '###[group]',
    '::group::',
  ],
  ...[
    ' Irp  Nonp 9 (   0) 9 (   0) 9 9 (   0) 9\n',
    ' Irp  Nonp 9 (   0) ',
    'rem ',
    'Ntf? - ',
    'Ntf? - a - ',
    '@@ -1 +1 @@\n',
  ],
  ...[
    'NT',
    'nt!',
    '0x',
    'f',
    '***',
    '<code>',
    '<Objs><Obj>',
    '<S>',
    '</S>',
    'Verify ',
    'Driver ',
    '@{a=',
    'TOTAL ',
    'Total:',
  ],
]

const TABLE = ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc\n'
/** Beginnings of dumps, which lead into the reader of each form. */
const HEADS: readonly string[] = [
  '',
  TABLE,
  ' Tag    Allocs     Used    Allocs     Used\n',
  ' Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used\n',
  'Tag,Type,Allocs,Frees,Diff,Bytes,KB,\n',
  '"Tag","PagedAllocs","PagedFrees","PagedUsedBytes"\n"',
  'Tag    NpAllocs NpFrees  NpBytes   PgAllocs PgFrees PgBytes\n',
  'Tag\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\n',
  '{"format": "pool-leak-check-snapshot", "usages": [',
  '[{"Tag":"',
  '<Objs Version="1.1.0.1"><Obj><MS><S N="Tag">',
  'nt!_VF_TARGET_DRIVER 0xffffcb8438730e10: ebpfcore.sys (Loaded and Unloaded)\n',
  'Verify Flags Level 0x9bb\n',
  ' Irp  Nonp ',
  ' Memory:1K\n',
  '-- ',
  '1: kd> !poolused\n',
]

const source: PolicySource = { read: async () => null, ofRepository: () => source, nameOf: (path) => path }
const bytesOf = (text: string): Uint8Array => Buffer.from(text)

/** A report of an earlier job, whose words are the text. */
const reportOf = (text: string): Uint8Array => {
  const encoder = new TextEncoder()
  const dumps = (['before', 'after'] as const).map((side) => ({
    leg: '',
    side,
    source: side,
    bytes: encoder.encode(procLeak[side]),
    named: true,
  }))
  const analysis = analyze(dumps, defaultPolicy)
  const report = JSON.parse(renderJson(analysis, gate(analysis)))
  for (const finding of report.findings) {
    finding.title = text
    finding.evidence = [{ rule: text, text }]
  }
  return encoder.encode(JSON.stringify(report))
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linear-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readEvent = (text: string) => {
  const path = join(folder, 'event.json')
  const head = { sha: text, repo: { full_name: text } }
  const pull = { number: 7, head, base: { sha: text, ref: `refs/heads/${text}`, repo: { full_name: text } } }
  writeFileSync(path, JSON.stringify({ action: 'labeled', label: { name: text }, pull_request: pull }))
  const GITHUB_WORKFLOW_REF = `octo/driver/.github/workflows/${text}.yml@refs/heads/${text}`
  return readRun({
    GITHUB_EVENT_PATH: path,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'octo/driver',
    GITHUB_WORKFLOW_REF,
  })
}

const report = (text: string): void => {
  const files = [{ leg: text, source: text, bytes: reportOf(text) }]
  const joined = joinReports(files, defaultPolicy, { problems: [], program: 'action' })
  renderMarkdown(joined, gate(joined), defaultReportOptions)
  renderTerminal(joined, gate(joined), defaultReportOptions)
}

const judge = (text: string): void => {
  const dumps = (['before', 'after'] as const).map((side) => ({
    leg: text,
    side,
    source: `${text}-${side}`,
    bytes: bytesOf(TABLE + text),
    named: true,
  }))
  const analysis = analyze(dumps, defaultPolicy)
  renderMarkdown(analysis, gate(analysis), defaultReportOptions)
  renderTerminal(analysis, gate(analysis), defaultReportOptions)
}

const encodeAll = (text: string): void => {
  encode.encodeMarkdown(phrase`${text}`)
  encode.encodeMarkdown(ours(text))
  encode.encodeMarkdownPre(text)
  encode.encodeHtml(phrase`${text}`)
  encode.encodeLog(text)
  encode.encodeXml(text)
  encode.encodeCsv(text)
  encode.encodeJson(text)
  cutText(text, 80)
  quoteUnknown(text, new Set(['a']))
}

const readComment = (text: string): void => {
  readOrder(text)
  headlineOf(text)
  isRed(text)
  joinParts(roomBeside(text, 60_000).kept, text)
  firstLineOf(new Error(text))
  remedyOf({ status: null, message: text }, 'x')
  changedIn(text)
}

const matchNames = (text: string): void => {
  namePattern('*a*a*b*')(text)
  tagPattern('a*')(text)
  for (const glob of ['pool-before*', '*-*-*', '**', '*.txt']) matchArtifacts(glob, [{ name: text, id: 1, size: 1 }])
}

const matchPaths = (text: string): void => {
  const matches = matcherOf(['**/*.txt', '!logs/', 'a/*b*/c', '*'])
  matches(text)
}

interface Reader {
  readonly name: string
  readonly heads: readonly string[]
  readonly read: (text: string) => unknown
  /** Characters; what is longer is refused without a look. */
  readonly most?: number
}

const READERS: readonly Reader[] = [
  { name: 'dumps', heads: HEADS, read: (text) => parse('dump', bytesOf(text)) },
  {
    name: 'pooltag.txt',
    heads: ['', 'Ntf? - ', 'rem '],
    read: (text) => readPooltags([{ name: 'x', bytes: bytesOf(text) }]),
  },
  {
    name: 'policy',
    heads: [
      '',
      'legs: [',
      'limits: ',
      'extends: ',
      'fail-on: "',
      'max-growth-bytes: ',
      'ignore-tags: ',
      'baseline: "',
      'acknowledge: {',
      'limits:\n  - {tag: "',
    ],
    read: (text) => loadPolicy(source, 'policy.yml', text),
    most: 250_000,
  },
  { name: 'report', heads: [''], read: report },
  {
    name: 'report that is none',
    heads: ['', '{"schemaVersion": 1, "verdict": "clean", "legs": ['],
    read: (text) =>
      joinReports([{ leg: '', source: '', bytes: bytesOf(text) }], defaultPolicy, { problems: [], program: 'action' }),
  },
  { name: 'event', heads: [''], read: readEvent },
  { name: 'names of legs and files, and lines in the reports', heads: ['', ' Irp  Nonp '], read: judge },
  { name: 'encoders', heads: ['', 'https://'], read: encodeAll },
  {
    name: 'comment, patch and answers',
    heads: ['', '<!-- pool-leak-check: default head=', '@@ -1 +1 @@\n+', '## ✅ '],
    read: readComment,
  },
  { name: 'names of artifacts', heads: ['', 'pool-before-'], read: matchNames, most: 64_000 },
  { name: 'paths', heads: ['', 'logs/'], read: matchPaths, most: 64_000 },
]

/** Characters: of each piece, of those that took longest, and of the one that took longest of all. */
const [SMALL, MIDDLE, LARGE] = [8_000, 64_000, 1_000_000]
/** Seconds of the processor for the largest: several times what they take on a machine that does nothing else. */
const MAX_LARGE_SECONDS = 60

const textOf = (head: string, piece: string, length: number): string =>
  `${head}${piece.repeat(Math.ceil(length / piece.length))}\x01x`

const millisecondsOf = async (read: Reader['read'], text: string): Promise<number> => {
  const start = process.cpuUsage()
  try {
    await read(text)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
  return process.cpuUsage(start).user / 1000
}

describe.each(READERS)('$name', ({ heads, read, most = LARGE }) => {
  test('any piece again and again takes time in proportion', async () => {
    const [small, middle] = [SMALL, Math.min(MIDDLE, most)]
    const taken: { readonly head: string; readonly piece: string; readonly ms: number }[] = []
    for (const head of heads)
      for (const piece of PIECES)
        taken.push({ head, piece, ms: await millisecondsOf(read, textOf(head, piece, small)) })
    const [slowest, ...others] = taken.sort((one, other) => other.ms - one.ms).slice(0, 8)
    for (const { head, piece, ms } of others) {
      const longer = await millisecondsOf(read, textOf(head, piece, middle))
      // What takes less than 20 ms says nothing: the clock and the collector take as much.
      const isLinear = longer < (Math.max(ms, 20) * 3 * middle) / small
      expect({ head, piece, ms, longer, isLinear }).toMatchObject({ isLinear: true })
    }
    const longest = await millisecondsOf(read, textOf(slowest?.head ?? '', slowest?.piece ?? '', most))
    expect({ ...slowest, seconds: longest / 1000 < MAX_LARGE_SECONDS }).toMatchObject({ seconds: true })
  }, 600_000)
})
