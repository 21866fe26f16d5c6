import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lookAt, type Seen, watch } from '../../src/cli/watch.ts'
import { analyze } from '../../src/core/analyze.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { UserError } from '../../src/core/problem.ts'
import { plainScreen } from '../../src/report/layout.ts'
import { wholeMachine } from '../made-dumps.ts'

/** The whole machine with so many more events outstanding. */
const leaking = (events: number): string =>
  wholeMachine.replace(
    /^Even,Non Paged,(\d+),(\d+),(\d+),(\d+),/m,
    (_, allocs: string, frees: string, diff: string, bytes: string) =>
      `Even,Non Paged,${Number(allocs) + events + 5},${Number(frees) + 5},${Number(diff) + events},${Number(bytes) + events * 128},`,
  )

type Look = Readonly<Record<string, string>>

/**
 * Looks at folders one after another, a second apart, then at what is there when the user has seen enough; what was
 * judged, and what was written.
 */
const watched = async (looks: readonly Look[], atEnd: readonly Look[] = []) => {
  const judged: string[][] = []
  const ended: string[][] = []
  const written: string[] = []
  let at = 0
  const all = [...looks, ...atEnd]
  const folder = (): Look => all[Math.min(at, all.length - 1)] ?? {}
  const analysis = await watch({
    look: async () => Object.entries(folder()).map(([path, text]): Seen => ({ path, size: text.length, changed: 0 })),
    judge: async (paths, test) => {
      if (test === 'runs') judged.push([...paths])
      else ended.push([...paths])
      const dumps = paths.map((path) => ({
        leg: '',
        side: 'series' as const,
        source: path,
        bytes: Buffer.from(folder()[path] ?? '', 'latin1'),
        named: false,
      }))
      if (dumps.some(({ bytes }) => bytes.length === 0)) throw new UserError(`${paths.join()} went`)
      return analyze(dumps, defaultPolicy, { program: 'command line' })
    },
    wait: async () => (++at < looks.length ? 'look' : 'stop'),
    pause: async () => {
      at++
    },
    write: (text) => written.push(text),
    screen: plainScreen,
    clock: () => '10:00:00',
  })
  return {
    analysis,
    judged,
    ended,
    lines: written
      .join('')
      .split('\n')
      .filter((line) => line !== ''),
  }
}

const series = (count: number): Look =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index + 1}.csv`, leaking(index * 1000)]))

test('a file is judged when it is the same at two looks, and once', async () => {
  const half = wholeMachine.slice(0, 1000)
  const { judged } = await watched([
    {},
    { '1.csv': half },
    series(1),
    series(1),
    series(1),
    { ...series(1), '2.csv': half },
    series(2),
    series(2),
  ])
  expect(judged).toEqual([['1.csv'], ['1.csv', '2.csv']])
})

test('each snapshot is a line, and what begins to leak is one', async () => {
  const { lines, analysis } = await watched([1, 2, 3, 4, 5].flatMap((count) => [series(count), series(count)]))
  expect(lines[0]).toBe('10:00:00  1.csv:1: 3,048 rows, nonpaged 848 MiB, paged 611.7 MiB')
  expect(lines).toContain('10:00:00  2.csv:1: 1 row grew: Even nonpaged +1,000 (+125 KiB)')
  expect(lines.filter((line) => / begins: Even /.test(line))).toHaveLength(1)
  expect(lines.filter((line) => /^10:00:00 {2}\d\.csv/.test(line))).toHaveLength(5)
  expect(analysis?.legs[0]?.snapshots).toBe(5)
})

test('the size of the pools is what the header states, as in the report', async () => {
  const screen = ` Memory:49371552K Avail:26121028K  PageFlts:90   InRam Krnl:76500K P:4130272K
 Commit:35762700K Limit:64575904K Peak:43634092K            Pool N:1024K P:2048K
 Tag  Type     Allocs     Frees      Diff     Bytes  Per Alloc
 Drsd Paged 560 539 21 17472 832
`
  const { lines } = await watched([{ '1.txt': screen }, { '1.txt': screen }])
  expect(lines[0]).toBe('10:00:00  1.txt:3: 1 row, nonpaged 1 MiB, paged 2 MiB')
})

test('snapshots that are appended to one file are read as they come', async () => {
  const looks = [1, 2, 3].map((count) => ({ 'all.csv': Object.values(series(count)).join('') }))
  const { lines } = await watched(looks.flatMap((look) => [look, look]))
  expect(lines.filter((line) => /all\.csv:\d+: (?:3,048 rows|1 row grew)/.test(line))).toHaveLength(3)
})

test('a file that is taken away is told, and the rest judged', async () => {
  const { lines, judged } = await watched([series(2), series(2), series(1), series(1)])
  expect(lines).toContain('10:00:00  2.csv:1 is gone')
  expect(judged).toEqual([['1.csv', '2.csv'], ['1.csv']])
})

test('where something always grows, what is at rest is judged all the same', async () => {
  const looks = Array.from({ length: 25 }, (_, index) => ({ ...series(2), 'log.txt': 'x'.repeat(index + 1) }))
  expect((await watched(looks)).judged).toEqual([['1.csv', '2.csv']])
})

test('a file that goes while it is read ends nothing', async () => {
  const { lines, analysis } = await watched([{ '1.csv': '' }, { '1.csv': '' }, series(1), series(1)])
  expect(lines[0]).toBe('1.csv went')
  expect(analysis?.legs).toHaveLength(1)
})

test('what came last is judged once more at the end', async () => {
  const { ended } = await watched([series(1), series(1), series(2), series(2)])
  expect(ended).toEqual([['1.csv', '2.csv']])
  expect((await watched([{}, {}])).ended).toEqual([])
})

test('a snapshot that comes just before the end counts, and one that is still being written is told', async () => {
  const all = ['1.csv', '2.csv', '3.csv']
  expect((await watched([series(2), series(2), series(3)])).ended).toEqual([all])
  expect((await watched([series(2), series(2)], [series(3), series(3)])).ended).toEqual([all])
  expect((await watched([{}], [series(3), series(3)])).ended).toEqual([all])
  const half = { ...series(2), '3.csv': wholeMachine.slice(0, 1000) }
  const { ended, lines } = await watched([series(2), series(2)], [half, series(3)])
  expect(ended).toEqual([['1.csv', '2.csv']])
  expect(lines).toContain('3.csv is still being written, so it does not count.')
})

test('what cannot be judged at the end is no earlier answer', async () => {
  const gone = { '1.csv': '', '2.csv': '' }
  await expect(watched([series(2), series(2)], [gone, gone])).rejects.toThrow('1.csv,2.csv went')
  await expect(watched([series(2), series(2)], [{}, {}])).rejects.toThrow('1.csv,2.csv went')
})

test('iterations are those of the whole test: no line tells them while it runs, and the report does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'))
  const words = ['src/cli.ts', '--watch', folder, '--iterations', '2000', '--driver-tags', 'Even']
  const program = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const told = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      program[name].on('data', (bytes: Buffer) => {
        told[name] += String(bytes)
      })
    for (const [name, text] of Object.entries(series(3))) writeFileSync(join(folder, name), text)
    await expect.poll(() => told.stderr, { timeout: 20_000 }).toContain('LEAK begins: Even')
    program.kill('SIGINT')
    await once(program, 'close')
    expect(told.stderr).not.toContain('iteration')
    expect(told.stdout).toContain('grew by 2,000 in 2,000 iterations (1 per iteration')
  } finally {
    program.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  }
}, 30_000)

test('no file, no analysis', async () => {
  expect((await watched([{}, {}, {}])).analysis).toBeNull()
})

test('files that another program still writes under another name do not count', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'))
  try {
    for (const name of ['a.log', 'b.log.tmp', '.c.log', '~d.log', 'e.part']) writeFileSync(join(folder, name), 'x')
    writeFileSync(join(folder, 'empty.log'), '')
    const names = async () => (await lookAt(folder)).map(({ path }) => path.slice(folder.length + 1))
    expect(await names()).toEqual(['a.log'])
    renameSync(join(folder, 'b.log.tmp'), join(folder, 'b.log'))
    expect(await names()).toEqual(['a.log', 'b.log'])
    expect(await lookAt(join(folder, 'gone'))).toEqual([])
    expect(await lookAt(join(folder, 'a.log'))).toHaveLength(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
