import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { renderJson } from '../../src/report/json.ts'
import type { SceneArtifact } from '../github/state.ts'
import { zip } from '../github/zip.ts'
import { procLeak, wholeMachine } from '../made-dumps.ts'
import { type ActionRun, type ActionSetup, runAction } from './run-action.ts'
import { artifact, codesOf, LEAK, summaryOf } from './scenes.ts'

/* Artifacts that are more than any dump: each costs seconds of the processor, and no leak that was found. */

/** Runs the action, and tells how long it was busy. */
const busy = async (setup: ActionSetup): Promise<{ readonly run: ActionRun; readonly seconds: number }> => {
  const run = await runAction({ ...setup, isMeasured: true })
  return { run, seconds: run.processorSeconds ?? Number.POSITIVE_INFINITY }
}

/** Seconds of the processor: several times what a run takes alone, since tests run beside each other. */
const MAX_BUSY_SECONDS = 45

/** The leak, and beside it an artifact that the glob of the dumps after names too. */
const beside = (content: Uint8Array): ActionSetup => ({
  artifacts: [...LEAK.artifacts, { name: 'pool-before-x', content }, { name: 'pool-after-x', content }],
})

const manyZips = (zips: number, files: number): Uint8Array => {
  const inner = zip(Array.from({ length: files }, (_, at) => ({ name: `${at}.txt`, content: '' })))
  return zip(Array.from({ length: zips }, (_, at) => ({ name: `${at}.zip`, content: inner })))
}

describe('archives in archives', () => {
  test.each<[string, Uint8Array]>([
    ['nine hundred zips of nine hundred empty files', manyZips(900, 900)],
    ['270,000 files', manyZips(270, 1000)],
    ['one zip of 70,000 files', zip(Array.from({ length: 70_000 }, (_, at) => ({ name: `${at}`, content: '' })))],
    ['zips seven deep', [1, 2, 3, 4, 5, 6, 7].reduce<Uint8Array>((inner) => zip({ 'a.zip': inner }), zip({ a: 'x' }))],
    ['256 MiB of blanks', zip({ 'a.txt': Buffer.alloc(2 ** 28, ' ') })],
  ])('%s: refused, and the leak beside them is found', async (_, content) => {
    const { run, seconds } = await busy(beside(content))
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(codesOf(run)).toContain('ARCHIVE_TOO_LARGE')
    expect((run.report as { problems: unknown[] }).problems.length).toBeLessThan(200)
    expect(run.log).not.toContain('A bug of')
    expect(seconds).toBeLessThan(MAX_BUSY_SECONDS)
  })

  test('100,000 files of which the globs name two are judged', async () => {
    const noise = Array.from({ length: 100_000 }, (_, at) => ({ name: `logs/${at}.log`, content: '' }))
    const dumps = [
      { name: 'pool/before.txt', content: procLeak.before },
      { name: 'pool/after.txt', content: procLeak.after },
    ]
    const names = { 'before-artifact': 'logs', 'after-artifact': 'logs' }
    const inputs = { ...names, 'before-files': 'pool/before.txt', 'after-files': 'pool/after.*' }
    const content = zip([...noise, ...dumps])
    const { run, seconds } = await busy({ artifacts: [{ name: 'logs', content }], inputs })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(codesOf(run)).not.toContain('ARCHIVE_TOO_LARGE')
    expect(seconds).toBeLessThan(MAX_BUSY_SECONDS)
  })
})

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const tagOf = (index: number): string =>
  [0, 1, 2].map((place) => LETTERS[Math.floor(index / 62 ** place) % 62]).join('') + (index < 62 ** 3 ? '{' : '}')

/** Some tags of Windows are of such letters, too. */
const ofMachine = new Set(wholeMachine.split('\n').map((row) => row.slice(0, 4)))
const TAGS = Array.from({ length: 400_100 }, (_, index) => tagOf(index)).filter((tag) => !ofMachine.has(tag))

/** A whole machine, and 400,000 tags beside its own, of which each seventh holds so many more. */
const manyTags = (grown: number): string => {
  const rows = TAGS.slice(0, 400_000).map((tag, index) => {
    const left = 1 + (index % 95) + (index % 7 === 0 ? grown : 0)
    return `${tag},Non Paged,${left + 5},5,${left},${left * 64},64,\n`
  })
  return `${wholeMachine.trimEnd()}\n${rows.join('')}`
}

/** The report that an earlier run on such dumps left. */
const manyTagsReport = (): SceneArtifact => {
  const encoder = new TextEncoder()
  const sides = [
    ['before', 0],
    ['after', 2],
  ] as const
  const dumps = sides.map(([side, grown]) => {
    const bytes = encoder.encode(manyTags(grown))
    return { leg: '', side, source: side, bytes, named: true }
  })
  const analysis = analyze(dumps, defaultPolicy)
  return { name: 'pool-leak-report', content: zip({ 'report.json': renderJson(analysis, gate(analysis)) }) }
}

test('400,000 distinct tags are judged, with a baseline of as many: comment, page and report.json', async () => {
  const artifacts = [artifact('pool-before', manyTags(0)), artifact('pool-after', manyTags(3))]
  const runs = [{ id: 1, event: 'push', branch: 'main', artifacts: [manyTagsReport()] }]
  const { run, seconds } = await busy({ artifacts, runs, inputs: { 'driver-tags': 'AAA{', baseline: 'main' } })
  expect(summaryOf(run)).toBe('leak false exit 1')
  expect(codesOf(run)).not.toContain('BASELINE_NOT_READ')
  expect((run.report as { legs: { baselineRuns: number }[] }).legs[0]?.baselineRuns).toBe(1)
  expect(run.comments[0]?.length).toBeLessThan(40_000)
  expect(run.artifacts.filter((name) => name === 'pool-leak-report')).toHaveLength(2)
  expect(seconds).toBeLessThan(MAX_BUSY_SECONDS)
}, 300_000)

test('judging is stopped wherever it is when its time is up', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  onTestFinished(() => rmSync(workspace, { recursive: true }))
  writeFileSync(join(workspace, 'before.csv'), manyTags(0))
  writeFileSync(join(workspace, 'after.csv'), manyTags(3))
  const files = { 'before-files': 'before.csv', 'after-files': 'after.csv' }
  const { run } = await busy({ workspace, inputs: { ...files, timeout: '1s' } })
  expect(summaryOf(run)).toBe('inconclusive false exit 1')
  expect(run.rawLog).toContain('The dumps could not be judged within 1 seconds: upload less, or raise timeout.')
  expect(run.rawLog).not.toContain('A bug of')
}, 120_000)
