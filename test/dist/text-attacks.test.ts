import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { marked } from 'marked'
import { describe, expect, onTestFinished, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { renderJson } from '../../src/report/json.ts'
import { TOKEN } from '../github/state.ts'
import { procLeak } from '../made-dumps.ts'
import { runAction } from './run-action.ts'
import { artifact, CLEAN, LEAK, summaryOf, textsOf } from './scenes.ts'

/* Text of strangers that wants to be more than text: in the log, in the comment. Each did once. */

describe('a library’s line in the log', () => {
  const HOSTILE = [
    '::set-output name=passed::true',
    '##[add-mask]leak',
    '::stop-commands::x',
    '::error::no',
    '##[error]x',
  ]

  test('holds the name of an artifact, and no command in it is one', async () => {
    const name = encodeURIComponent(`x\n${HOSTILE.join('\n')}\r\n::add-mask::leak`)
    const [before, after] = CLEAN.artifacts
    if (before === undefined || after === undefined) throw new Error('no artifacts')
    const disposition = `attachment; filename*=UTF-8''${name}`
    const run = await runAction({ artifacts: [{ ...before, disposition }, after] })
    expect(summaryOf(run)).toBe('clean true exit 0')
    const lines = run.written.split(/\r\n|\r|\n/)
    expect(lines.filter((line) => HOSTILE.some((command) => line.startsWith(command)))).toEqual([])
    expect(lines.filter((line) => line.startsWith('::add-mask::leak'))).toEqual([])
    expect(run.written).not.toContain('##[')
    // What the library says stays to be read, and so does its mask for the signature of the address.
    expect(run.written).toContain('Downloading raw file')
    expect(lines.filter((line) => line.startsWith('::add-mask::'))).not.toEqual([])
  })
})

describe('a token', () => {
  test.each([
    ['with a line break', `${TOKEN}\nsecond-line`],
    ['with a carriage return', `${TOKEN}\rsecond-line`],
    ['with another control character', `${TOKEN}\x0bsecond-line`],
    ['that no header holds', `${TOKEN}–second-line`],
  ])('%s is refused, and never printed', async (_, token) => {
    const run = await runAction({ ...LEAK, inputs: { 'github-token': token } })
    expect(run.exitCode).toBe(1)
    expect(run.log).toContain('github-token: expected a token')
    for (const part of [TOKEN, 'second-line']) expect(run.log).not.toContain(part)
  })
})

describe('the comment', () => {
  const LEGS = ['www.evil.example', 'a@evil.example', 'https-evil.example', 'GH-1', 'octo-driver#1', 'deadbeefdeadbeef']
  const [{ content: before }, { content: after }] = [
    LEAK.artifacts[0] ?? artifact('', ''),
    LEAK.artifacts[1] ?? artifact('', ''),
  ]

  test('makes no link, no mention and no reference of a leg’s name', async () => {
    const artifacts = LEGS.flatMap((leg) => [
      { name: `pool-before-${leg}`, content: before },
      { name: `pool-after-${leg}`, content: after },
    ])
    const [comment = ''] = textsOf(await runAction({ artifacts }))
    const html = String(marked.parse(comment, { gfm: true }))
    expect(html).toContain('evil.example')
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link)
    expect(links.filter((link) => link.includes('evil'))).toEqual([])
    // In a block GitHub looks for none.
    const decoded = html
      .replace(/<pre>[\s\S]*?<\/pre>/g, '')
      .split(/<[^>]*>/)
      .map((text) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))))
    const texts = decoded
    expect(texts.filter((text) => /\w@\w|@\w|#\d|GH-\d|deadbeef/.test(text))).toEqual([])
  })

  test('shows letters that show nothing', async () => {
    const leg = 'x\u3164\u115f\u034f\ufe0f\u206a\u{e0041}\u202ey'
    const artifacts = [
      { name: `pool-before-${leg}`, content: before },
      { name: `pool-after-${leg}`, content: after },
    ]
    const run = await runAction({ artifacts })
    const unseen = /\u3164|\u115f|\u034f|\u206a|\u202e|\u{e0041}/u
    for (const text of [run.comments[0] ?? '', run.log, run.summary, JSON.stringify(run.outputs)])
      expect(text).not.toMatch(unseen)
    expect(run.comments[0]).toContain('x&#92;u3164&#92;u115f')
  })

  test('takes no link from a report that a test may have forged', async () => {
    const dumps = [
      { leg: '', side: 'before', source: 'before', bytes: Buffer.from(procLeak.before), named: true },
      { leg: '', side: 'after', source: 'after', bytes: Buffer.from(procLeak.after), named: true },
    ] as const
    const analysis = analyze(dumps, { ...defaultPolicy, iterations: 12_980 })
    const report = JSON.parse(renderJson(analysis, gate(analysis)))
    const link = 'https://evil.example) @all [x](https://evil.example'
    for (const finding of report.findings) finding.hint = { object: 'x', acquire: ['a'], release: ['b'], link }
    const artifacts = [artifact('pool-leak-report-x', JSON.stringify(report), 'report.json')]
    const run = await runAction({ artifacts, inputs: { 'reports-artifact': 'pool-leak-report-*' } })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(run.comments[0] + run.summary + run.log).not.toContain('evil')
  })

  test('gives no command that writes over a folder of the clone', async () => {
    const artifacts = [
      { name: 'dist', content: before },
      { name: 'src', content: after },
    ]
    const run = await runAction({ artifacts, inputs: { 'before-artifact': 'dist', 'after-artifact': 'src' } })
    expect(run.comments[0]).toContain('-n dist -D pool-leak-run-4711/dist\n')
  })
})

describe('the sources of the workspace', () => {
  test.each([
    ['a string that never ends', '"\\'.repeat(2 ** 19)],
    ['a definition of 1 MB', `#define ${'const x '.repeat(2 ** 17)}`],
  ])(
    '%s costs no more than the time that they are searched',
    async (_, text) => {
      const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
      onTestFinished(() => rmSync(workspace, { recursive: true }))
      writeFileSync(join(workspace, 'a.c'), text)
      const started = performance.now()
      const run = await runAction({ ...LEAK, workspace, inputs: { timeout: '20s', 'driver-tags': 'SEY0' } })
      expect(summaryOf(run)).toBe('leak false exit 1')
      expect(performance.now() - started).toBeLessThan(90_000)
    },
    120_000,
  )
})
