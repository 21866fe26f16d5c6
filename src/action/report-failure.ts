import { UserError } from '../core/problem.ts'
import { hasNotRun, openGitHub } from '../github/door.ts'
import { defaultArchiveLimits } from '../io/archive.ts'
import type { DeliveryInputs } from '../io/inputs.ts'
import type { Run } from '../io/run.ts'
import { visible } from '../report/encode.ts'
import { annotate, setOutputs } from './runner.ts'

/**
 * Tells that the run could not be judged: a wrong set-up is a message, anything else is our bug and shows its stack.
 */
export const reportFailure = async (
  error: unknown,
  { running, inputs }: { readonly running: Promise<Run>; readonly inputs: DeliveryInputs },
): Promise<void> => {
  const message =
    error instanceof UserError
      ? error.message
      : `A bug of Pool Leak Check: ${error instanceof Error ? error.stack : error}`
  annotate({ level: 'error', title: 'Pool Leak Check', message })
  try {
    setOutputs({ verdict: 'inconclusive', passed: 'false' })
  } finally {
    await setBrokenStatus(await running, inputs, message)
  }
}

/** Seconds for the status of a run that could not be judged. */
const STATUS_SECONDS = 30

/**
 * Marks the tested commit of a run that judges another one: an earlier status, maybe a green one, must not stay. It
 * reads no more inputs than it needs, since another input may be what is wrong.
 */
const setBrokenStatus = async (run: Run, inputs: DeliveryInputs, message: string): Promise<void> => {
  const { token, commentKey, namesRun } = inputs
  const head = run.triggeredBy ?? (namesRun ? run.pullRequest : null)
  const sha = head?.headSha ?? null
  if (token === null || run.trust !== 'base' || sha === null || hasNotRun(run.triggeredBy?.conclusion)) return
  const github = openGitHub({
    run,
    token,
    timeoutSeconds: STATUS_SECONDS,
    archiveLimits: defaultArchiveLimits,
    named: { runId: null, repository: null },
    commentToken: null,
    commentOn: null,
  })
  const [description = ''] = message.split('\n')
  await github.setStatus({
    key: commentKey,
    sha,
    state: 'error',
    description: visible(description),
    isWeak: false,
    isOrdered: run.triggeredBy !== null,
  })
}
