import { plainScreen, type Screen } from './layout.ts'
import type { Origin } from './origin.ts'

/** One record for all forms of a report; each form reads the fields that it needs. */
export interface ReportOptions {
  readonly title: string
  /** Rows of one table, and leaks in the open. A report says how many it leaves out. */
  readonly maxRows: number
  /** Findings that are told in a line each, behind those in the open. */
  readonly maxListed: number
  /** `full`; `short`: without rows that are no finding; `brief`: without the reasons of the findings, too. */
  readonly detail: 'full' | 'short' | 'brief'
  /** Characters of the Markdown report. */
  readonly maxLength: number
  /** Null where no workflow run stands behind the report. */
  readonly origin: Origin | null
  /** Hint of a terminal or a log at the rows that it leaves out: `see report.json`. */
  readonly more: string
  /** The command that says more of a tag; null: a terminal gives no tips. */
  readonly explain: string | null
  readonly screen: Screen
}

/** The whole report, in a log or a file. */
export const defaultReportOptions: ReportOptions = {
  title: 'Pool Leak Check',
  maxRows: 20,
  maxListed: 500,
  detail: 'full',
  maxLength: Number.POSITIVE_INFINITY,
  origin: null,
  more: 'see report.json',
  explain: null,
  screen: plainScreen,
}
