import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from '../../src/core/parse/index.ts'
import type { PoolUsage, Snapshot } from '../../src/core/pool.ts'
import { fixture } from '../fixtures.ts'
import { type DumpLayout, renderDump } from '../render-dump.ts'

const SNAPSHOTS = 100
/** MB of objects that the program may keep. The rows of such a series as objects take twice as much. */
const HEAP_MB = 32

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'series-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(['poolmon -n 64', 'poolused verbose', 'powershell'] as const)(
  'a long series fits a small heap: %s',
  (layout) => {
    const path = join(folder, layout)
    writeSeries(path, layout)
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${HEAP_MB}`, 'src/cli.ts', path],
      {
        encoding: 'utf8',
      },
    )
    expect({ status, stderr, verdict: stdout.split('\n', 1)[0] }).toMatchObject({
      status: 1,
      verdict: expect.stringMatching(/^LEAK/),
    })
  },
)

/** A whole machine of which a third of the rows moves, and a tag of the driver leaks. */
const writeSeries = (path: string, layout: DumpLayout): void => {
  const [machine] = parse('machine', fixture('poolmonx-full-snapshot.csv')).snapshots
  if (machine === undefined) throw new Error('no snapshot')
  let usages: readonly PoolUsage[] = machine.usages.filter(({ tag }) => /^[A-Za-z0-9 ]{4}$/.test(tag))
  const file = openSync(path, 'w')
  for (let index = 0; index < SNAPSHOTS; index++) {
    const taken: Snapshot = { ...machine, usages }
    writeSync(file, renderDump(taken, layout))
    usages = usages.map((usage, row) => (row % 3 === 0 ? grown(usage) : usage))
  }
  closeSync(file)
}

const grown = (usage: PoolUsage): PoolUsage => ({
  ...usage,
  allocs: usage.allocs + 3,
  frees: usage.frees + 2,
  bytes: usage.bytes + 64,
})
