import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from '../src/core/parse/index.ts'
import { outstanding, type Snapshot, sumBytes, usageKey } from '../src/core/pool.ts'
import { fixture } from '../test/fixtures.ts'
import { dumpFormats, renderDump } from '../test/render-dump.ts'

/*
 * How fast dumps are read, and in how much memory: a full Windows 10 snapshot (3,050 rows) in each text format, against a
 * script of one regular expression a line (`sums.py`, where there is a Python), and 500 snapshots in one PoolMon file.
 *
 *     npm run bench:parse
 */
const SECONDS = 1
const folder = mkdtempSync(join(tmpdir(), 'bench-'))

const whole = parse('full', fixture('poolmonx-full-snapshot.csv')).snapshots[0]
if (whole === undefined) throw new Error('no snapshot')
/** Without the few tags with a mark in them, which some layouts quote: the script has no answer to those. */
const snapshot: Snapshot = { ...whole, usages: whole.usages.filter(({ tag }) => /^[A-Za-z0-9 ]{4}$/.test(tag)) }

const megabytesPerSecond = (bytes: Uint8Array): number => {
  for (let round = 0; round < 20; round++) parse('dump', bytes)
  let rounds = 0
  const start = performance.now()
  while (performance.now() - start < SECONDS * 1000) {
    parse('dump', bytes)
    rounds++
  }
  return (bytes.length * rounds) / (performance.now() - start) / 1000
}

/** The script's speed; null where there is no Python. @throws when it finds other sums than we do. */
const python = (layout: string, path: string, bytes: Uint8Array): number | null => {
  const { status, stdout } = spawnSync('python3', [join(import.meta.dirname, 'sums.py'), layout, path, String(SECONDS)])
  if (status !== 0) return null
  const [speed = '', , ...totals] = stdout.toString().trim().split(' ')
  const { nonpaged, paged } = sumBytes(parse('dump', bytes).snapshots.flatMap(({ usages }) => usages))
  if (totals.join() !== [nonpaged, paged, 0].join())
    throw new Error(`${layout}: ${totals} is not ${nonpaged},${paged},0`)
  return Number(speed)
}

/** Heap that one parsed dump holds, over the size of its text. */
const memoryRatio = (bytes: Uint8Array): number => {
  const { gc } = globalThis
  if (gc === undefined) return Number.NaN
  gc()
  const before = process.memoryUsage().heapUsed
  const kept = Array.from({ length: 20 }, () => parse('dump', bytes))
  gc()
  return (process.memoryUsage().heapUsed - before) / kept.length / bytes.length
}

console.log(`Node ${process.version}, ${snapshot.usages.length} rows`)
console.log('layout                  MB/s   Python MB/s   ratio   memory / text')
for (const layout of dumpFormats) {
  if (layout.startsWith('buffer')) continue
  const bytes = renderDump(snapshot, layout)
  const path = join(folder, 'dump')
  writeFileSync(path, bytes)
  const ours = megabytesPerSecond(bytes)
  const theirs = python(layout, path, bytes)
  const compared = theirs === null ? ['–', '–'] : [theirs.toFixed(1), (ours / theirs).toFixed(1)]
  const [other = '', ratio = ''] = compared
  console.log(
    `${layout.padEnd(22)} ${ours.toFixed(0).padStart(5)} ${other.padStart(13)} ${ratio.padStart(7)} ${memoryRatio(bytes).toFixed(2).padStart(15)}`,
  )
}

const SNAPSHOTS = 500
const appended = join(folder, 'poolsnap.log')
const file = createWriteStream(appended)
for (let index = 0; index < SNAPSHOTS; index++) {
  const usages = snapshot.usages.map((usage) => ({
    ...usage,
    allocs: usage.allocs + index,
    frees: usage.frees + index,
  }))
  if (!file.write(renderDump({ ...snapshot, usages }, 'poolmon -n 64')))
    await new Promise<void>((done) => file.once('drain', done))
}
await new Promise<void>((done) => {
  file.end(() => done())
})
const cli = join(import.meta.dirname, '..', 'dist/cli/index.js')
const start = performance.now()
const script = `process.argv=[process.argv[0],...${JSON.stringify([cli, appended, '--format', 'json', '--output', join(folder, 'report.json')])}];process.on('exit',()=>console.log(process.resourceUsage().maxRSS));await import(${JSON.stringify(cli)})`
const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script])
const seconds = ((performance.now() - start) / 1000).toFixed(1)
const last = snapshot.usages.at(-1)
// A clean run ends with 0, one that lacks evidence with 2: the same counters at every snapshot are no test.
if (status === null || last === undefined || !/^\d+\s*$/.test(stdout.toString())) throw new Error(stderr.toString())
const resident = (Number(stdout.toString()) / 1024).toFixed(0)
console.log(`${SNAPSHOTS} snapshots in one PoolMon file: ${seconds} s, ${resident} MB resident at most (goal 400)`)
console.log(`last row ${usageKey(last)}: ${outstanding(last)} outstanding`)
rmSync(folder, { recursive: true })
