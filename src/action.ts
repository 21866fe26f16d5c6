import './action/hide-event.ts'

import { capture } from './action/capture.ts'
import { deliver } from './action/deliver.ts'
import { withDriverTags } from './action/driver-tags.ts'
import { findPlaces } from './action/find-places.ts'
import { gatherEvidence, gatherReports } from './action/gather-evidence.ts'
import { eventPath } from './action/hide-event.ts'
import { type EffectivePolicy, readPolicy } from './action/read-policy.ts'
import { reportFailure } from './action/report-failure.ts'
import { debug, group, guardLog, maskSecret } from './action/runner.ts'
import { type Analysis, analyze } from './core/analyze.ts'
import { gate } from './core/gate.ts'
import type { Policy } from './core/policy.ts'
import { UserError } from './core/problem.ts'
import { type GitHub, type JudgedRun, openGitHub } from './github/door.ts'
import { type Inputs, readDeliveryInputs, readInputs } from './io/inputs.ts'
import { joinReports } from './io/join-reports.ts'
import { type Run, readRun } from './io/run.ts'
import { OutOfTime, withinSeconds } from './io/within.ts'
import type { Texts } from './settings/setting.ts'

/** inputs → policy → evidence → analyze → gate → deliver. A decision stays as it is: delivery cannot change it. */
const check = async (run: Run): Promise<void> => {
  maskTokens(process.env)
  const inputs = readInputs(process.env)
  refuseForeignNumber(inputs, run)
  const github = openGitHub({ ...inputs, run, named: inputs, debug })
  refuseForeignWorkflow(inputs, await github.judgedRun())
  const read = await readPolicy(inputs, run, github)
  const policy = { ...read, policy: await withDriverTags(read.policy, run, inputs) }
  const found = await evaluate({ inputs, run }, policy, github)
  const { acceptance, problems } = await acceptanceOf(found, github)
  const decided = { ...found, problems: [...found.problems, ...problems] }
  const result = gate(decided, acceptance)
  process.exitCode = result.passed ? 0 : 1
  const judged = await github.judgedRun()
  const analysis = await findPlaces(decided, run, { inputs, github })
  await deliver({ analysis, result, inputs, run, judged, github, policyFile: policy.file })
}

interface Given {
  readonly inputs: Inputs
  readonly run: Run
}

/** The dumps of all legs; or the reports of jobs that judged a leg each. */
const evaluate = async ({ inputs, run }: Given, policy: EffectivePolicy, github: GitHub): Promise<Analysis> => {
  const { reportsArtifact: name } = inputs
  if (name !== null) {
    const { dumps, problems } = await group('Reading the reports', () => gatherReports(name, { inputs, run }, github))
    const context = { problems: [...policy.problems, ...problems], program: 'action' as const }
    const joined = judgeWithin(inputs.timeoutSeconds, () => joinReports(dumps, policy.policy, context))
    return { ...joined, policyChanges: policy.changes }
  }
  const evidence = await group('Reading the dumps', () => gatherEvidence({ inputs, run }, policy.baseline, github))
  const context = {
    ...evidence,
    problems: [...policy.problems, ...evidence.problems],
    policyChanges: policy.changes,
    today: await todayOf(policy.policy, github),
  }
  return judgeWithin(inputs.timeoutSeconds, () => analyze(evidence.dumps, policy.policy, context))
}

/** Before they are read: a token that is refused must not stand in the log either, whatever it holds. */
const maskTokens = (environment: Texts): void => {
  for (const [name, value = ''] of Object.entries(environment)) {
    if (/^INPUT_.*-TOKEN$/.test(name) && value.trim() !== '') maskSecret(value.trim())
  }
}

/** In the second stage a number comes from what the fork's run uploaded, and may be that of another pull request. */
const refuseForeignNumber = ({ commentOn }: Inputs, { event }: Run): void => {
  if (commentOn === null || event !== 'workflow_run') return
  throw new UserError(
    'pull-request: leave it out in workflow_run, where GitHub is asked for those of the tested commit',
  )
}

/** A workflow that a pull request adds may have the name of the one that takes the dumps, and its event with it. */
const refuseForeignWorkflow = ({ testsWorkflow }: Inputs, { isThis, workflowPath }: JudgedRun): void => {
  if (testsWorkflow === null || isThis || workflowPath === testsWorkflow) return
  const found = workflowPath ?? 'a workflow that GitHub does not name'
  throw new UserError(`tests-workflow: the dumps are of a run of ${found}, not of ${testsWorkflow}`)
}

/** Asks only where acceptance could open the gate: findings close it. */
const acceptanceOf = async (analysis: Analysis, github: GitHub): ReturnType<GitHub['acceptance']> => {
  const { acknowledge } = analysis.policy
  if (acknowledge.label === null || analysis.findings.length === 0 || gate(analysis).passed)
    return { acceptance: null, problems: [] }
  return github.acceptance(acknowledge)
}

/** Only exceptions ask for the day: it is GitHub's, since a machine of one's own may have any. */
const todayOf = async ({ exceptions }: Policy, github: GitHub): Promise<string> => {
  const now = exceptions.length === 0 ? new Date() : await github.now()
  return now.toISOString().slice(0, 10)
}

/**
 * Judges for `timeout` seconds at most, wherever in a dump the time goes.
 * @throws {UserError} where the time is up.
 */
const judgeWithin = (seconds: number, judge: () => Analysis): Analysis => {
  try {
    return withinSeconds(seconds, judge)
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    throw new UserError(`The dumps could not be judged within ${seconds} seconds: upload less, or raise timeout.`)
  }
}

guardLog()

/** The one catch: whatever ends here is red. */
const judge = async (environment: Texts): Promise<void> => {
  const running = readRun(environment)
  try {
    await check(await running)
  } catch (error) {
    process.exitCode = 1
    // Best effort: the run is red, whatever comes of it.
    await reportFailure(error, { running, inputs: readDeliveryInputs(process.env) }).catch(() => {})
  }
}

const [, startedFile = '', program] = process.argv
const environment: Texts = { ...process.env, GITHUB_EVENT_PATH: eventPath }
await (program === 'capture' ? capture(environment, startedFile) : judge(environment))

// A connection that hung past its time limit would keep the process; what was written is let out first.
process.stdout.write('', () => process.exit())
