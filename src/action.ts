import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Analysis, analyze } from './core/analyze.ts'
import { type GateResult, gate } from './core/gate.ts'
import { readPooltags } from './core/parse/pooltag-txt.ts'
import { UserError } from './core/problem.ts'
import { readDumps } from './io/dumps.ts'
import { readNamed } from './io/files.ts'
import { type Inputs, readInputs } from './io/inputs.ts'
import { maskSecret, writeAnnotation, writeLog, writeOutputs, writeSummary } from './io/runner.ts'
import { toAnnotations } from './report/annotations.ts'
import { encodeLog } from './report/encode.ts'
import { renderJson, toFindings } from './report/json.ts'
import { renderMarkdown } from './report/markdown.ts'
import { renderTerminal } from './report/terminal.ts'

/** inputs → dumps → analyze → gate → render → deliver. What is decided stays decided: delivery cannot change it. */
const run = async (): Promise<void> => {
  const inputs = readInputs(process.env)
  const workspace = workspaceOf()
  const pooltags = readPooltags(await readNamed(workspace, inputs.pooltagFiles))
  const { dumps, problems } = await readDumps({
    ...inputs,
    inputs: inputs.dumps,
    otherRun: otherRunOf(inputs),
    workspace,
  })
  const analysis = analyze(dumps, inputs.policy, { problems, pooltags })
  const result = gate(analysis)
  process.exitCode = result.passed ? 0 : 1
  await deliver(analysis, result, inputs)
}

const otherRunOf = ({ otherRun, token }: Inputs) => {
  if (otherRun === null) return null
  const [repositoryOwner = '', repositoryName = ''] = otherRun.repository.split('/')
  if (token === '') throw new UserError('run-id and repository need a github-token with the permission actions: read')
  return { token, workflowRunId: otherRun.runId, repositoryOwner, repositoryName }
}

const workspaceOf = (): string => process.env.GITHUB_WORKSPACE ?? process.cwd()

const deliver = async (analysis: Analysis, result: GateResult, inputs: Inputs): Promise<void> => {
  const { title, maxRows } = inputs
  log(renderTerminal(analysis, result, { maxRows, more: 'see report.json' }))
  for (const annotation of toAnnotations(analysis, result, title)) writeAnnotation(annotation)
  const reportPath = join(process.env.RUNNER_TEMP ?? process.cwd(), 'pool-leak-report.json')
  await writeFile(reportPath, renderJson(analysis, result))
  await writeSummary(renderMarkdown(analysis, result, { title, maxRows, limit: SUMMARY_LIMIT }))
  const commentUrl = await comment(analysis, result, inputs)
  await writeOutputs({ ...outputsOf(analysis, result), 'report-json': reportPath, 'comment-url': commentUrl })
}

/** 1 MiB a step, in bytes; a character may take three. */
const SUMMARY_LIMIT = 300_000
const COMMENT_LIMIT = 65_536

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
    findings: JSON.stringify(toFindings(analysis)),
  }
}

/** Writes the comment and returns its address, empty where there is none. What goes wrong is a warning. */
const comment = async (analysis: Analysis, result: GateResult, inputs: Inputs): Promise<string> => {
  if (inputs.comment === 'never') return ''
  const pullRequest = await pullRequestOf()
  if (pullRequest === null) {
    if (inputs.comment === 'always')
      warn(
        'this run has no pull request to comment on; the report is in the job summary. Set comment: never to silence this.',
      )
    return ''
  }
  if (inputs.token === '') {
    warn(
      'no github-token was given to comment with. Leave the input out, or pass a token with the permission pull-requests: write.',
    )
    return ''
  }
  maskSecret(inputs.token)
  const marker = `<!-- pool-leak-check: ${inputs.commentKey} -->\n`
  const { title, maxRows } = inputs
  const body = marker + renderMarkdown(analysis, result, { title, maxRows, limit: COMMENT_LIMIT - marker.length })
  const place = { token: inputs.token, repository: process.env.GITHUB_REPOSITORY ?? '', pullRequest, marker }
  const onlyUpdate = inputs.comment === 'on-findings' && analysis.verdict === 'clean'
  const { upsertComment } = await import('./io/comment.ts')
  const posted = await upsertComment(place, body, onlyUpdate)
  if ('url' in posted) return posted.url ?? ''
  warn(`${encodeLog(posted.failure.message)}. ${remedyOf(posted.failure.status)}`)
  return ''
}

const remedyOf = (status: number | null): string => {
  if (status === 403 || status === 404) {
    return 'Give the job the permission pull-requests: write; a run from a fork has a read-only token, whatever the workflow says.'
  }
  return status === 401
    ? 'The github-token is not valid or has expired.'
    : 'Run the job again; the check itself is not affected.'
}

const warn = (message: string): void =>
  writeAnnotation({
    level: 'warning',
    title: 'Pool Leak Check: no comment',
    message: `The comment was not posted: ${message}`,
  })

/** The event's own pull request. */
const pullRequestOf = async (): Promise<number | null> => {
  const path = process.env.GITHUB_EVENT_PATH
  if (path === undefined) return null
  const event: unknown = JSON.parse(await readFile(path, 'utf8'))
  const pull = typeof event === 'object' && event !== null && 'pull_request' in event ? event.pull_request : null
  const number = typeof pull === 'object' && pull !== null && 'number' in pull ? pull.number : null
  return typeof number === 'number' ? number : null
}

const log = (text: string): void => {
  for (const line of text.trimEnd().split('\n')) writeLog(encodeLog(line))
}

/** The one catch: a wrong set-up is a message, anything else is our bug and shows its stack. Both are red. */
try {
  await run()
} catch (error) {
  process.exitCode = 1
  const message =
    error instanceof UserError
      ? error.message
      : `A bug of Pool Leak Check: ${error instanceof Error ? error.stack : error}`
  writeAnnotation({ level: 'error', title: 'Pool Leak Check', message })
  await writeOutputs({ verdict: 'inconclusive', passed: 'false' })
}
