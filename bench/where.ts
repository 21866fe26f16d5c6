import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../src/core/finding.ts'
import { entriesOf } from '../src/core/knowledge/lookup.ts'
import { findSources } from '../src/io/sources.ts'
import { defaultPlaceOptions, findPlaces, openSources, type Sources } from '../src/where/places.ts'
import { proposeTags } from '../src/where/propose.ts'

/*
 * How well the lines to look at are found.
 *
 *     npm run bench:where -- TABLE FOLDER    leaks of a table, each state checked out in FOLDER/COMMIT
 *     npm run bench:where -- FOLDER…         healthy checkouts: every tag of theirs, and the tags of the system
 *
 * Columns of a table, separated by tabs, by their names: leaking_commit, fix_commit, path, function, tag, and leaking_line or
 * first_changed_lines_in_parent (several, with commas). Of the latter, which the fix changes, the exit may stand up to 60 lines behind.
 */
const SYSTEM_TAGS = [
  'Proc',
  'Thre',
  'File',
  'Toke',
  'Even',
  'Devi',
  'Irp ',
  'Mdl ',
  'Mmdi',
  'FMfn',
  'FMfc',
  'Strg',
  'IoWI',
  'SeTd',
  'Key ',
]

const objectOf = (tag: string) => {
  const entries = entriesOf(tag).filter(({ kind }) => kind !== 'driver')
  return { object: entries[0]?.what ?? null, acquire: [...new Set(entries.flatMap(({ acquire = [] }) => acquire))] }
}

const accused = (sources: Sources, tag: string): readonly Place[] =>
  findPlaces(sources, { tag, pool: null, ...objectOf(tag) }, { ...defaultPlaceOptions, maxPlaces: 1000 }).filter(
    ({ exits }) => exits.length > 0,
  )

const openFolder = async (folder: string): Promise<{ readonly sources: Sources; readonly lines: number }> => {
  const { files } = await findSources(folder, '.')
  return { sources: openSources(files), lines: files.reduce((sum, { read }) => sum + linesOf(read()), 0) }
}

const linesOf = (text: string): number => {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Time of the processor: other jobs of the machine take none of it. */
const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}

const percent = (part: number, whole: number): string => `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`

const measureLeaks = async (table: string, folder: string): Promise<void> => {
  const [head = '', ...rows] = readFileSync(table, 'utf8').trimEnd().split('\n')
  const names = head.split('\t')
  const counts = { first: 0, three: 0, exit: 0, accused: 0, fixed: 0, fixedOf: 0, all: 0 }
  for (const row of rows) {
    const cells = row.split('\t')
    const cell = (name: string): string => cells[names.indexOf(name)] ?? ''
    const state = join(folder, cell('leaking_commit'))
    if (!existsSync(state)) continue
    counts.all++
    const isMine = ({ path, function: name }: Place): boolean => path === cell('path') && name === cell('function')
    const isNear = ({ exits }: Place): boolean =>
      exits.some((line) => wanted.some((one) => line >= one - slack && line <= one + (slack === 1 ? 1 : 60)))
    const wanted = (cell('leaking_line') || cell('first_changed_lines_in_parent')).split(',').map(Number)
    const slack = cell('leaking_line') === '' ? 3 : 1
    const places = accused((await openFolder(state)).sources, cell('tag'))
    const rank = places.findIndex(isMine) + 1
    const mine = places.filter(isMine)
    const isNamed = mine.some(isNear)
    if (rank === 1) counts.first++
    if (rank >= 1 && rank <= 3) counts.three++
    if (rank >= 1) counts.accused++
    if (isNamed) counts.exit++
    const after = join(folder, cell('fix_commit'))
    let fixed = ''
    if (isNamed && existsSync(after)) {
      counts.fixedOf++
      const left = accused((await openFolder(after)).sources, cell('tag')).filter(isMine)
      const exits = (some: readonly Place[]): number => some.reduce((sum, place) => sum + place.exits.length, 0)
      const isGone = left.length < mine.length || exits(left) < exits(mine)
      if (isGone) counts.fixed++
      fixed = isGone ? ', gone after the fix' : ', still accused after the fix'
    }
    process.stdout.write(
      `${cell('function')}: place ${rank} of ${places.length}, exit ${isNamed ? 'named' : 'not named'}${fixed}\n`,
    )
  }
  const { all } = counts
  process.stdout.write(
    [
      `function first ${percent(counts.first, all)}`,
      `among three ${percent(counts.three, all)}`,
      `accused ${percent(counts.accused, all)}`,
      `exit named ${percent(counts.exit, all)}`,
      `gone after the fix ${percent(counts.fixed, counts.fixedOf)}\n`,
    ].join(', '),
  )
}

const measureHealthy = async (folders: readonly string[], isVerbose: boolean): Promise<void> => {
  for (const folder of folders) {
    const start = processorSeconds()
    const { sources, lines } = await openFolder(folder)
    const read = processorSeconds() - start
    const { tags } = proposeTags(sources)
    const proposed = processorSeconds()
    const places = new Map<string, Place>()
    for (const tag of new Set([...SYSTEM_TAGS, ...tags]))
      for (const place of accused(sources, tag)) places.set(`${place.path}:${place.line}`, place)
    const search = processorSeconds() - proposed
    const rate = (places.size / lines) * 100_000
    process.stdout.write(
      `${folder}: ${lines} lines, ${tags.length} tags, ${places.size} accusations (${rate.toFixed(1)} per 100,000 lines), read in ${read.toFixed(1)} s, searched in ${search.toFixed(1)} s of the processor, ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MiB\n`,
    )
    if (!isVerbose) continue
    for (const { path, line, function: name, exits, why } of places.values())
      process.stdout.write(`  ${path}:${line} ${name} → ${exits.join()} ${why.slice(0, 150)}\n`)
  }
}

const words = process.argv.slice(2).filter((word) => word !== '--verbose')
const [table = '', folder] = words
if (table.endsWith('.tsv') && folder !== undefined) await measureLeaks(table, folder)
else await measureHealthy(words, process.argv.includes('--verbose'))
