import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type GitHub, openGitHub } from '../../src/github/door.ts'
import { defaultArchiveLimits } from '../../src/io/archive.ts'
import { type Run, readRun } from '../../src/io/run.ts'
import { type LoopbackGitHub, startGitHub } from './server.ts'
import { BASE_SHA, HEAD_SHA, PULL_REQUEST, REPOSITORY, type Scene, TOKEN } from './state.ts'

/** A door to a loopback GitHub, in this process: what a test asks of the one, it sees at the other. */
export interface Opened {
  readonly door: GitHub
  readonly github: LoopbackGitHub
  readonly run: Run
  /** Lines for a job with debug logging. */
  readonly debug: readonly string[]
}

export interface Setup extends Scene {
  /** The event's payload; a pull request of this repository unless set. */
  readonly event?: unknown
  readonly eventName?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly token?: string | null
  readonly timeoutSeconds?: number
  readonly runId?: number
  readonly repository?: string
  readonly commentToken?: string
  readonly commentOn?: number
}

export const PULL_REQUEST_EVENT = {
  repository: { full_name: REPOSITORY, default_branch: 'main' },
  pull_request: {
    number: PULL_REQUEST,
    head: { sha: HEAD_SHA, repo: { full_name: REPOSITORY } },
    base: { sha: BASE_SHA, repo: { full_name: REPOSITORY } },
  },
}

/** Failed requests are sent again after 1 and 4 ms. The server ends with the test, which fails where GitHub's description is broken. */
export const open = async (setup: Setup = {}): Promise<Opened> => {
  const github = await startGitHub(setup)
  onTestFinished(async () => {
    await github.close()
    if (github.violations.length > 0) throw new Error(`not as GitHub describes it:\n${github.violations.join('\n')}`)
  })
  const debug: string[] = []
  const run = await runOf(github, setup)
  const named = { runId: setup.runId ?? null, repository: setup.repository ?? null }
  const { token = TOKEN, timeoutSeconds = 20 } = setup
  const door = openGitHub({
    run,
    token,
    timeoutSeconds,
    archiveLimits: defaultArchiveLimits,
    named,
    commentToken: setup.commentToken ?? null,
    commentOn: setup.commentOn ?? null,
    debug: (line) => debug.push(line),
    retryMs: 1,
  })
  return { door, github, run, debug }
}

const runOf = async (github: LoopbackGitHub, setup: Setup): Promise<Run> => {
  const folder = mkdtempSync(join(tmpdir(), 'door-'))
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(setup.event ?? PULL_REQUEST_EVENT))
  return readRun({
    ...github.environment,
    GITHUB_EVENT_NAME: setup.eventName ?? 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    ...setup.environment,
  })
}
