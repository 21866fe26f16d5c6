import { hasRowAtZero, toPartial } from './coverage.ts'
import { eachRow } from './packed-rows.ts'
import type { Leg } from './pair.ts'
import { ours, type Phrase, phrase } from './phrase.ts'
import { outstanding, type Snapshot } from './pool.ts'
import { type Problem, type ProblemCode, problem } from './problem.ts'

/** A leg of which every row that its dumps could not have shown counts as unknown, and what they do not show. */
export interface WholeLeg {
  readonly leg: Leg
  readonly problems: readonly Problem[]
}

/** Every dump of a leg must show the whole table: nothing is known of a row out of view. */
export const checkTables = (leg: Leg): WholeLeg => {
  // One dump is never clean, whatever it shows.
  if (leg.before === null) return { leg, problems: [] }
  const checked = new Map<Snapshot, Checked>()
  const ofOthers = new Set([leg.before, leg.after].flatMap((side) => [...objectTagsIn(side)]))
  const seal = (snapshot: Snapshot): Snapshot => {
    const known = checked.get(snapshot) ?? checkTable(snapshot, ofOthers)
    checked.set(snapshot, known)
    return known.snapshot
  }
  const { before, after, series, settled, beforeWarm } = leg
  const sealed = {
    ...leg,
    before: seal(before),
    after: seal(after),
    series: series.map(seal),
    settled: settled === null ? null : seal(settled),
    ...(beforeWarm === undefined ? {} : { beforeWarm: seal(beforeWarm) }),
  }
  const problems = [...checked.values()].flatMap(({ problem: found }) => (found === null ? [] : [found]))
  // The check of the control interval reports one that is not whole.
  const control = leg.control === null ? null : { before: seal(leg.control.before), after: seal(leg.control.after) }
  return { leg: { ...sealed, control }, problems }
}

interface Checked {
  readonly snapshot: Snapshot
  readonly problem: Problem | null
}

/** The object types of the executive, from Windows NT to today: a system that runs holds objects of each. */
const OBJECT_TAGS: ReadonlySet<string> = new Set([
  'Proc',
  'Thre',
  'Even',
  'Sema',
  'Muta',
  'File',
  'Devi',
  'Driv',
  'ObjT',
  'Toke',
  'Key ',
  'Sect',
  'Dire',
  'Symb',
])
/** Those that real dumps of several systems show under these tags: one that is lacking was taken out. */
const SURE_TAGS: readonly string[] = ['Proc', 'Thre', 'Even', 'File', 'Driv', 'Toke', 'Key ']
/** Of the others one may print otherwise on some system. */
const MAX_LACKING = 1
/** Rows hold as much of what the dump states for the pools: then the statement is of these rows. */
const MIN_SHARE_STATED = 0.99
/** A header rounds each pool to KiB. */
const MAX_ROUNDING_BYTES = 2 * 1024

/**
 * A snapshot with what its table cannot show counted as unknown, and why. A table is whole where its rows add up to
 * what it states of the pools, or where it has what the table of every system has.
 */
const checkTable = (snapshot: Snapshot, ofOthers: Tags): Checked => {
  const { source, line, coverage } = snapshot
  const found = (code: ProblemCode, detail: Phrase): Problem => problem(code, { source, line, detail })
  if (coverage.kind === 'filtered') return { snapshot, problem: found('FILTERED', phrase`${coverage.pattern}`) }
  if (coverage.kind === 'partial') return { snapshot, problem: found('TABLE_CUT', ours('so the dump says')) }
  const shown = objectTagsIn(snapshot)
  const isStated = addsUp(snapshot, shown)
  const cut = whatIsTakenOut(shown, ofOthers) ?? (isStated ? null : whatLacks(snapshot, shown))
  if (cut !== null) return { snapshot: toPartial(snapshot), problem: found('TABLE_CUT', cut) }
  // Rows that add up to what the dump states of the pools are in its unit.
  const small = isStated ? null : rowsBelowOneByte(snapshot)
  return { snapshot, problem: small === null ? null : found('BYTES_TOO_FEW', small) }
}

/** Of no dump of a real machine, a row has fewer bytes than blocks: the smallest block has eight. */
const MIN_SMALL_ROWS = 10
const MIN_SMALL_SHARE = 0.05

/**
 * Names how many rows have less than a byte for each block, as a column in KB shows them; null where hardly any has.
 */
const rowsBelowOneByte = (snapshot: Snapshot): Phrase | null => {
  if (snapshot.counters === 'bytes') return null
  let [rows, small] = [0, 0]
  eachRow(snapshot, (row) => {
    const left = outstanding(row)
    if (left <= 0) return
    rows++
    if (row.bytes > 0 && row.bytes < left) small++
  })
  return small >= MIN_SMALL_ROWS && small >= MIN_SMALL_SHARE * rows ? phrase`${small} of ${rows} rows` : null
}

type Tags = ReadonlySet<string>

/** Tags of object types that the dump shows: one look at each row, since a series has thousands of dumps. */
const objectTagsIn = (snapshot: Snapshot): Tags => {
  const shown = new Set<string>()
  eachRow(snapshot, ({ tag }) => {
    if (OBJECT_TAGS.has(tag)) shown.add(tag)
  })
  return shown
}

const showsMostTypes = (shown: Tags): boolean => shown.size >= OBJECT_TAGS.size / 2

/**
 * Names the object types that a dump lacks alone: those that every system shows, or another dump of the machine. Null
 * where it lacks none, or shows few at all.
 */
const whatIsTakenOut = (shown: Tags, ofOthers: Tags): Phrase | null => {
  if (!showsMostTypes(shown)) return null
  const isLacking = (tag: string): boolean => !shown.has(tag)
  const lacking = [...ofOthers].filter(isLacking)
  if (lacking.length > 0) return phrase`no row of ${lacking.join(', ')}, and the other dump has it`
  const sure = SURE_TAGS.filter(isLacking)
  return sure.length > 0 ? phrase`no row of ${sure.join(', ')}, which every system has` : null
}

const addsUp = (snapshot: Snapshot, shown: Tags): boolean => {
  const { format, command, capture, statedTotals } = snapshot
  // The TOTAL row is of the rows that the command's filter left, and a command may be lost or another one.
  if (format === '!poolused') return statedTotals !== null && command !== undefined && showsMostTypes(shown)
  const pools = statedTotals ?? capture.pools
  if (pools === undefined) return false
  let held = 0
  eachRow(snapshot, ({ bytes }) => {
    held += bytes
  })
  return held + MAX_ROUNDING_BYTES >= MIN_SHARE_STATED * (pools.nonpaged + pools.paged)
}

/** Names what a whole table has and this one lacks; null where it lacks nothing. */
const whatLacks = (snapshot: Snapshot, shown: Tags): Phrase | null => {
  const lacking = [...OBJECT_TAGS].filter((tag) => !shown.has(tag))
  if (lacking.length > MAX_LACKING) return phrase`no row of ${lacking.slice(0, 5).join(', ')}`
  return snapshot.counters === 'cumulative' && !hasRowAtZero(snapshot) ? ours('no row at zero') : null
}
