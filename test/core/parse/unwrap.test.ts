import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeTags } from '../../../src/core/parse/descriptions.ts'
import { parse } from '../../../src/core/parse/index.ts'
import { printTag, toTag } from '../../../src/core/pool.ts'

/** Layouts that no tool writes into a file: rows that a filter left (of two a prefix would not tell), and a script's blocks. */
const made = [
  {
    name: 'rows of PoolMon without a header',
    text: ' Proc Nonp     12980 (   3)         1 (   0)    12979     8618056 (  1992)      664\n Mdl  Nonp      3900 (   0)       100 (   0)     3800     1618056 (     0)      425\n Irp  Nonp       400 (   0)       100 (   0)      300       19200 (     0)       64\n',
  },
  {
    name: 'blocks of a script',
    text: 'Tag            : Proc\nType           : NonPaged\nAllocs         : 12980\nFrees          : 1\nBytes          : 8618056\n\nTag            : MmSt\nType           : Paged\nAllocs         : 5000\nFrees          : 100\nBytes          : 4096000\n',
  },
]

const FOLDER = 'test/fixtures/dumps/'
const samples = readdirSync(FOLDER)
  .filter((name) => name !== 'SOURCES.md' && !name.includes('full-snapshot'))
  .map((name) => ({ name, text: readFileSync(FOLDER + name, 'latin1') }))
  .filter(({ name, text }) =>
    parse(name, Buffer.from(text, 'latin1')).problems.every(({ code }) => code !== 'NOT_A_DUMP'),
  )

type Wrap = (text: string) => string

const eachLine =
  (change: (line: string, index: number) => string): Wrap =>
  (text) => {
    const lines = text.replace(/\n$/, '').split(/\r?\n/)
    return `${lines.map(change).join('\n')}\n`
  }

const escapeHtml: Wrap = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const wrappings: Readonly<Record<string, Wrap>> = {
  'quoted by >': eachLine((line) => `> ${line}`),
  'quoted by > without trailing blanks': eachLine((line) => `> ${line}`.trimEnd()),
  'quoted twice': eachLine((line) => `>> ${line}`),
  'a list of dashes': eachLine((line) => `- ${line}`),
  'a list of stars': eachLine((line) => `* ${line}`),
  'a comment of a script': eachLine((line) => `# ${line}`),
  'line numbers with a dot': eachLine((line, index) => `${String(index + 1).padStart(4)}. ${line}`),
  'line numbers with a colon': eachLine((line, index) => `${index + 120}:${line}`),
  'line numbers as cat -n prints them': eachLine((line, index) => `${String(index + 1).padStart(6)}\t${line}`),
  'time stamps of a CI log': eachLine((line, index) => `2026-07-15T20:59:08.${String(1234567 + index)}Z ${line}`),
  'job, step and time stamp': eachLine((line) => `test (win11)\tRun poolmon\t2026-07-15T20:59:08.1234567Z ${line}`),
  'clock times in brackets': eachLine((line) => `[20:59:08] ${line}`),
  'ANSI colours': eachLine((line) => `\u001b[32m${line.slice(0, 7)}\u001b[0m${line.slice(7)}\u001b[K`),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'blanks and no-break spaces in turn': (text) => text.replaceAll('  ', ' \u00a0'),
  'ideographic spaces': (text) => text.replaceAll(' ', '\u3000'),
  'a code fence': (text) => `Here it is:\n\n\`\`\`text\n${text}\`\`\`\nThanks!\n`,
  'HTML entities': escapeHtml,
  'a pre element': (text) => `<pre>\n${escapeHtml(text)}</pre>\n`,
  'doubled line breaks': (text) => text.replaceAll('\n', '\n\n'),
  'indented by four': eachLine((line) => (line === '' ? '' : `    ${line}`)),
  'indented by a tab': eachLine((line) => `\t${line}`),
  'numbered in a CI log': eachLine((line, index) => `2026-07-15T20:59:08.1234567Z ${index + 1}: ${line}`),
  'a fence in a quote': (text) => eachLine((line) => `> ${line}`)(`\`\`\`\n${text}\`\`\`\n`),
  'time, level and thread of a logger': eachLine(
    (line, index) => `2026-07-15 20:59:${10 + (index % 50)},123 INFO  [main] ${line}`,
  ),
  'a syslog': eachLine((line, index) => `Jul 15 20:${10 + (index % 50)}:08 host kd[${100 + index}]: ${line}`),
  'a service of docker compose': eachLine((line) => `kd-1  | ${line}`),
  'file and line of grep': eachLine((line, index) => `pool.txt:${index + 1}:${line}`),
  'an added line of a diff': eachLine((line) => `+${line}`),
  bullets: eachLine((line) => `\u2022 ${line}`),
  'backticks around each line': eachLine((line) => `\`${line}\``),
  'two blanks before each line but the first': eachLine((line, index) =>
    index === 0 || line === '' ? line : `  ${line}`,
  ),
  'colours without their escape': eachLine((line) => `[32m${line}[0m`),
  'a line a div': eachLine((line) => `<div class="line">${escapeHtml(line)}</div>`),
  'line breaks of HTML': (text) => `<p>${escapeHtml(text.replace(/\r?\n$/, '')).replace(/\r?\n/g, '<br/>')}</p>\n`,
  'carriage returns alone': (text) => text.replace(/\r?\n/g, '\r'),
  'entities by number': (text) => text.replaceAll('  ', ' &#32;'),
  'line separators': (text) => text.replace(/\r?\n/g, '\u2028\n'),
  'no-break spaces in a quote': (text) => eachLine((line) => `> ${line}`)(text).replaceAll(' ', '\u00a0'),
}

/** Rows, sums and drivers of what a text holds. */
const contentOf = (name: string, bytes: Uint8Array) => {
  const { snapshots, drivers } = parse(name, bytes)
  return {
    snapshots: snapshots.map(({ usages, statedTotals }) => ({
      rows: usages.map(({ tag, pool, allocs, frees, bytes: held }) =>
        [printTag(tag), pool, allocs, frees, held].join(' '),
      ),
      statedTotals,
    })),
    drivers,
  }
}

/** Doubled line breaks and lines above move the lines. */
const withoutPlaces = (content: unknown): string =>
  JSON.stringify(content, (key, value) => (key === 'line' ? undefined : value))

test.each(Object.entries(wrappings))('every sample reads the same through %s', (_, wrap) => {
  const changed = [...made, ...samples].flatMap(({ name, text }) => {
    const [plain, wrapped] = [text, wrap(text)].map((it) =>
      contentOf(name, Buffer.from(it, it === text ? 'latin1' : 'utf8')),
    )
    return withoutPlaces(plain) === withoutPlaces(wrapped) ? [] : [name]
  })
  expect(changed).toEqual([])
})

test('tabs that stand for blanks, at the stops of a terminal', () => {
  const stops: Wrap = eachLine((line) =>
    (line.match(/.{1,8}/g) ?? []).map((piece) => (piece.length === 8 ? piece.replace(/ {2,}$/, '\t') : piece)).join(''),
  )
  for (const name of ['poolmon-n-x64layout-1.txt', 'kd-poolused-proc-leak.txt']) {
    const plain = readFileSync(FOLDER + name, 'latin1')
    const wrapped = stops(plain)
    expect(wrapped).toContain('\t')
    const [one, other] = [plain, wrapped].map((text) => contentOf(name, Buffer.from(text, 'latin1')))
    expect(other?.snapshots.map(({ rows }) => rows)).toEqual(one?.snapshots.map(({ rows }) => rows))
  }
})

test('says what was removed', () => {
  const [sample] = samples
  const wrapped = wrappings['quoted by >']?.(sample?.text ?? '') ?? ''
  const { problems } = parse('mail.txt', Buffer.from(wrapped))
  expect(problems.map(({ code }) => code)).toContain('WRAPPING_REMOVED')
})

test('thousands separators of several countries', () => {
  const row = (separator: string): string =>
    ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc\n' +
    ' NtFC Nonp   19,190,861 (71,040)     94,407 (  41) 19,096,454 2,749,905,184 (10,223,856)    144\n'.replaceAll(
      ',',
      separator,
    )
  for (const separator of [',', '.', "'", '\u202f', '\u00a0', '\u00c2\u00a0']) {
    const [snapshot] = parse('poolmon.txt', Buffer.from(row(separator))).snapshots
    expect(snapshot?.usages).toMatchObject([{ allocs: 19190861, frees: 94407, bytes: 2749905184 }])
  }
  // The no-break space of a console's code page.
  const [snapshot] = parse('poolmon.txt', Buffer.from(row('\u00ff'), 'latin1')).snapshots
  expect(snapshot?.usages).toMatchObject([{ allocs: 19190861, frees: 94407, bytes: 2749905184 }])
})

test('what a wrapped dump says of its tags is read too', () => {
  const wrapped = Buffer.from(
    eachLine((line) => `> ${line}`)(readFileSync(`${FOLDER}kd-poolused-short-1.txt`, 'latin1')),
    'latin1',
  )
  const { described, problems } = parse('x', wrapped)
  expect(problems.map(({ code }) => code)).toContain('WRAPPING_REMOVED')
  expect(describeTags(wrapped, described, [toTag('ohci')]).get(toTag('ohci'))).toBe('1394 OHCI host controller driver')
})
