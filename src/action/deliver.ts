import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Analysis } from '../core/analyze.ts'
import type { GateResult } from '../core/gate.ts'
import { toPlain } from '../core/phrase.ts'
import { isMissingEvidence } from '../core/problem.ts'
import { type GitHub, hasNotRun, type JudgedRun, type Posted, type StatusOutcome } from '../github/door.ts'
import { deflate } from '../io/deflate.ts'
import type { Inputs } from '../io/inputs.ts'
import type { Run } from '../io/run.ts'
import { toAnnotations } from '../report/annotations.ts'
import { visible } from '../report/encode.ts'
import type { Room } from '../report/fit-text.ts'
import { renderHtml } from '../report/html.ts'
import { renderJson } from '../report/json.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { defaultReportOptions, type ReportOptions } from '../report/options.ts'
import type { Origin } from '../report/origin.ts'
import { toOutputs } from '../report/outputs.ts'
import { renderTerminal } from '../report/terminal.ts'
import { annotate, group, log, setOutputs, writeSummary } from './runner.ts'

/** A decided run, and where its report goes. */
export interface Delivery {
  readonly analysis: Analysis
  readonly result: GateResult
  readonly inputs: Inputs
  readonly run: Run
  readonly judged: JudgedRun
  readonly github: GitHub
  /** The policy file that was read; null where there is none. */
  readonly policyFile: string | null
}

/** Results of earlier steps for later ones; null where a step failed or had nothing to do. */
export interface Delivered {
  readonly reports: ReportFiles | null
  readonly reportUrl: string | null
  readonly comment: Posted | null
}

export interface ReportFiles {
  readonly folder: string
  readonly json: string
  /** Null where nobody reads it: it takes as long as judging. */
  readonly html: string | null
}

export interface Step {
  /** Heading of the warning where it fails: `no comment`. */
  readonly name: string
  /** Beginning of that warning: `The comment was not posted`. */
  readonly undone: string
  readonly run: (delivery: Delivery, delivered: Delivered) => Partial<Delivered> | Promise<Partial<Delivered>>
}

const NOTHING: Delivered = { reports: null, reportUrl: null, comment: null }

/**
 * Takes the steps in their order. A step that fails is a warning: delivery changes no verdict and stops no other step.
 */
export const deliver = async (delivery: Delivery, steps: readonly Step[] = deliverySteps): Promise<Delivered> => {
  let delivered = NOTHING
  for (const { name, undone, run } of steps) {
    try {
      delivered = { ...delivered, ...(await run(delivery, delivered)) }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const message = `${undone}: ${/[.]$/.test(reason) ? reason : `${reason}.`} The verdict is not affected.`
      annotate({ level: 'warning', title: `Pool Leak Check: ${name}`, message })
    }
  }
  return delivered
}

const writeLog = (delivery: Delivery): Partial<Delivered> => {
  log(renderTerminal(delivery.analysis, delivery.result, optionsOf(delivery)))
  return {}
}

const writeAnnotations = ({ analysis, result, inputs }: Delivery): Partial<Delivered> => {
  for (const annotation of toAnnotations(analysis, result, inputs.title)) annotate(annotation)
  return {}
}

const setVerdict = ({ analysis, result }: Delivery): Partial<Delivered> => {
  setOutputs(toOutputs(analysis, result))
  return {}
}

const writeReports = async (delivery: Delivery): Promise<Partial<Delivered>> => {
  const { analysis, result, inputs, run } = delivery
  const { commentKey } = inputs
  // A folder a key: several checks of one job keep their reports apart.
  const folder = join(run.tempFolder, `pool-leak-report-${commentKey}`)
  await mkdir(folder, { recursive: true })
  const json = join(folder, JSON_FILE)
  await writeFile(json, renderJson(analysis, result))
  if (!hasPage(inputs)) return { reports: { folder, json, html: null } }
  const html = join(folder, PAGE_FILE)
  const page = { ...optionsOf(delivery), origin: originOf(delivery, null), madeAt: new Date().toISOString() }
  await writeFile(html, renderHtml(analysis, result, { ...page, compress: deflate }))
  return { reports: { folder, json, html } }
}

const [JSON_FILE, PAGE_FILE] = ['report.json', 'report.html']

const hasPage = ({ reportPage, reportArtifact }: Inputs): boolean =>
  reportPage === 'always' || (reportPage === 'uploaded' && reportArtifact !== null)

const uploadReport = async ({ github, inputs }: Delivery, { reports }: Delivered): Promise<Partial<Delivered>> => {
  const { reportArtifact: name } = inputs
  if (name === null || reports === null) return {}
  const files = [JSON_FILE, ...(reports.html === null ? [] : [PAGE_FILE])]
  const upload = { name, folder: reports.folder, files }
  return { reportUrl: await group('Uploading the report', () => github.upload(upload)) }
}

/** What the summary of a step takes, less what the runner may add. */
const SUMMARY_ROOM: Room = { max: 2 ** 20 - 2 ** 12, unit: 'bytes' }

const writeJobSummary = async (delivery: Delivery, delivered: Delivered): Promise<Partial<Delivered>> => {
  if (delivery.run.hasSummary)
    await writeSummary(markdownOf(delivery, delivered, { room: SUMMARY_ROOM, comment: null }))
  return {}
}

const postComment = async (delivery: Delivery, delivered: Delivered): Promise<Partial<Delivered>> => {
  const { inputs, analysis, judged, github } = delivery
  if (inputs.comment === 'never') return {}
  if (hasNotRun(judged.conclusion)) {
    log(`There is no comment: ${NOT_RUN}.`)
    return {}
  }
  const posted = await github.comment({
    key: inputs.commentKey,
    onlyUpdate: inputs.comment === 'on-findings' && analysis.verdict === 'clean',
    render: (maxLength, before) =>
      markdownOf(delivery, delivered, { room: { max: maxLength, unit: 'characters' }, comment: { before } }),
  })
  for (const { outcome } of posted) {
    const told = OF_COMMENT[outcome]
    if (told !== undefined) log(told)
  }
  for (const url of posted.flatMap(({ stale }) => stale))
    log(`${url} is of this check too, by another author, and is not updated any more: delete it.`)
  return { comment: posted[0] ?? null }
}

const NOT_RUN = 'the run whose dumps are judged waits for an approval, or its jobs were skipped'

/** What a reader of the log should know of an outcome. */
const OF_COMMENT: Readonly<Partial<Record<Posted['outcome'], string>>> = {
  'no-pull-request': 'There is no open pull request of this commit to comment on; the report is in the job summary.',
  newer: 'The comment is of a later run and stays as it is; the report is in the job summary.',
  joined:
    'Another check of this run has the same comment-key, so the comment holds both reports. Give each its own comment-key to part them.',
}

/**
 * Sets a status on the tested commit, since a run that judges another run's dumps is no check of the pull request:
 * where the event is about that commit, and not where somebody merely named the run (`issue_comment`). It is set for
 * the head that was judged, and the commit's own statuses decide whether another one counts more.
 */
const setStatus = async ({ analysis, result, inputs, run, judged, github }: Delivery): Promise<Partial<Delivered>> => {
  const isAboutCommit = run.triggeredBy !== null || run.pullRequest !== null
  if (judged.isThis || run.trust !== 'base' || !isAboutCommit) return {}
  if (hasNotRun(judged.conclusion)) {
    log(`The commit has no new status: ${NOT_RUN}.`)
    return {}
  }
  // If the run could not be read, its dumps may not be of the head: then only red is set there.
  const sha = judged.headSha ?? (result.passed ? null : (run.pullRequest?.headSha ?? null))
  if (sha === null) return {}
  const red = analysis.verdict === 'inconclusive' ? 'error' : 'failure'
  const outcome = await github.setStatus({
    key: inputs.commentKey,
    sha,
    state: result.passed ? 'success' : red,
    description: visible(`${analysis.verdict}: ${toPlain(result.reason)}`),
    isWeak: analysis.problems.some(isMissingEvidence),
    isOrdered: judged.headSha !== null,
  })
  if (outcome !== 'set') log(`The commit has no new status: ${NO_STATUS[outcome]}.`)
  return {}
}

const NO_STATUS: Readonly<Record<Exclude<StatusOutcome, 'set'>, string>> = {
  newer: 'that of a later run stays',
  redder: 'a red one of the same evidence, or of more, stays',
  'no-pull-request': 'green is set only where the one open pull request of this head is known',
  shared: 'several open pull requests have this commit as their head, and a status would be green for each',
}

const setPaths = (_: Delivery, { reports, comment }: Delivered): Partial<Delivered> => {
  setOutputs({
    'report-json': reports?.json ?? '',
    'report-html': reports?.html ?? '',
    'comment-url': comment?.url ?? '',
  })
  return {}
}

/** The verdict is in the outputs before anything else can fail. */
export const deliverySteps: readonly Step[] = [
  { name: 'no log', undone: 'The report is not in the log', run: writeLog },
  { name: 'no annotations', undone: 'The findings are not annotated', run: writeAnnotations },
  { name: 'no outputs', undone: 'The outputs were not set', run: setVerdict },
  { name: 'no report', undone: 'The report was not written', run: writeReports },
  { name: 'no report artifact', undone: 'The report was not uploaded', run: uploadReport },
  { name: 'no job summary', undone: 'The job summary was not written', run: writeJobSummary },
  { name: 'no comment', undone: 'The comment was not posted', run: postComment },
  { name: 'no commit status', undone: 'The status was not set', run: setStatus },
  { name: 'no outputs', undone: 'The paths and the address of the comment were not set', run: setPaths },
]

const optionsOf = ({ inputs: { title, maxRows }, run: { docsUrl } }: Delivery): ReportOptions => ({
  ...defaultReportOptions,
  title,
  maxRows,
  ...(docsUrl === null ? {} : { docs: docsUrl }),
})

const markdownOf = (
  delivery: Delivery,
  { reportUrl }: Delivered,
  place: Pick<ReportOptions, 'room' | 'comment'>,
): string => {
  const { analysis, result } = delivery
  const origin = originOf(delivery, reportUrl)
  return renderMarkdown(analysis, result, { ...optionsOf(delivery), origin, ...place })
}

const originOf = ({ inputs, run, judged, policyFile }: Delivery, reportUrl: string | null): Origin => ({
  repository: judged.repository,
  runId: judged.id,
  attempt: judged.attempt,
  runUrl: judged.url,
  serverUrl: run.serverUrl,
  // The event is of this repository; dumps of another one are of no pull request here.
  pullRequest: judged.repository === run.repository ? (inputs.commentOn ?? run.pullRequest?.number ?? null) : null,
  headSha: judged.headSha ?? '',
  reportUrl,
  sourceUrl: `${run.serverUrl}/${run.repository ?? ''}/blob/${run.sha ?? ''}`,
  fromArtifacts: inputs.dumps.every(({ artifact }) => artifact !== null),
  policyFile,
  given: inputs.given,
})
