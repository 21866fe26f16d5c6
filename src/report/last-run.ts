import type { Analysis } from '../core/analyze.ts'
import { causesOf } from '../core/causes.ts'
import { listOf, ours, type Phrase, phrase } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { visible } from './encode.ts'

/*
 * What changed since the last run of a pull request. The comment carries the findings of its run in a last line that
 * no reader sees, and the next run reads them there: reports of earlier runs would need `actions: read`. A comment of
 * ours can be edited by whoever may write comments, so these lines tell and never decide.
 */

/** The findings of one run. */
interface RunFindings {
  readonly run: number
  /** Root tag, driver or pool of each finding, as it prints, and the pool of a tag. */
  readonly names: readonly string[]
}

/** A run and the one before it, so that judging a run again tells the same. */
interface State extends RunFindings {
  readonly before: RunFindings | null
}

const MAX_NAMES = 300
const MAX_NAME = 80
const MAX_TOLD = 10
/** Characters of the line: more of them would push findings out of the comment. */
const MAX_STATE = 12_000

/** The hidden line of this run, given the text of the comment before it; empty where it would be too long. */
export const stateLine = (analysis: Analysis, run: number, comment: string | null): string => {
  const state: State = { run, names: namesOf(analysis), before: lastRunOf(run, comment) }
  const line = `<!-- pool-leak-state: ${encodeURIComponent(JSON.stringify(state))} -->`
  return line.length > MAX_STATE ? '' : line
}

/** `Since run 4710: new Proc (nonpaged); gone Mdl  (nonpaged)`; nothing where no earlier run is known. */
export const changesOf = (analysis: Analysis, run: number, comment: string | null): Phrase => {
  const last = lastRunOf(run, comment)
  if (last === null) return []
  const names = namesOf(analysis)
  const added = names.filter((name) => !last.names.includes(name))
  const gone = last.names.filter((name) => !names.includes(name))
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

const namesOf = ({ findings }: Analysis): readonly string[] =>
  causesOf(findings)
    .slice(0, MAX_NAMES)
    .map(({ worst: { rows, cause } }) => {
      const root = rows[0]?.growth
      return visible(root === undefined ? cause : `${printTag(root.tag)} (${root.pool})`).slice(0, MAX_NAME)
    })

/** The run before this one: where the comment is of this very run, the one that it was compared with. */
const lastRunOf = (run: number, comment: string | null): RunFindings | null => {
  const state = comment === null ? null : readState(comment)
  return state?.run === run ? state.before : state
}

/** Null where the comment has no line of ours, or one that nobody of us wrote. */
const readState = (comment: string): State | null => {
  // Several checks that share a comment have a line each, and nobody knows whose is whose.
  const [found, another] = comment.matchAll(/^<!-- pool-leak-state: (\S{1,12000}) -->$/gm)
  const written = found?.[1]
  if (written === undefined || another !== undefined) return null
  try {
    const read: unknown = JSON.parse(decodeURIComponent(written))
    if (!isFindings(read)) return null
    const before = 'before' in read && isFindings(read.before) ? read.before : null
    return { run: read.run, names: read.names.slice(0, MAX_NAMES), before }
  } catch {
    return null
  }
}

const isFindings = (value: unknown): value is RunFindings =>
  typeof value === 'object' &&
  value !== null &&
  'run' in value &&
  Number.isSafeInteger(value.run) &&
  'names' in value &&
  Array.isArray(value.names) &&
  value.names.every((name) => typeof name === 'string' && name.length <= MAX_NAME)
