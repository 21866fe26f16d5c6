import { existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../core/problem.ts'
import { openGitHub } from '../github/door.ts'
import { defaultArchiveLimits } from '../io/archive.ts'
import { type CaptureInputs, readCaptureInputs } from '../io/capture-inputs.ts'
import { type Run, readRun } from '../io/run.ts'
import type { Texts } from '../settings/setting.ts'
import { annotate, group, log, saveState, setOutputs } from './runner.ts'
import { type Order, takeSnapshot } from './take-snapshot.ts'

/*
 * The action of capture/action.yml. Its step takes a snapshot into the folder of its leg; the first step of a leg
 * uploads the folder when the job ends. The runner starts the same file for both ends of the job, and runs the last
 * step's post first, so that the first step's post finds what all others took.
 */

/** A step of the job: its inputs, and what the runner tells. */
interface Step {
  readonly inputs: CaptureInputs
  readonly run: Run
  readonly environment: Texts
  /** Folder of the leg's snapshots. */
  readonly folder: string
  /** File that the runner started, in the folder of action.yml and of the script. */
  readonly startedFile: string
}

/** Runs one end of a step. Whatever goes wrong is red: a snapshot that is missing is missing evidence. */
export const capture = async (environment: Texts, startedFile: string): Promise<void> => {
  try {
    const inputs = readCaptureInputs(environment)
    const run = await readRun(environment)
    const step = { inputs, run, environment, startedFile, folder: join(run.tempFolder, `pool-${inputs.leg}`) }
    await (environment.STATE_isPost === 'true' ? endStep(step) : beginStep(step))
  } catch (error) {
    process.exitCode = 1
    const message =
      error instanceof UserError
        ? error.message
        : `A bug of Pool Leak Check: ${error instanceof Error ? error.stack : error}`
    annotate({ level: 'error', title: 'Pool snapshot', message })
  }
}

const beginStep = async (step: Step): Promise<void> => {
  const { inputs, folder } = step
  const isFirst = (await mkdir(folder, { recursive: true })) !== undefined
  saveState('isPost', 'true')
  saveState('isFirst', String(isFirst))
  setOutputs({ path: folder })
  await take(step, inputs.stage ?? 'before')
  // Without a start there is nothing that an end could be held against.
  saveState('isBracket', String(inputs.stage === null))
}

/** Takes the ends of the job, then uploads; a failure of one keeps none of the others back. */
const endStep = async (step: Step): Promise<void> => {
  const { environment, inputs, folder } = step
  const mistakes: string[] = []
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Error)) throw error
      mistakes.push(error.message)
    }
  }
  if (environment.STATE_isBracket === 'true') {
    // A step of its own may have taken it right behind the test.
    if (!existsSync(join(folder, 'after.json'))) await attempt(() => take(step, 'after'))
    if (!existsSync(join(folder, 'settled.json'))) await attempt(() => take(step, 'settled'))
  }
  if (environment.STATE_isFirst === 'true' && inputs.upload) await attempt(() => upload(step))
  if (mistakes.length > 0) throw new UserError(mistakes.join('\n'))
}

const take = async ({ inputs, folder, startedFile, environment }: Step, stage: string): Promise<void> => {
  const { file, snapshot } = await takeSnapshot({
    script: join(dirname(startedFile), 'Get-PoolSnapshot.ps1'),
    shell: inputs.shell ?? windowsPowerShell(environment),
    environment,
    folder,
    stage,
    iteration: stage === inputs.stage ? inputs.iteration : null,
    driverTags: inputs.driverTags,
    settleSeconds: settleSecondsOf(stage, inputs),
  })
  log(`${file}: ${snapshot.usages.length} rows`)
  const { settle, missing = [] } = snapshot.capture
  if (settle !== undefined) log(settle.calm ? `Calm after ${settle.seconds} s.` : `Not calm after ${settle.seconds} s.`)
  for (const what of missing) log(`Not known: ${what}`)
}

/** Only a machine whose driver was stopped comes to rest. */
const settleSecondsOf = (stage: string, { settleSeconds }: CaptureInputs): Order['settleSeconds'] =>
  stage === 'settled' ? settleSeconds : 0

/** By its full path: `pwsh.exe` on the PATH may be an alias of the Store that cannot be started. */
const windowsPowerShell = ({ SystemRoot }: Texts): string => {
  if (process.platform !== 'win32')
    throw new UserError(
      `Pool snapshots are taken on Windows, and this runner is ${process.platform}. Use it in a job with runs-on: windows-2025, or give the input shell a PowerShell.`,
    )
  return join(SystemRoot ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')
}

const UPLOAD_SECONDS = 120

const upload = async ({ inputs, run, folder }: Step): Promise<void> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  if (files.length === 0) throw new UserError('There is no snapshot to upload.')
  const github = openGitHub({
    run,
    token: null,
    timeoutSeconds: UPLOAD_SECONDS,
    archiveLimits: defaultArchiveLimits,
    named: { runId: null, repository: null },
    commentToken: null,
    commentOn: null,
  })
  const name = `pool-${inputs.leg}`
  try {
    const url = await group(`Uploading ${name}`, () => github.upload({ name, folder, files }))
    log(`${name}: ${files.join(', ')}, ${url}`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError(`The artifact ${name} was not uploaded: ${reason} The snapshots are in ${folder}.`)
  }
}
