import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { zip } from '../github/zip.ts'
import { procLeak } from '../made-dumps.ts'
import { type ActionRun, type ActionSetup, runAction } from './run-action.ts'
import { artifact, codesOf, LEAK, summaryOf } from './scenes.ts'

/* Artifacts that are more than any dump: each costs seconds of the processor, and no leak that was found. */

/** Runs the action, which tells at its end how long it was busy. */
const busy = async (setup: ActionSetup): Promise<{ readonly run: ActionRun; readonly seconds: number }> => {
  const folder = mkdtempSync(join(tmpdir(), 'preload-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'preload.mjs')
  writeFileSync(path, "process.on('exit', () => console.error('busy ' + process.cpuUsage().user / 1e6))\n")
  const run = await runAction({ ...setup, preload: pathToFileURL(path).href })
  return { run, seconds: Number(/^busy (.*)$/m.exec(run.rawLog)?.[1]) }
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
  [0, 1, 2, 3].map((place) => LETTERS[Math.floor(index / 62 ** place) % 62]).join('')

test('400,000 distinct tags are judged, and the comment stays short', async () => {
  const dump = (grown: number): string => {
    const rows = Array.from({ length: 400_000 }, (_, index) => {
      const left = 95 + (index % 7 === 0 ? grown : 0)
      return ` ${tagOf(index)} Nonp ${left + 5} (   0) 5 (   0) ${left} ${left * 64} (   0) 64\n`
    })
    return ` Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc\n${rows.join('')}`
  }
  const artifacts = [artifact('pool-before', dump(0)), artifact('pool-after', dump(3))]
  const { run, seconds } = await busy({ artifacts, inputs: { 'driver-tags': 'AAAA' } })
  expect(summaryOf(run)).toBe('leak false exit 1')
  expect(run.comments[0]?.length).toBeLessThan(40_000)
  expect(seconds).toBeLessThan(MAX_BUSY_SECONDS)
}, 300_000)
