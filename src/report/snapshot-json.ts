import { outstanding, type PoolUsage, printTag, type Snapshot } from '../core/pool.ts'
import { encodeJson } from './encode.ts'

/**
 * A snapshot in our own format, as `docs/snapshot.schema.json` describes it: one row a line, sorted by nothing, every
 * tag byte kept. `core/parse/snapshot-json.ts` reads it back.
 */
export const renderSnapshotJson = (snapshot: Snapshot): string => {
  const { counters, coverage, capture, usages } = snapshot
  const head = {
    format: 'pool-leak-check-snapshot',
    version: 1,
    ...capture,
    counters,
    coverage: coverage.kind === 'filtered' ? { filter: coverage.pattern } : coverage.kind,
  }
  const fields = Object.entries(head).map(([name, value]) => `  ${encodeJson(name)}: ${encodeJson(value)},\n`)
  const rows = usages.map((usage) => `    ${encodeJson(toRow(usage, counters))}`)
  return `{\n${fields.join('')}  "usages": [\n${rows.join(',\n')}\n  ]\n}\n`
}

const toRow = (usage: PoolUsage, counters: Snapshot['counters']): readonly (string | number)[] => {
  const { tag, pool, allocs, frees, bytes } = usage
  switch (counters) {
    case 'cumulative':
      return [printTag(tag), pool, allocs, frees, bytes]
    case 'outstanding':
      return [printTag(tag), pool, outstanding(usage), bytes]
    case 'bytes':
      return [printTag(tag), pool, bytes]
    default:
      return counters satisfies never
  }
}
