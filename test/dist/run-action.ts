import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LoopbackGitHub, startGitHub } from '../github/server.ts'
import { PULL_REQUEST, type Scene, SIGNATURE, TOKEN } from '../github/state.ts'

/** What a run of the built action left behind, as a person and as GitHub would see it. */
export interface ActionRun {
  readonly exitCode: number | null
  /** Standard output, with temporary paths, ports and digests masked. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly requests: readonly string[]
  readonly comments: readonly string[]
  readonly report: unknown
}

export interface ActionSetup extends Scene {
  /** `{ 'driver-tags': 'SEY?' }`; the token is given unless set here. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The event's payload; a pull request unless set. */
  readonly event?: unknown
  readonly workspace?: string
}

const BUILT = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

/** Runs dist/index.js as the runner does: a process, its inputs in the environment, files for outputs and summary. */
export const runAction = async (setup: ActionSetup): Promise<ActionRun> => {
  const github = await startGitHub(setup)
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  try {
    const run = await runProcess(await environmentOf(setup, github, folder))
    if (github.violations.length > 0) throw new Error(`not as GitHub describes it:\n${github.violations.join('\n')}`)
    const log = shownByRunner(run.log)
    const secrets = [SIGNATURE, TOKEN].filter((secret) => log.includes(secret))
    if (secrets.length > 0) throw new Error(`the log shows a secret:\n${log}`)
    return {
      exitCode: run.exitCode,
      log: mask(log, folder),
      outputs: toOutputs(await readIfThere(join(folder, 'output'))),
      summary: await readIfThere(join(folder, 'summary.md')),
      requests: github.requests,
      comments: github.comments.map(({ body }) => body),
      report: JSON.parse((await readIfThere(join(folder, 'pool-leak-report.json'))) || 'null'),
    }
  } finally {
    await github.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const environmentOf = async (setup: ActionSetup, github: LoopbackGitHub, folder: string) => {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
  const eventPath = join(folder, 'event.json')
  await writeFile(eventPath, JSON.stringify(setup.event ?? { pull_request: { number: PULL_REQUEST } }))
  for (const path of Object.values(files)) await writeFile(path, '')
  const inputs = Object.entries({ 'github-token': TOKEN, ...setup.inputs })
  return {
    ...github.environment,
    ...files,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_WORKSPACE: setup.workspace ?? folder,
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: folder,
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}

const runProcess = (environment: Readonly<Record<string, string>>) =>
  new Promise<{ readonly exitCode: number | null; readonly log: string }>((done, fail) => {
    const child = spawn(process.execPath, [BUILT], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => chunks.push(text))
    child.on('error', fail)
    child.on('close', (exitCode) => done({ exitCode, log: chunks.join('') }))
  })

/** Without the commands that a log does not show: debug lines, and the masks themselves. What they mask is not replaced. */
const shownByRunner = (log: string): string =>
  log
    .split('\n')
    .filter((line) => !/^::(debug|add-mask)::/.test(line))
    .join('\n')

/** What @actions/artifact says of its two parallel downloads, in whatever order. */
const CLIENT_LINES =
  /^(Found \d+ artifact|Redirecting to blob|Starting download|Downloading |SHA256 digest|Artifact download|Fetching artifact|\[@octokit|GET \/repos)/

const mask = (log: string, folder: string): string =>
  log
    .split('\n')
    .filter((line) => !CLIENT_LINES.test(line))
    .join('\n')
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
