import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { CHECKOUT, folderOf } from '../folder.ts'
import { BASE_SHA, MERGE_SHA, REPOSITORY } from '../github/state.ts'
import { type ActionSetup, runAction } from './run-action.ts'
import { codesOf, DRIVER_LEAK, summaryOf, textsOf, withInputs } from './scenes.ts'

const PATH = '.github/pool-leak-check.yml'
const ALLOWS = 'driver-tags: [Drsd]\nlimits:\n  - { tag: Drsd, max-growth-count: 10 }\n'
/** An exception that ends within a year. */
const SOON = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
const EXCEPTION = (expires: string) =>
  `exceptions:\n  - { tag: Drsd, reason: 'bug 1234 | @all', owner: '@octo/drivers', expires: ${expires} }\n`

const folders: string[] = []

/** A checkout that holds the files. */
const workspaceOf = (files: Readonly<Record<string, string>>): string => {
  const folder = folderOf({ ...CHECKOUT, ...files })
  folders.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const at = (sha: string, text: string, path = PATH) => ({ [`${REPOSITORY}@${sha}:${path}`]: text })

describe('the policy file', () => {
  test.each<[string, ActionSetup, string]>([
    [
      'of the workspace allows a driver tag a count',
      { workspace: workspaceOf({ [PATH]: ALLOWS }) },
      'clean true exit 0',
    ],
    ['of the tested commit counts where nothing is checked out', { files: at(MERGE_SHA, ALLOWS) }, 'clean true exit 0'],
    [
      'is not asked for beside a checkout that has none',
      { workspace: workspaceOf({}), files: at(MERGE_SHA, ALLOWS) },
      'leak false exit 1',
    ],
    [
      'goes behind the inputs',
      { workspace: workspaceOf({ [PATH]: 'fail-on: never\n' }), inputs: { 'fail-on': 'leak' } },
      'leak false exit 1',
    ],
    ['opens the gate', { workspace: workspaceOf({ [PATH]: 'fail-on: never\n' }) }, 'leak true exit 0'],
    [
      'has the name that policy-file says',
      { workspace: workspaceOf({ 'ci/pool.yml': ALLOWS }), inputs: { 'policy-file': 'ci/pool.yml' } },
      'clean true exit 0',
    ],
    [
      'extends another repository’s',
      {
        workspace: workspaceOf({ [PATH]: 'extends: octo/policies/base.yml@v1\n' }),
        files: { 'octo/policies@v1:base.yml': ALLOWS },
      },
      'clean true exit 0',
    ],
    [
      'accepts a finding until a day',
      { workspace: workspaceOf({}), files: at(BASE_SHA, EXCEPTION(SOON)) },
      'clean true exit 0',
    ],
    ['accepts nothing after it', { files: at(BASE_SHA, EXCEPTION('2020-01-01')) }, 'leak false exit 1'],
  ])('%s', async (_, setup, summary) => {
    expect(
      summaryOf(
        await runAction(withInputs({ ...DRIVER_LEAK, ...setup, inputs: DRIVER_LEAK.inputs }, setup.inputs ?? {})),
      ),
    ).toBe(summary)
  })

  test('that is wrong is red, with every mistake at its place, before a dump is downloaded', async () => {
    const workspace = workspaceOf({ [PATH]: 'fail-on: Leak\niterations: 0\n' })
    const run = await runAction({ ...DRIVER_LEAK, workspace })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(run.log).toContain(`${PATH}:1:10: expected one of leak, suspect, never, got "Leak"%0A  ${PATH}:2:13: `)
    expect(run.requests).toEqual([])
  })

  test('that was named and is not there is red', async () => {
    const run = await runAction(withInputs(DRIVER_LEAK, { 'policy-file': 'ci/pool.yml' }))
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(run.log).toContain('policy-file: there is no ci/pool.yml')
  })

  test('shows the exceptions that were used, with who answers, as text', async () => {
    const run = await runAction({ ...DRIVER_LEAK, files: at(BASE_SHA, EXCEPTION(SOON)) })
    expect(textsOf(run)[0]).toContain('Exceptions used: 1')
    expect(textsOf(run)[0]).toContain(
      '<code>bug 1234 &#124; &#64;<span></span>all</code>; <code>&#64;<span></span>octo/drivers</code> answers for it',
    )
    expect(run.report).toMatchObject({ exceptions: [{ owner: '@octo/drivers', finding: { rows: [{ tag: 'Drsd' }] } }] })
  })

  test('says that an exception has expired', async () => {
    const run = await runAction({ ...DRIVER_LEAK, files: at(BASE_SHA, EXCEPTION('2020-01-01')) })
    expect(codesOf(run)).toContain('EXCEPTION_EXPIRED')
    expect(textsOf(run)[0]).toContain('the exception for it ended on 2020-01-01')
  })
})

describe('what the pull request changes in the policy', () => {
  test.each<[string, ActionSetup, string | null]>([
    [
      'a value',
      { workspace: workspaceOf({ [PATH]: 'fail-on: never\n' }), files: at(BASE_SHA, 'fail-on: leak\n') },
      'changed: <code>fail-on</code>: <code>leak</code> → <code>never</code>',
    ],
    [
      'a new file',
      { workspace: workspaceOf({ [PATH]: 'fail-on: never\n' }) },
      'new: <code>fail-on</code>: <code>never</code>',
    ],
    [
      'a file that it removes',
      { workspace: workspaceOf({}), files: at(BASE_SHA, 'fail-on: suspect\n') },
      'removed: <code>fail-on</code>: <code>suspect</code>',
    ],
    [
      'nothing',
      { workspace: workspaceOf({ [PATH]: 'fail-on: never\n' }), files: at(BASE_SHA, 'fail-on: never # as ever\n') },
      null,
    ],
  ])('%s', async (_, setup, line) => {
    const [text = ''] = textsOf(await runAction({ ...DRIVER_LEAK, ...setup }))
    if (line === null) expect(text).not.toContain('changes the policy')
    else expect(text).toContain(`### This pull request changes the policy\n\n- ${line}`)
  })

  test('a base whose policy is wrong does not stop the pull request that mends it', async () => {
    const setup = { workspace: workspaceOf({ [PATH]: ALLOWS }), files: at(BASE_SHA, 'fail-on: Leak\n') }
    const run = await runAction({ ...DRIVER_LEAK, ...setup })
    expect(summaryOf(run)).toBe('clean true exit 0')
    expect(codesOf(run)).toContain('BASE_POLICY_NOT_READ')
  })
})
