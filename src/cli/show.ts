import { describeTags } from '../core/parse/descriptions.ts'
import { readPooltags } from '../core/parse/pooltag-txt.ts'
import { matcherOf } from '../core/policy.ts'
import { outstanding, type PoolTag, type PoolUsage, type Snapshot, usageKey } from '../core/pool.ts'
import { byText } from '../core/stage.ts'
import { toArchiveLimits } from '../io/archive.ts'
import { readNamed } from '../io/files.ts'
import { renderDriverPools, renderSnapshot } from '../report/listing.ts'
import { readCommandLine } from './command-line.ts'
import { showOptions } from './commands.ts'
import { print, refuseOverwrite } from './print.ts'
import { parseDumps } from './read-dumps.ts'
import { screenOf } from './screen.ts'

/** Lists dumps as PoolMon does. 0 where a dump was read, whatever is missing in it; 2 where there was none. */
export const show = async (words: readonly string[]): Promise<number> => {
  const { operands, options } = readCommandLine(words, showOptions)
  const pooltags = readPooltags(await readNamed('.', options['pooltag-file'] ?? []))
  await refuseOverwrite(options.output, operands)
  const parsed = await parseDumps('show', operands, toArchiveLimits(options))
  const screen = screenOf(options, process.stdout, process.env)
  const isShown = matcherOf(options.tag ?? ['*'])
  const shown = parsed.flatMap(({ bytes, snapshots, drivers, described }) => {
    const arranged = snapshots.map((snapshot) => arrange(snapshot, options.sort, isShown))
    const tags = new Set(arranged.flatMap(({ usages }) => usages.map(({ tag }) => tag)))
    const said = describeTags(bytes, described, [...tags])
    const describe = (tag: PoolTag): string => pooltags.find(tag) ?? said.get(tag) ?? ''
    const tables = arranged.map((snapshot) => renderSnapshot(snapshot, describe, screen))
    return [...tables, ...drivers.map((pools) => renderDriverPools(pools, screen))]
  })
  await print(shown.join('\n'), options.output)
  return shown.length > 0 ? 0 : 2
}

type Order = 'bytes' | 'outstanding' | 'allocs' | 'tag'

const arrange = (snapshot: Snapshot, order: Order, isShown: (row: PoolUsage) => boolean): Snapshot => {
  const weight: Readonly<Record<Order, (row: PoolUsage) => number>> = {
    bytes: ({ bytes }) => bytes,
    outstanding,
    allocs: ({ allocs }) => allocs,
    tag: () => 0,
  }
  // A tag that never had an allocation in a pool is no row of PoolMon's.
  const usages = snapshot.usages.filter((row) => isShown(row) && (row.allocs > 0 || row.bytes > 0))
  const sorted = usages.sort(
    (one, other) => weight[order](other) - weight[order](one) || byText(usageKey(one), usageKey(other)),
  )
  return { ...snapshot, usages: sorted }
}
