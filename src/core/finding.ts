import type { Growth } from './diff.ts'
import type { Phrase } from './phrase.ts'
import type { Evidence, Judgement } from './rules/rule.ts'

export type Severity = 'leak' | 'suspect'

/** One cause of a leak: its rows, the reasons, and the functions to check. */
export interface Finding {
  readonly severity: Severity
  readonly leg: string
  /** Sum of the points of its strongest row; 0 where no row is judged. */
  readonly points: number
  /** Name of the cause, the same in every leg: a row's key, a driver or a pool. */
  readonly cause: string
  readonly title: Phrase
  /** The root first; none where a whole pool outgrew its limit. */
  readonly rows: readonly FindingRow[]
  readonly evidence: readonly Evidence[]
  readonly hint: Hint | null
  /** The evidence that would decide a suspect, in one sentence; empty for a leak. */
  readonly settles: Phrase
  /** Lines of the driver's sources to look at; empty where none were searched. */
  readonly where: readonly Place[]
}

/** A line to look at, and why: it acquires the object, and the path to an exit that still holds it. */
export interface Place {
  readonly path: string
  /** 1-based. */
  readonly line: number
  /** The line itself, without the blanks around it. */
  readonly text: string
  /** Words of ours alone: what the line does, and the path between it and the exits. */
  readonly why: string
  /** The function that holds the line. */
  readonly function: string
  /** Lines of the exits that still hold the object, the surest first; empty where none was found. */
  readonly exits: readonly number[]
  /** The pull request changes the line or one of its exits. */
  readonly isChanged: boolean
  /** Who owns the file by `CODEOWNERS`, as a stranger wrote it; of the first line of a finding alone. */
  readonly owners?: readonly string[]
}

export interface FindingRow {
  readonly growth: Growth
  readonly role: 'root' | 'rides-along'
  /** A hard rule speaks against this row, whatever it rides along with. */
  readonly decided: boolean
}

/** The object that the root tag is, and the functions that acquire and release it. */
export interface Hint {
  readonly object: string
  readonly acquire: readonly string[]
  readonly release: readonly string[]
  /** Microsoft's page of the function that hands it out; null where there is none. */
  readonly link: string | null
}

export interface Totals {
  readonly before: number | null
  readonly after: number
  readonly growth: number | null
}

/** A row with what the rules say of it. */
export interface Judged {
  readonly row: Growth
  readonly judgements: readonly (Judgement & Pick<Evidence, 'rule'>)[]
  /** The sum of what each piece of evidence is worth. */
  readonly points: number
  /** Points alone may make it a leak: somebody stands behind it. */
  readonly mayGate: boolean
  readonly severity: Severity | null
}
