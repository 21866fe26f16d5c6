import * as v from 'valibot'
import { day } from '../settings/kinds.ts'
import { captureSchema } from './capture-schema.ts'

const count = v.nullable(v.number())
const change = v.object({ before: count, after: count, growth: count })
const totals = v.object({ before: count, after: v.number(), growth: count })
const moment = v.object({
  source: v.string(),
  line: v.number(),
  format: v.string(),
  capture: captureSchema,
})
export type ReportDump = v.InferOutput<typeof moment>

const verdict = v.picklist(['clean', 'suspect', 'leak', 'inconclusive'])

const finding = v.object({
  severity: v.picklist(['leak', 'suspect']),
  leg: v.string(),
  title: v.string(),
  rows: v.array(
    v.object({
      tag: v.string(),
      description: v.nullable(v.string()),
      pool: v.picklist(['nonpaged', 'paged']),
      role: v.picklist(['root', 'rides-along']),
      outstanding: change,
      bytes: change,
    }),
  ),
  evidence: v.array(v.object({ rule: v.string(), text: v.string() })),
  settles: v.nullable(v.string()),
  hint: v.nullable(
    v.object({
      object: v.string(),
      acquire: v.array(v.string()),
      release: v.array(v.string()),
      // It becomes a link as it stands.
      link: v.nullable(v.pipe(v.string(), v.regex(/^https:\/\/learn\.microsoft\.com\/[\w/-]+$/))),
    }),
  ),
})
export type ReportFinding = v.InferOutput<typeof finding>

const counts = v.nullable(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3)))
const counters = v.picklist(['cumulative', 'outstanding', 'bytes'])
const usage = v.object({
  leg: v.string(),
  counters: v.object({ before: v.nullable(counters), after: counters }),
  rows: v.array(v.tuple([v.string(), v.picklist(['n', 'p']), counts, counts])),
})
export type ReportUsage = v.InferOutput<typeof usage>

const leg = v.object({
  name: v.string(),
  verdict,
  snapshots: v.number(),
  iterations: count,
  baselineRuns: v.number(),
  totals: v.object({ nonpaged: totals, paged: totals }),
  dumps: v.object({ before: v.nullable(moment), after: moment }),
})
export type ReportLeg = v.InferOutput<typeof leg>

// The day stands in the report as it is.
const exception = v.object({ finding, reason: v.string(), owner: v.string(), expires: day.schema })
export type ReportException = v.InferOutput<typeof exception>

/** A report.json of schema version 1, as far as it is read again; other fields are passed over. */
export const reportSchema = v.object({
  schemaVersion: v.literal(1),
  verdict,
  legs: v.array(leg),
  findings: v.array(finding),
  // Reports of earlier versions lack these two.
  driverTags: v.optional(v.array(v.string()), []),
  exceptions: v.optional(v.array(exception), []),
  usage: v.array(usage),
  problems: v.array(
    v.object({ code: v.string(), source: v.string(), line: v.nullable(v.number()), message: v.string() }),
  ),
})
