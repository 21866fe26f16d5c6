import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gatherEvidence, gatherReports } from '../../src/action/gather-evidence.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { problem } from '../../src/core/problem.ts'
import type { GitHub, JudgedRun } from '../../src/github/door.ts'
import { readInputs } from '../../src/io/inputs.ts'
import { readRun } from '../../src/io/run.ts'
import { procLeak } from '../made-dumps.ts'

interface Given {
  readonly inputs?: Readonly<Record<string, string>>
  readonly judged?: Partial<JudgedRun>
  readonly baselineBranch?: string | null
  readonly event?: string
  /** Text of the event's file. */
  readonly payload?: string
  readonly files?: Readonly<Record<string, string>>
  /** Names of those of the run. */
  readonly artifacts?: readonly string[]
}

const FILES = { 'before.txt': procLeak.before, 'after.txt': procLeak.after }
const NAMED = { 'before-files': 'before.txt', 'after-files': 'after.txt' }

const open = async ({
  inputs = NAMED,
  judged = {},
  event = 'push',
  payload = '{}',
  files = FILES,
  artifacts = [],
}: Given) => {
  const workspace = mkdtempSync(join(tmpdir(), 'evidence-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text)
  const eventPath = join(workspace, 'event.json')
  writeFileSync(eventPath, payload)
  const asked: string[] = []
  const github = {
    judgedRun: async () => ({ conclusion: null, ...judged }),
    artifacts: async () => ({
      list: async () => artifacts.map((name, id) => ({ name, id, size: 1 })),
      download: async ({ name }: { readonly name: string }) => {
        asked.push(name)
        return problem('ARTIFACT_UNREADABLE', { source: name })
      },
    }),
    baseline: async ({ branch, artifact }: { readonly branch: string; readonly artifact: string }) => {
      asked.push(`${artifact} of ${branch}`)
      return { files: [], problems: [] }
    },
  } as unknown as GitHub
  const given = Object.entries({ 'report-artifact': 'pool-leak-report', ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const run = await readRun({
    ...{ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: eventPath, GITHUB_REPOSITORY: 'octo/driver' },
    ...{ GITHUB_RUN_ID: '4711', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace },
  })
  return { given: { inputs: readInputs(Object.fromEntries(given)), run }, github, asked }
}

const gather = async (given: Given) => {
  const opened = await open(given)
  const { dumps, problems } = await gatherEvidence(opened.given, given.baselineBranch ?? null, opened.github)
  return {
    dumps: dumps.map(({ side, source, named }) => `${side} ${source}${named ? '' : ', found'}`),
    problems: problems.map(({ code, detail }) => `${code} ${toPlain(detail)}`.trim()),
    asked: opened.asked,
  }
}

test('files that the inputs name must be dumps; those of an artifact may be others', async () => {
  expect(await gather({})).toEqual({ dumps: ['before before.txt', 'after after.txt'], problems: [], asked: [] })
  const { problems } = await gather({ inputs: {} })
  expect(problems.map((text) => text.split(' ')[0])).toEqual(['ARTIFACT_MISSING', 'ARTIFACT_MISSING'])
})

test.each([
  [null, []],
  ['success', []],
  ['neutral', []],
  ['failure', ['RUN_INCOMPLETE failure']],
  ['cancelled', ['RUN_INCOMPLETE cancelled']],
  ['timed_out', ['RUN_INCOMPLETE timed_out']],
  ['startup_failure', ['RUN_INCOMPLETE startup_failure']],
])('a run that ended with %s: %j', async (conclusion, expected) => {
  expect((await gather({ judged: { conclusion } })).problems).toEqual(expected)
})

test('an event that cannot be read is missing evidence', async () => {
  expect((await gather({ payload: '{"pull_request":' })).problems).toEqual(['EVENT_NOT_READ'])
})

describe('a baseline', () => {
  test('is asked for where a branch is given', async () => {
    expect((await gather({ baselineBranch: 'main' })).asked).toEqual(['pool-leak-report of main'])
    expect((await gather({})).asked).toEqual([])
  })

  test('of runs that leave no report is told as not read', async () => {
    const { problems, asked } = await gather({ baselineBranch: 'main', inputs: { ...NAMED, 'report-artifact': '' } })
    expect(problems).toEqual(['BASELINE_NOT_READ main: report-artifact is empty, so no run leaves a report'])
    expect(asked).toEqual([])
  })
})

describe('reports of earlier jobs', () => {
  const reports = async (event: string) => {
    const { given, github } = await open({ event })
    return gatherReports('pool-report-*', given, github)
  }

  test('are artifacts of the run', async () => {
    expect((await reports('push')).problems.map(({ code, source }) => `${code} ${source}`)).toEqual([
      'ARTIFACT_MISSING pool-report-*',
    ])
  })

  test('are all that the glob means, but the one that this check writes', async () => {
    const artifacts = ['pool-leak-report', 'pool-leak-report-x64', 'pool-leak-report-arm64', 'dumps']
    const { given, github, asked } = await open({ artifacts })
    await gatherReports('pool-leak-report*', given, github)
    expect(asked.toSorted()).toEqual(['pool-leak-report-arm64', 'pool-leak-report-x64'])
  })

  test.each(['workflow_run', 'pull_request_target', 'an event of tomorrow'])('of %s may be forged', async (event) => {
    await expect(reports(event)).rejects.toThrow('a fork may have written these reports')
  })
})
