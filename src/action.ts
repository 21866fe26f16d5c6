import { readAcceptance } from './action/accept.ts'
import { setBrokenStatus } from './action/broken-status.ts'
import { deliver } from './action/deliver.ts'
import { gatherEvidence } from './action/evidence.ts'
import { gitHubAccess, pullRequestFinder } from './action/github-access.ts'
import { readJudgedRun } from './action/judged-run.ts'
import { locate } from './action/locate.ts'
import { readPolicy } from './action/read-policy.ts'
import { analyze } from './core/analyze.ts'
import { gate } from './core/gate.ts'
import { UserError } from './core/problem.ts'
import { deadlineIn } from './io/deadline.ts'
import { readEventContext } from './io/event.ts'
import { readInputs } from './io/inputs.ts'
import { maskSecret, writeAnnotation, writeOutputs } from './io/runner.ts'
import { visible } from './report/encode.ts'

/** inputs → policy → evidence → analyze → gate → deliver. What is decided stays decided: delivery cannot change it. */
const run = async (): Promise<void> => {
  const inputs = readInputs(process.env)
  if (inputs.token !== '') maskSecret(inputs.token)
  const context = await readEventContext(process.env)
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd()
  const deadline = deadlineIn(inputs.timeoutSeconds)
  const openGitHub = gitHubAccess(inputs.token, deadline)
  const effective = await readPolicy(inputs, context, { workspace, openGitHub })
  const judged = await readJudgedRun(inputs, context, openGitHub)
  const evidence = await gatherEvidence(inputs, context, { workspace, deadline, openGitHub, judged })
  const analysis = analyze(evidence.dumps, effective.policy, {
    ...evidence,
    problems: [...effective.problems, ...evidence.problems],
    policyChanges: effective.changes,
    today: new Date().toISOString().slice(0, 10),
    onProgress: stopAfter(inputs.timeoutSeconds),
  })
  const findPullRequest = pullRequestFinder(context)
  const located = await locate(analysis, context, { workspace, sourcePath: inputs.sourcePath })
  const { acceptance, problems } = await readAcceptance(analysis, context, { openGitHub, findPullRequest })
  const accepted = { ...located, problems: [...analysis.problems, ...problems] }
  const result = gate(accepted, acceptance)
  deadline.end()
  process.exitCode = result.passed ? 0 : 1
  await deliver(accepted, result, { inputs, context, judged, policyFile: effective.file, findPullRequest })
}

/** Parsing cannot be aborted from outside, so it is asked between the tables whether there is time left. */
const stopAfter = (seconds: number): (() => void) => {
  const end = performance.now() + seconds * 1000
  return () => {
    if (performance.now() < end) return
    throw new UserError(`The dumps could not be parsed within ${seconds} seconds: upload less, or raise timeout.`)
  }
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
  writeAnnotation({
    level: 'error',
    title: 'Pool Leak Check',
    message: message.split('\n').map(visible).join('\n'),
  })
  await writeOutputs({ verdict: 'inconclusive', passed: 'false' })
  // Best effort: the run is red, whatever comes of it.
  await setBrokenStatus(process.env, visible(message)).catch(() => {})
}

// A connection that hung past its deadline would keep the process; what was written is let out first.
process.stdout.write('', () => process.exit())
