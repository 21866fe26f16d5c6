import { spawn } from 'node:child_process'
import { chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type LoopbackGitHub, startGitHub } from '../github/server.ts'
import {
  BASE_SHA,
  HEAD_SHA,
  PULL_REQUEST,
  REPOSITORY,
  type Scene,
  SIGNATURE,
  type StoredStatus,
  TOKEN,
} from '../github/state.ts'

/** Results of a run of the built action, as a person and as GitHub would see them. */
export interface ActionRun {
  readonly exitCode: number | null
  /** Standard output, with temporary paths, ports and digests masked. */
  readonly log: string
  /** Everything that the process wrote, as the runner gets it: commands, debug lines and folded lines too. */
  readonly written: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly requests: readonly string[]
  readonly comments: readonly string[]
  readonly statuses: readonly StoredStatus[]
  /** Names of all artifacts, those that the run uploaded at the end. */
  readonly artifacts: readonly string[]
  readonly report: unknown
  /** Standard output and standard error, byte for byte. */
  readonly rawLog: string
  /** Names in the runner's folder for temporary files after the run. */
  readonly left: readonly string[]
  /** Seconds of a processor; null unless the run is measured and ended by itself. */
  readonly processorSeconds: number | null
}

export interface ActionSetup extends Scene {
  /** `{ 'driver-tags': 'SEY?' }`; the token is given unless set here. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The event's payload; a pull request unless set. */
  readonly event?: unknown
  /** The file of the event as it stands, instead of `event`. */
  readonly eventText?: string
  readonly eventName?: string
  /** Variables of the runner that differ from the usual ones: `GITHUB_RUN_ID`, `GITHUB_REF`. */
  readonly environment?: Readonly<Record<string, string>>
  readonly workspace?: string
  /** The process runs as a user who may not read what others kept to themselves; root may read everything. */
  readonly isStranger?: boolean
  /** A module that is loaded before the action: it breaks what no test can break in another way. */
  readonly preload?: string
  /** It tells its time of the processor, and gets as long as a busy machine needs. */
  readonly isMeasured?: boolean
}

const BUILT = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const COMPILE_CACHE = fileURLToPath(new URL('../../build/compile-cache', import.meta.url))

/** Runs dist/index.js as the runner does: a process, its inputs in the environment, files for outputs and summary. */
export const runAction = async (setup: ActionSetup): Promise<ActionRun> => {
  const github = await startGitHub(setup)
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  try {
    const environment = await environmentOf(setup, github, folder)
    const user = setup.isStranger === true && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
    if (user.uid !== undefined) await giveAway(folder)
    const run = await runProcess(environment, { ...user, timeout: MAX_RUN_MILLISECONDS * (setup.isMeasured ? 5 : 1) })
    if (github.violations.length > 0) throw new Error(`not as GitHub describes it:\n${github.violations.join('\n')}`)
    const log = shownByRunner(run.log)
    const told = [log, masked(run.log)].find((text) => [SIGNATURE, TOKEN].some((secret) => text.includes(secret)))
    if (told !== undefined) throw new Error(`the log shows a secret:\n${told}`)
    return {
      exitCode: run.exitCode,
      log: mask(log, folder),
      written: run.log,
      outputs: toOutputs(await readIfThere(join(folder, 'output'))),
      summary: await readIfThere(join(folder, 'summary.md')),
      requests: github.requests,
      comments: github.comments.map(({ body }) => body),
      statuses: github.statuses,
      artifacts: github.artifacts.map(({ name }) => name),
      report: await readReport(folder, setup),
      rawLog: run.log,
      left: await readdir(folder),
      processorSeconds: run.processorSeconds,
    }
  } finally {
    await github.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The event of a pull request from a branch of the repository itself. */
export const pullRequestEvent = (headRepository = REPOSITORY) => ({
  repository: { full_name: REPOSITORY, default_branch: 'main' },
  pull_request: {
    number: PULL_REQUEST,
    head: { sha: HEAD_SHA, repo: { full_name: headRepository } },
    base: { sha: BASE_SHA, repo: { full_name: REPOSITORY } },
  },
})

const environmentOf = async (setup: ActionSetup, github: LoopbackGitHub, folder: string) => {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
  const eventPath = join(folder, 'event.json')
  await writeFile(eventPath, setup.eventText ?? JSON.stringify(setup.event ?? pullRequestEvent()))
  for (const path of Object.values(files)) await writeFile(path, '')
  const inputs = Object.entries({ ...(await defaultInputs()), 'github-token': TOKEN, ...setup.inputs })
  return {
    ...github.environment,
    ...files,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_EVENT_NAME: setup.eventName ?? 'pull_request',
    GITHUB_WORKSPACE: setup.workspace ?? folder,
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: folder,
    TMPDIR: folder,
    // Hundreds of runs compile the same bundle, which is a quarter of their time.
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    ...optionsOf(setup),
    ...setup.environment,
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}

/** Writes the time of the processor to a pipe of the test's, as the last thing that a process does. */
const TELLS_ITS_TIME = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    writeSync(3, String((user + system) / 1e6))
  })
`)}`

const optionsOf = ({ preload, isMeasured }: ActionSetup): Readonly<Record<string, string>> => {
  const modules = [...(preload === undefined ? [] : [preload]), ...(isMeasured ? [TELLS_ITS_TIME] : [])]
  return modules.length === 0 ? {} : { NODE_OPTIONS: modules.map((module) => `--import ${module}`).join(' ') }
}

/** The runner sets every input of action.yml: its default, or empty. */
const defaultInputs = async (): Promise<Readonly<Record<string, string>>> => {
  const { inputs } = parse(await readFile(new URL('../../action.yml', import.meta.url), 'utf8'))
  const named = Object.entries<{ default?: string }>(inputs).map(([name, { default: value = '' }]) => [name, value])
  return Object.fromEntries(named)
}

const readReport = async (folder: string, { inputs }: ActionSetup): Promise<unknown> => {
  const key = inputs?.['comment-key'] ?? 'default'
  return JSON.parse((await readIfThere(join(folder, `pool-leak-report-${key}`, 'report.json'))) || 'null')
}

/** The user that owns nothing. */
const NOBODY = 65_534

const giveAway = async (folder: string): Promise<void> => {
  for (const path of [folder, ...(await readdir(folder)).map((name) => join(folder, name))])
    await chown(path, NOBODY, NOBODY)
}

/** A run that takes longer is ended, and has no exit code. */
const MAX_RUN_MILLISECONDS = 120_000

interface ProcessOptions {
  readonly uid?: number
  readonly timeout: number
}

interface EndedProcess {
  readonly exitCode: number | null
  readonly log: string
  readonly processorSeconds: number | null
}

const runProcess = (environment: Readonly<Record<string, string>>, options: ProcessOptions): Promise<EndedProcess> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [BUILT], {
      env: environment,
      ...options,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const [log, told]: [string[], string[]] = [[], []]
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => log.push(text))
    child.stdio[3]?.on('data', (text) => told.push(String(text)))
    child.on('error', fail)
    child.on('close', (exitCode) =>
      done({ exitCode, log: log.join(''), processorSeconds: told.length === 0 ? null : Number(told.join('')) }),
    )
  })

/** Without the commands that a log does not show: debug lines, and the masks themselves. What they mask is not replaced. */
const shownByRunner = (log: string): string =>
  log
    .split('\n')
    .filter((line) => !/^::(debug|add-mask)::/.test(line))
    .join('\n')

/** A log with its debug lines, as the runner keeps it: what a line masks is starred from there on. */
export const masked = (log: string): string => {
  const secrets: string[] = []
  const shown = log.split('\n').map((line) => {
    const [, secret] = /^::add-mask::(.+)$/.exec(line) ?? []
    if (secret !== undefined) secrets.push(decodeURIComponent(secret))
    return secret === undefined ? secrets.reduce((text, one) => text.replaceAll(one, '***'), line) : ''
  })
  return shown.join('\n')
}

/** A log as its page shows it at first: the lines of a group are folded below its title. */
const folded = (log: string): string => log.replace(/^::group::(.*)\n[\s\S]*?^::endgroup::$/gm, '▸ $1')

const mask = (log: string, folder: string): string =>
  folded(log)
    .replaceAll(folder, 'TEMP')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')

/** `name<<delimiter`, the value, the delimiter. */
const toOutputs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  )

const readIfThere = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return ''
  }
}
