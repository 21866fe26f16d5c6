import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPlaces } from '../../src/action/find-places.ts'
import { readPolicy } from '../../src/action/read-policy.ts'
import { analyze } from '../../src/core/analyze.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { UserError } from '../../src/core/problem.ts'
import { readInputs } from '../../src/io/inputs.ts'
import { faults } from '../github/faults.ts'
import { open, PULL_REQUEST_EVENT, type Setup } from '../github/open.ts'
import { BASE_SHA, HEAD_SHA, MERGE_SHA, REPOSITORY } from '../github/state.ts'
import { procLeak } from '../made-dumps.ts'

/* Whose policy and whose sources count, by the rights of the run. */

const PATH = '.github/pool-leak-check.yml'
const at = (ref: string, repository = REPOSITORY): string => `${repository}@${ref}:${PATH}`

interface Given extends Setup {
  readonly workspace?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
}

const inputsOf = (inputs: Readonly<Record<string, string>> = {}) =>
  readInputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])))

const opened = async ({ workspace = {}, inputs, ...setup }: Given) => {
  const { door, run } = await open(setup)
  for (const [path, text] of Object.entries(workspace)) {
    mkdirSync(join(run.workspace, path, '..'), { recursive: true })
    writeFileSync(join(run.workspace, path), text)
  }
  return { door, run, inputs: inputsOf(inputs) }
}

const policyOf = async (given: Given) => {
  const { door, run, inputs } = await opened(given)
  const { policy, changes, problems, file } = await readPolicy(inputs, run, door)
  return {
    failOn: policy.failOn,
    changes: changes.map(({ text }) => toPlain(text)),
    codes: problems.map(({ code }) => code),
    file,
  }
}

const fork = {
  ...PULL_REQUEST_EVENT,
  pull_request: { ...PULL_REQUEST_EVENT.pull_request, head: { sha: HEAD_SHA, repo: { full_name: 'stranger/driver' } } },
}
const headless = {
  ...fork,
  pull_request: { ...fork.pull_request, head: { sha: HEAD_SHA, repo: null } },
}
const MINE = { [PATH]: 'fail-on: never' }

describe('whose policy counts', () => {
  test.each<[string, Given, Partial<Awaited<ReturnType<typeof policyOf>>>]>([
    ['none: the defaults', {}, { failOn: 'leak', file: null, changes: [] }],
    ['the workspace’s', { workspace: MINE }, { failOn: 'never', file: PATH, changes: ['new: fail-on: never'] }],
    [
      'the same as on the base: no change',
      { workspace: MINE, files: { [at(BASE_SHA)]: 'fail-on: never' } },
      { failOn: 'never', changes: [] },
    ],
    [
      'removed by the pull request: all of it changes',
      { workspace: { '.git/HEAD': 'x' }, files: { [at(BASE_SHA)]: 'fail-on: suspect' } },
      { failOn: 'leak', file: null, changes: ['removed: fail-on: suspect'] },
    ],
    [
      'without a checkout the tested commit’s',
      { files: { [at(MERGE_SHA)]: 'fail-on: suspect' } },
      { failOn: 'suspect', file: PATH },
    ],
    [
      'with a checkout not the commit’s',
      { workspace: { '.git/HEAD': 'x' }, files: { [at(MERGE_SHA)]: 'fail-on: suspect' } },
      { failOn: 'leak', file: null },
    ],
    [
      'with the base’s rights the default branch’s, whatever lies in the workspace',
      { eventName: 'pull_request_target', event: fork, workspace: MINE, files: { [at('main')]: 'fail-on: suspect' } },
      { failOn: 'suspect', changes: ['removed: fail-on: suspect'] },
    ],
    [
      'with the base’s rights none where the default branch has none',
      { eventName: 'pull_request_target', event: fork, workspace: MINE },
      { failOn: 'leak', file: null },
    ],
    [
      'with the base’s rights the fork’s is told as a change, and does not count',
      { eventName: 'pull_request_target', event: fork, files: { [at(HEAD_SHA, 'stranger/driver')]: 'fail-on: never' } },
      { failOn: 'leak', changes: ['new: fail-on: never'] },
    ],
    [
      'with the base’s rights a fork’s that is wrong is told, and does not count',
      { eventName: 'pull_request_target', event: fork, files: { [at(HEAD_SHA, 'stranger/driver')]: 'fail-on: Leak' } },
      { failOn: 'leak', changes: [], codes: ['POLICY_NOT_COMPARED'] },
    ],
    [
      'with the base’s rights no change is told where the head is not known',
      { eventName: 'pull_request_target', event: headless, files: { [at('main')]: 'fail-on: suspect' } },
      { failOn: 'suspect', changes: [], codes: [] },
    ],
    [
      'with the base’s rights that of the first branch where nobody says which is the default',
      {
        eventName: 'pull_request_target',
        event: { pull_request: fork.pull_request },
        files: { [at('HEAD')]: 'fail-on: suspect', [at('main')]: 'fail-on: never' },
      },
      { failOn: 'suspect' },
    ],
    ['an input over all', { workspace: MINE, inputs: { 'fail-on': 'suspect' } }, { failOn: 'suspect', file: PATH }],
    [
      'no file at all where none is wanted',
      { workspace: MINE, inputs: { 'policy-file': 'none' } },
      { failOn: 'leak', file: null },
    ],
    [
      'not known where GitHub cannot be asked: told, and never clean',
      { faults: [{ match: 'GET */contents/*', answer: faults.noPermission }] },
      { failOn: 'leak', codes: ['POLICY_NOT_READ'] },
    ],
    ['not known without a token', { token: null }, { codes: ['POLICY_NOT_READ'] }],
    [
      'a change that cannot be found out is told',
      { workspace: MINE, token: null },
      { failOn: 'never', codes: ['BASE_POLICY_NOT_READ'] },
    ],
    [
      'one that extends another repository’s',
      {
        workspace: { [PATH]: 'extends: octo/policies/base.yml@v1' },
        files: { 'octo/policies@v1:base.yml': 'fail-on: suspect' },
      },
      { failOn: 'suspect' },
    ],
  ])('%s', async (_, given, expected) => {
    expect(await policyOf(given)).toMatchObject(expected)
  })

  test.each<[string, Given, RegExp]>([
    ['a named file that is not there', { inputs: { 'policy-file': 'ci/pool.yml' } }, /there is no ci\/pool\.yml/],
    [
      'a named file that cannot be read',
      { inputs: { 'policy-file': 'ci/pool.yml' }, token: null },
      /ci\/pool\.yml could not be read/,
    ],
    ['a file with a mistake', { workspace: { [PATH]: 'fail-on: Leak' } }, /:1:10: expected one of/],
  ])('%s ends the run', async (_, given, message) => {
    await expect(policyOf(given)).rejects.toThrow(UserError)
    await expect(policyOf(given)).rejects.toThrow(message)
  })
})

describe('whose sources are looked at', () => {
  const source = {
    'src/proc.c': `NTSTATUS Use(HANDLE pid) {
    PEPROCESS process;
    NTSTATUS status = PsLookupProcessByProcessId(pid, &process);
    if (!NT_SUCCESS(status)) return status;
    if (Check(process) == 0) return STATUS_UNSUCCESSFUL;
    ObDereferenceObject(process);
    return STATUS_SUCCESS;
}
`,
  }
  const dump = (side: 'before' | 'after', bytes: string) =>
    ({ leg: '', side, source: side, bytes: Buffer.from(bytes), named: true }) as const
  const leak = analyze([dump('before', procLeak.before), dump('after', procLeak.after)], defaultPolicy)

  test.each<[string, Given, number]>([
    ['the workspace’s', { workspace: source }, 1],
    ['of a folder that has none', { workspace: source, inputs: { 'source-path': 'lib' } }, 0],
    [
      'with the base’s rights those of the base’s own commit',
      { eventName: 'workflow_run', workspace: { ...source, '.git/HEAD': MERGE_SHA } },
      1,
    ],
    [
      'with the base’s rights not those of another commit',
      { eventName: 'workflow_run', workspace: { ...source, '.git/HEAD': HEAD_SHA } },
      0,
    ],
    ['with the base’s rights not those of no checkout', { eventName: 'pull_request_target', workspace: source }, 0],
    [
      'with the base’s rights none where the commit is not known',
      { eventName: 'pull_request_target', workspace: source, environment: { GITHUB_SHA: '' } },
      0,
    ],
  ])('%s', async (_, given, places) => {
    const { run, inputs, door: github } = await opened(given)
    const { findings } = await findPlaces(leak, run, { inputs, github })
    expect(findings.flatMap(({ where }) => where)).toHaveLength(places)
  })

  test('a folder that is not there is told', async () => {
    const { run, inputs, door: github } = await opened({ inputs: { 'source-path': 'lib' } })
    const { problems } = await findPlaces(leak, run, { inputs, github })
    expect(problems.filter(({ code }) => code === 'SOURCES_NOT_FOUND').map(({ source: path }) => path)).toEqual(['lib'])
  })
})
