import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Analysis } from '../core/analyze.ts'
import type { GateResult } from '../core/gate.ts'
import { toPlain } from '../core/phrase.ts'
import type { Posted } from '../io/comment.ts'
import { within } from '../io/deadline.ts'
import type { EventContext } from '../io/event.ts'
import type { Failure } from '../io/github.ts'
import type { Inputs } from '../io/inputs.ts'
import { writeAnnotation, writeLog, writeOutputs, writeSummary } from '../io/runner.ts'
import { toAnnotations } from '../report/annotations.ts'
import { encodeLog, visible } from '../report/encode.ts'
import { renderJson, toFindings } from '../report/json.ts'
import { type Presentation, renderMarkdown } from '../report/markdown.ts'
import type { Origin } from '../report/origin.ts'
import { renderTerminal } from '../report/terminal.ts'
import { hasArtifactService } from './evidence.ts'
import { deliveryDeadline, type FindPullRequest, type GitHubAccess, gitHubAccess } from './github-access.ts'
import type { JudgedRun } from './judged-run.ts'

export interface Delivery {
  readonly inputs: Inputs
  readonly context: EventContext
  readonly judged: JudgedRun
  /** The policy file that was read; null where there is none. */
  readonly policyFile: string | null
  readonly findPullRequest: FindPullRequest
}

/**
 * Log, annotations, outputs, report files, artifact, summary, comment, status. Each that fails is a warning, and the others follow.
 * The verdict is in the outputs before anything else is tried.
 */
export const deliver = async (analysis: Analysis, result: GateResult, delivery: Delivery): Promise<void> => {
  const { inputs } = delivery
  const { title, maxRows } = inputs
  log(renderTerminal(analysis, result, { maxRows, more: 'see report.json' }))
  for (const annotation of toAnnotations(analysis, result, title)) writeAnnotation(annotation)
  await attempt('no outputs', null, () => writeOutputs(outputsOf(analysis, result)))
  const reports = await attempt('no report', null, () => writeReports(analysis, result, inputs))
  const reportUrl = reports === null ? null : await upload(reports, delivery)
  const presentation = { title, maxRows, origin: originOf(delivery, reportUrl) }
  const summary = () => renderMarkdown(analysis, result, { ...presentation, limit: SUMMARY_LIMIT })
  await attempt('no job summary', null, () => writeSummary(summary()))
  const commentUrl = await post({ analysis, result, delivery, presentation })
  const paths = { 'report-json': reports?.json ?? '', 'report-html': reports?.html ?? '', 'comment-url': commentUrl }
  await attempt('no outputs', null, () => writeOutputs(paths))
}

/** What the work comes to; where it fails, a warning and the other value: the verdict has been decided. */
const attempt = async <T>(what: string, otherwise: T, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    warn(what, `${error instanceof Error ? error.message : error}. The verdict is not affected.`)
    return otherwise
  }
}

/** Comment and status on GitHub, each in its own time; the comment's address, empty where there is none. */
const post = async (posting: Posting): Promise<string> => {
  const { inputs, context } = posting.delivery
  if (inputs.token === '') return withoutToken(inputs, context)
  const posted = await attempt('no comment', null, () => inTime(inputs, (access) => comment(posting, access)))
  // A later run of this commit has spoken; of another commit it says nothing about this one.
  const isOld = posted?.outcome === 'newer' && posted.headSha === posting.delivery.judged.headSha
  if (!isOld) await attempt('no commit status', null, () => inTime(inputs, (access) => setStatus(posting, access)))
  return posted?.url ?? ''
}

const inTime = async <T>(inputs: Inputs, work: (access: GitHubAccess) => Promise<T>): Promise<T | null> => {
  const deadline = deliveryDeadline(inputs)
  const access = await gitHubAccess(inputs.token, deadline)()
  const done = access === null ? null : await work(access)
  deadline.end()
  return done
}

/** 1 MiB a step, in bytes; a character may take three. */
const SUMMARY_LIMIT = 300_000
const COMMENT_LIMIT = 65_536

const log = (text: string): void => {
  for (const line of text.trimEnd().split('\n')) writeLog(encodeLog(line))
}

const warn = (what: string, message: string): void =>
  writeAnnotation({ level: 'warning', title: `Pool Leak Check: ${what}`, message: visible(message) })

interface ReportFiles {
  readonly folder: string
  readonly json: string
  readonly html: string
}

const writeReports = async (analysis: Analysis, result: GateResult, inputs: Inputs): Promise<ReportFiles> => {
  const { commentKey, title, maxRows } = inputs
  // A folder a key: several checks of one job keep their reports apart.
  const folder = join(process.env.RUNNER_TEMP ?? process.cwd(), `pool-leak-report-${commentKey}`)
  await mkdir(folder, { recursive: true })
  const [json, html] = [join(folder, 'report.json'), join(folder, 'report.html')]
  const [{ renderHtml }, { deflate }] = await Promise.all([import('../report/html.ts'), import('../io/deflate.ts')])
  await writeFile(json, renderJson(analysis, result))
  await writeFile(html, renderHtml(analysis, result, { title, maxRows, compress: deflate }))
  return { folder, json, html }
}

/** Where the uploaded report can be had; null where it was not uploaded. */
const upload = async ({ folder }: ReportFiles, { inputs, context }: Delivery): Promise<string | null> => {
  const { reportArtifact: name } = inputs
  if (name === '') return null
  if (!hasArtifactService(context.serverUrl)) {
    warn(
      'no report artifact',
      'The report was not uploaded: this server has no artifact service for actions of this kind.',
    )
    return null
  }
  const deadline = deliveryDeadline(inputs)
  try {
    const { uploadArtifact } = await import('../io/job-artifacts.ts')
    const id = await within(deadline, uploadArtifact(name, folder, ['report.json', 'report.html']))
    return `${context.serverUrl}/${context.repository}/actions/runs/${context.thisRun.id}/artifacts/${id}`
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const remedy = /conflict|409|already exists/i.test(message)
      ? 'Another step uploaded an artifact of this name: give each check its own report-artifact.'
      : 'Run the job again; the check itself is not affected.'
    warn('no report artifact', `The report was not uploaded: ${message.split('\n')[0]}. ${remedy}`)
    return null
  } finally {
    deadline.end()
  }
}

const originOf = ({ inputs, context, judged, policyFile }: Delivery, reportUrl: string | null): Origin => {
  const { repository, id, attempt, headSha } = judged
  return {
    repository,
    runId: id,
    attempt,
    runUrl: `${context.serverUrl}/${repository}/actions/runs/${id}`,
    headSha,
    reportUrl,
    sourceUrl: `${context.serverUrl}/${context.repository}/blob/${context.ownRef}`,
    fromArtifacts: inputs.dumps.every(({ artifact }) => artifact !== null),
    policyFile,
    given: inputs.given,
  }
}

interface Posting {
  readonly analysis: Analysis
  readonly result: GateResult
  readonly delivery: Delivery
  readonly presentation: Presentation
}

const withoutToken = ({ comment: wish }: Inputs, { pullRequest }: EventContext): string => {
  if (wish !== 'never' && pullRequest !== null)
    warn('no comment', 'No github-token was given to comment with. Pass one with the permission pull-requests: write.')
  return ''
}

/** Writes the comment; null where there is none. What goes wrong is a warning. */
const comment = async (posting: Posting, access: GitHubAccess): Promise<Posted | null> => {
  const { analysis, result, delivery, presentation } = posting
  const { inputs, context } = delivery
  if (inputs.comment === 'never') return null
  const [{ markerOf, upsertComment }, { failureOf, remedyOf }] = await Promise.all([
    import('../io/comment.ts'),
    import('../io/github.ts'),
  ])
  try {
    const pullRequest = await delivery.findPullRequest(access.octokit)
    if (pullRequest === null) {
      writeLog('There is no open pull request of this commit to comment on; the report is in the job summary.')
      return null
    }
    const { repository, thisRun: judge } = context
    const place = { repository, pullRequest, key: inputs.commentKey, source: delivery.judged, judge }
    const limit = COMMENT_LIMIT - markerOf(place).length
    const body = renderMarkdown(analysis, result, { ...presentation, limit })
    const onlyUpdate = inputs.comment === 'on-findings' && analysis.verdict === 'clean'
    const posted = await upsertComment(access.octokit, place, { body, onlyUpdate })
    if (posted.outcome === 'newer')
      writeLog('The comment is of a later run and stays as it is; the report is in the job summary.')
    return posted
  } catch (error) {
    const failure = failureOf(error, access.deadline)
    const remedy = isReadOnly(failure, context) ? READ_ONLY_REMEDY : remedyOf(failure, 'pull-requests: write')
    warn('no comment', `The comment was not posted: ${failure.message}. ${remedy} The verdict is not affected.`)
    return null
  }
}

const isReadOnly = ({ status, message }: Failure, { event }: EventContext): boolean =>
  status === 403 && event === 'pull_request' && /not accessible/i.test(message)

const READ_ONLY_REMEDY =
  'Give the job the permission pull-requests: write. A run of a fork, or of Dependabot, has a token that may only read all the same: add the second workflow of docs/forks.md, which comments from the base repository.'

/** Events of the base repository in which the dumps of another run are judged. */
const SECOND_STAGE = new Set(['workflow_run', 'pull_request_target'])

/** A run that judges another's dumps is no check of the pull request, so its answer is set on the commit that was tested. */
const setStatus = async ({ analysis, result, delivery }: Posting, access: GitHubAccess): Promise<void> => {
  const { context, inputs, judged } = delivery
  if (judged.isThis || !SECOND_STAGE.has(context.event)) return
  // Where the run could not be read, nothing says that its dumps are of the head: then only red is set there.
  const sha = judged.headSha === '' && !result.passed ? (context.pullRequest?.headSha ?? '') : judged.headSha
  if (sha === '') return
  const [{ setCommitStatus, statusContextOf }, { failureOf, remedyOf }] = await Promise.all([
    import('../io/commit-status.ts'),
    import('../io/github.ts'),
  ])
  const red = analysis.verdict === 'inconclusive' ? 'error' : 'failure'
  try {
    await setCommitStatus(access.octokit, {
      repository: context.repository,
      sha,
      state: result.passed ? 'success' : red,
      context: statusContextOf(inputs.commentKey),
      description: visible(`${analysis.verdict}: ${toPlain(result.reason)}`),
      targetUrl: `${context.serverUrl}/${context.repository}/actions/runs/${context.thisRun.id}`,
    })
  } catch (error) {
    const failure = failureOf(error, access.deadline)
    warn('no commit status', `The status was not set: ${failure.message}. ${remedyOf(failure, 'statuses: write')}`)
  }
}

const outputsOf = (analysis: Analysis, { passed }: GateResult): Readonly<Record<string, string>> => {
  const { verdict, findings, legs } = analysis
  const growthOf = (pool: 'nonpaged' | 'paged'): string => {
    const known = legs.map(({ totals }) => totals[pool].growth).filter((growth) => growth !== null)
    return known.length === 0 ? '' : String(known.reduce((sum, growth) => sum + growth, 0))
  }
  return {
    verdict,
    passed: String(passed),
    leaks: String(findings.filter(({ severity }) => severity === 'leak').length),
    suspects: String(findings.filter(({ severity }) => severity === 'suspect').length),
    'growth-nonpaged-bytes': growthOf('nonpaged'),
    'growth-paged-bytes': growthOf('paged'),
    findings: fitFindings(toFindings(analysis)),
  }
}

/** A job's output takes 1 MiB; report.json has all of them. */
const MOST_OUTPUT = 500_000

/** As many findings as fit, the worst first. */
const fitFindings = (findings: ReturnType<typeof toFindings>): string => {
  const kept: string[] = []
  let size = 2
  for (const finding of findings) {
    const text = JSON.stringify(finding)
    size += text.length + 1
    if (size > MOST_OUTPUT) break
    kept.push(text)
  }
  return `[${kept.join(',')}]`
}
