import type { Room } from './fit-text.ts'
import { plainScreen, type Screen } from './layout.ts'
import type { Origin } from './origin.ts'

/** One record for all forms of a report; each form reads the fields that it needs. */
export interface ReportOptions {
  readonly title: string
  /** Rows of one table, and leaks in the open. A report says how many it leaves out. */
  readonly maxRows: number
  /** What the Markdown report may take. */
  readonly room: Room
  /** The comment that this text takes the place of; null where it is no comment of a pull request. */
  readonly comment: { readonly before: string | null } | null
  /** Null where no workflow run stands behind the report. */
  readonly origin: Origin | null
  /** When the report was made, `2026-11-27T02:40:00.000Z`; null where nobody asks. */
  readonly madeAt: string | null
  /** Hint of a terminal or a log at the rows that it leaves out: `see report.json`. */
  readonly more: string
  /** The command that says more of a tag; null: a terminal gives no tips. */
  readonly explain: string | null
  /** The documentation: an address, `https://github.com/octo/pool-leak-check/blob/v1.0.0/docs`, or a path. */
  readonly docs: string
  readonly screen: Screen
}

/** The whole report, in a log or a file. */
export const defaultReportOptions: ReportOptions = {
  title: 'Pool Leak Check',
  maxRows: 20,
  // A file of it may become the summary of a step of GitHub, which takes 1 MiB.
  room: { max: 2 ** 20, unit: 'bytes' },
  comment: null,
  origin: null,
  madeAt: null,
  more: 'see report.json',
  explain: null,
  docs: 'docs',
  screen: plainScreen,
}
