import type { Analysis } from '../core/analyze.ts'
import { causesOf } from '../core/causes.ts'
import type { Finding } from '../core/finding.ts'
import { listOf, ours, type Phrase, phrase } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { visible } from './encode.ts'
import { formatGrowth } from './format.ts'
import type { Origin } from './origin.ts'
import { scaleTo } from './since-when.ts'

/*
 * What changed since the last runs of a pull request. The comment carries the findings of its runs in a last line that
 * no reader sees, and the next run reads them there: reports of earlier runs would need `actions: read`. A comment of
 * ours can be edited by whoever may write comments, so these lines tell and never decide.
 */

/**
 * A finding by its root tag, driver or pool as it prints, and its growth in allocations; null where that is not known.
 */
type Found = readonly [name: string, growth: number | null]

/** The findings of one run. */
export interface EarlierRun {
  readonly run: number
  /** The tested commit in short; empty where it is not known. */
  readonly commit: string
  readonly iterations: number | null
  readonly found: readonly Found[]
}

/** Runs before this one of which the comment tells. */
const MAX_EARLIER = 5
const MAX_NAMES = 300
const MAX_NAME = 80
const MAX_TOLD = 10
/** Characters of the line: more of them would push findings out of the comment. */
const MAX_STATE = 12_000

/** The runs before this one, the latest first; a run that is judged again is not before itself. */
export const earlierRuns = ({ runId }: Origin, comment: string | null): readonly EarlierRun[] =>
  comment === null
    ? []
    : readState(comment)
        .filter(({ run }) => run !== runId)
        .slice(0, MAX_EARLIER)

/**
 * The hidden line of this run and those before it, as many as it has room for; empty where there is none for this one.
 */
export const stateLine = (analysis: Analysis, origin: Origin, earlier: readonly EarlierRun[]): string => {
  const runs = [runOf(analysis, origin), ...earlier]
  for (let count = runs.length; count > 0; count--) {
    const line = `<!-- pool-leak-state: ${encodeURIComponent(JSON.stringify(runs.slice(0, count)))} -->`
    if (line.length <= MAX_STATE) return line
  }
  return ''
}

const runOf = ({ findings, policy }: Analysis, { runId, headSha }: Origin): EarlierRun => ({
  run: runId,
  commit: headSha.slice(0, 7),
  iterations: policy.iterations,
  found: causesOf(findings)
    .slice(0, MAX_NAMES)
    .map(({ worst }) => [nameOf(worst), worst.rows[0]?.growth.count ?? null]),
})

const nameOf = ({ rows, cause }: Finding): string => {
  const root = rows[0]?.growth
  return visible(root === undefined ? cause : `${printTag(root.tag)} (${root.pool})`).slice(0, MAX_NAME)
}

/** `Since run 4710: new Proc (nonpaged); gone Mdl  (nonpaged)`; nothing where no earlier run is known. */
export const changesOf = ({ findings }: Analysis, [last]: readonly EarlierRun[]): Phrase => {
  if (last === undefined) return []
  const names = causesOf(findings)
    .slice(0, MAX_NAMES)
    .map(({ worst }) => nameOf(worst))
  const then = last.found.map(([name]) => name)
  const added = names.filter((name) => !then.includes(name))
  const gone = then.filter((name) => !names.includes(name))
  const parts = [
    ...(added.length === 0 ? [] : [phrase`new ${told(added)}`]),
    ...(gone.length === 0 ? [] : [phrase`gone ${told(gone)}`]),
  ]
  if (parts.length > 0) return phrase`Since run ${ours(String(last.run))}: ${listOf(parts, '; ')}.`
  return names.length === 0 ? [] : phrase`Since run ${ours(String(last.run))}: the same findings.`
}

const told = (names: readonly string[]): Phrase => {
  const rest = names.length - MAX_TOLD
  return rest > 0 ? phrase`${listOf(names.slice(0, MAX_TOLD), ', ')} and ${rest} more` : listOf(names)
}

/**
 * `no finding in run 4708 at abc1234, +990 in run 4709 at def5678; now +1,000`, as if each run had had as many
 * iterations as this one; nothing where no earlier run had the finding.
 */
export const trendInRuns = (finding: Finding, { policy }: Analysis, earlier: readonly EarlierRun[]): Phrase => {
  const name = nameOf(finding)
  const points = earlier.map(({ run, commit, iterations, found }) => {
    const [, growth] = found.find(([one]) => one === name) ?? [name, undefined]
    const place = phrase` in run ${ours(String(run))}${commit === '' ? [] : phrase` at ${commit}`}`
    if (growth === undefined) return { isThere: false, text: phrase`no finding${place}` }
    const scaled = growth === null ? null : scaleTo(policy.iterations, growth, iterations)
    return { isThere: true, text: phrase`${ours(scaled === null ? 'found' : formatGrowth(scaled))}${place}` }
  })
  if (!points.some(({ isThere }) => isThere)) return []
  const now = finding.rows[0]?.growth.count ?? null
  const today = now === null ? [] : phrase`; now ${ours(formatGrowth(now))}`
  return phrase`${listOf(
    [...points].reverse().map(({ text }) => text),
    ', ',
  )}${today}`
}

/** Nothing where the comment has no line of ours, or one that nobody of us wrote. */
const readState = (comment: string): readonly EarlierRun[] => {
  // Several checks that share a comment have a line each, and nobody knows whose is whose.
  const [found, another] = comment.matchAll(/^<!-- pool-leak-state: (\S{1,12000}) -->$/gm)
  const written = found?.[1]
  if (written === undefined || another !== undefined) return []
  try {
    const read: unknown = JSON.parse(decodeURIComponent(written))
    return Array.isArray(read) && read.every(isRun) ? read : []
  } catch {
    return []
  }
}

const isRun = (value: unknown): value is EarlierRun =>
  typeof value === 'object' &&
  value !== null &&
  'run' in value &&
  Number.isSafeInteger(value.run) &&
  'commit' in value &&
  typeof value.commit === 'string' &&
  /^[0-9a-f]{0,7}$/.test(value.commit) &&
  'iterations' in value &&
  (value.iterations === null || (Number.isSafeInteger(value.iterations) && Number(value.iterations) > 0)) &&
  'found' in value &&
  Array.isArray(value.found) &&
  value.found.length <= MAX_NAMES &&
  value.found.every(isFound)

const isFound = (value: unknown): value is Found => {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [name, growth]: readonly unknown[] = value
  return typeof name === 'string' && name.length <= MAX_NAME && (growth === null || Number.isSafeInteger(growth))
}
