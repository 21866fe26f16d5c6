import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkoutOf } from '../folder.ts'
import { BASE_SHA, HEAD_SHA, MERGE_SHA, REPOSITORY } from '../github/state.ts'
import { type ActionSetup, pullRequestEvent, runAction } from './run-action.ts'
import { codesOf, DRIVER_LEAK, summaryOf, textsOf, withInputs } from './scenes.ts'

/* What the policy of a change may say, in every event that GitHub has for it; and ways to hide the file that says it. */

const PATH = '.github/pool-leak-check.yml'
const repository = { full_name: REPOSITORY, default_branch: 'main' }

const judge = (setup: ActionSetup) =>
  runAction(withInputs({ ...DRIVER_LEAK, ...setup, inputs: DRIVER_LEAK.inputs }, setup.inputs ?? {}))

const at = (ref: string, text: string, path = PATH) => ({ [`${REPOSITORY}@${ref}:${path}`]: text })

const on = (ref: string, sha = HEAD_SHA) => ({ GITHUB_REF: ref, GITHUB_SHA: sha })

const event = (eventName: string, ref: string, more: object = {}): ActionSetup => ({
  eventName,
  event: { repository, ...more },
  environment: on(ref),
})

const triggeredBy = (by: string): ActionSetup => ({
  eventName: 'workflow_run',
  event: {
    repository,
    workflow_run: {
      ...{ id: 42, run_attempt: 1, workflow_id: 9, event: by, conclusion: 'success' },
      ...{ head_sha: HEAD_SHA, head_branch: 'fix-leak', head_repository: { full_name: REPOSITORY } },
    },
  },
  artifactsOf: 42,
  environment: on('refs/heads/main', BASE_SHA),
})

const group = { base_sha: BASE_SHA, base_ref: 'refs/heads/main', head_sha: MERGE_SHA }
const queue = `refs/heads/gh-readonly-queue/main/pr-7-${BASE_SHA}`

/** Whose word counts: of the limits and `fail-on`, and of what was accepted. `change`: that of the workspace. */
type Word = 'change' | 'base'

const EVENTS: readonly (readonly [string, ActionSetup, Word, Word])[] = [
  ['pull_request', {}, 'change', 'base'],
  ['pull_request of a fork', { event: pullRequestEvent('stranger/driver') }, 'change', 'base'],
  ['pull_request_review', { eventName: 'pull_request_review' }, 'change', 'base'],
  ['pull_request_review_comment', { eventName: 'pull_request_review_comment' }, 'change', 'base'],
  ['merge_group', event('merge_group', queue, { merge_group: group }), 'change', 'base'],
  ['push to a branch', event('push', 'refs/heads/fix-leak'), 'change', 'base'],
  ['push of a tag', event('push', 'refs/tags/v1'), 'change', 'base'],
  ['push to the default branch', event('push', 'refs/heads/main'), 'change', 'change'],
  ['push to a protected branch', { ...event('push', 'refs/heads/v2'), protectedBranches: ['v2'] }, 'change', 'change'],
  ['schedule', event('schedule', 'refs/heads/main'), 'change', 'change'],
  ['workflow_dispatch on a branch', event('workflow_dispatch', 'refs/heads/fix-leak'), 'change', 'base'],
  ['workflow_dispatch on the default branch', event('workflow_dispatch', 'refs/heads/main'), 'change', 'base'],
  ['release', event('release', 'refs/tags/v1'), 'change', 'base'],
  ['create', event('create', 'refs/heads/fix-leak'), 'change', 'base'],
  ['deployment_status', event('deployment_status', 'refs/heads/fix-leak'), 'change', 'base'],
  ['pull_request_target', { eventName: 'pull_request_target' }, 'base', 'base'],
  [
    'pull_request_target of a fork',
    { eventName: 'pull_request_target', event: pullRequestEvent('a/b') },
    'base',
    'base',
  ],
  ['workflow_run of a pull request', triggeredBy('pull_request'), 'base', 'base'],
  ['workflow_run of a push', triggeredBy('push'), 'base', 'base'],
  ['workflow_run of a schedule', triggeredBy('schedule'), 'base', 'base'],
  [
    'issue_comment',
    event('issue_comment', 'refs/heads/main', { issue: { number: 7, pull_request: {} } }),
    'base',
    'base',
  ],
  ['repository_dispatch', event('repository_dispatch', 'refs/heads/main'), 'base', 'base'],
  ['check_run', event('check_run', 'refs/heads/main'), 'base', 'base'],
]

describe.each(EVENTS)('%s', (_, setup, ofLimits, ofAcceptance) => {
  const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const excepted = `exceptions:\n  - { tag: Drsd, reason: known, owner: boss, expires: ${soon} }\n`
  const labelEvents = [{ event: 'labeled', label: 'bug', actor: 'boss' }] as const
  const pulls = [{ labelEvents, headRepository: 'a/b' }, { labelEvents }] as const
  const permissions = { boss: 'admin' } as const

  test(`fail-on and limits are those of the ${ofLimits}`, async () => {
    for (const text of ['fail-on: never\n', 'limits:\n  - { tag: Drsd, max-growth-count: 9 }\n']) {
      const run = await judge({ ...setup, workspace: checkoutOf({ [PATH]: text }) })
      expect(run.outputs.passed).toBe(String(ofLimits === 'change'))
    }
  })

  test(`exceptions, label and the baseline's branch are those of the ${ofAcceptance}`, async () => {
    const own = await judge({ ...setup, workspace: checkoutOf({ [PATH]: excepted }) })
    expect(own.outputs.verdict).toBe(ofAcceptance === 'change' ? 'clean' : 'leak')
    const renamed = { workspace: checkoutOf({ [PATH]: 'acknowledge:\n  label: bug\n' }), pulls, permissions }
    const labeled = await judge({ ...setup, ...renamed })
    if (ofAcceptance === 'base') expect(summaryOf(labeled)).toBe('leak false exit 1')
    const baseline = await judge({ ...setup, workspace: checkoutOf({ [PATH]: 'baseline: mine\n' }) })
    expect(baseline.requests.some((line) => line.includes('branch=mine'))).toBe(ofAcceptance === 'change')
  })
})

describe('a policy file that is hidden', () => {
  const CHANGES = '### This pull request changes the policy\n\n- '
  const base = { files: at(BASE_SHA, 'fail-on: suspect\n') }
  const linkTo = (target: string) => (folder: string) => {
    mkdirSync(join(folder, '.github'), { recursive: true })
    symlinkSync(target, join(folder, PATH))
  }

  test.each<[string, () => string, string]>([
    [
      'behind a link to a file beside it',
      () => checkoutOf({ 'ci/pool.yml': 'fail-on: never\n' }, linkTo('../ci/pool.yml')),
      'changed: <code>fail-on</code>: <code>suspect</code> → <code>never</code>',
    ],
    [
      'behind a link out of the checkout',
      () => {
        const outside = checkoutOf({ 'pool.yml': 'fail-on: never\n' })
        return checkoutOf({}, linkTo(join(outside, 'pool.yml')))
      },
      'changed: <code>fail-on</code>: <code>suspect</code> → <code>never</code>',
    ],
    [
      'under another name',
      () => checkoutOf({ '.github/pool-leak-check.yaml': 'fail-on: suspect\n' }),
      'removed: <code>fail-on</code>: <code>suspect</code>',
    ],
    [
      'as three files, of which the last one allows it',
      () =>
        checkoutOf({
          [PATH]: 'fail-on: suspect\nextends: ./a.yml\n',
          '.github/a.yml': 'extends: ../ci/b.yml\n',
          'ci/b.yml': 'limits:\n  - { tag: Drsd, max-growth-count: 9 }\n',
        }),
      'new: <code>limits Drsd</code>: <code>max-growth-count 9</code>',
    ],
    [
      'in an older YAML, which merges keys',
      () => checkoutOf({ [PATH]: '%YAML 1.1\n---\n<<: { fail-on: never }\n' }),
      'changed: <code>fail-on</code>: <code>suspect</code> → <code>never</code>',
    ],
    [
      'with a byte order mark',
      () => checkoutOf({ [PATH]: '\ufefffail-on: never\n' }),
      'changed: <code>fail-on</code>: <code>suspect</code> → <code>never</code>',
    ],
  ])('%s: the change is shown', async (_, folderOf, line) => {
    const [comment = ''] = textsOf(await judge({ ...base, workspace: folderOf() }))
    expect(comment).toContain(CHANGES + line)
  })

  test.each<[string, (folder: string) => void]>([
    ['a link that leads nowhere', linkTo('nowhere.yml')],
    ['a link to a folder', linkTo('.')],
    ['a folder', (folder) => mkdirSync(join(folder, PATH), { recursive: true })],
  ])('%s opens nothing', async (_, change) => {
    const run = await judge({ ...base, workspace: checkoutOf({}, change) })
    expect(run.outputs.passed).toBe('false')
    const isTold = codesOf(run).includes('POLICY_NOT_READ') || (textsOf(run)[0] ?? '').includes(CHANGES)
    expect(isTold).toBe(true)
  })

  test.each([
    ['two documents', 'fail-on: suspect\n---\nfail-on: never\n'],
    ['a key twice', 'fail-on: suspect\nfail-on: never\n'],
    ['a key that is merged in', 'a: &a { fail-on: never }\n<<: *a\n'],
    ['a key of JavaScript’s own', '__proto__:\n  fail-on: never\n'],
    ['a value that is none', 'fail-on: ~\n'],
    ['a policy that extends itself', 'fail-on: never\nextends: ./pool-leak-check.yml\n'],
    ['five files that extend each other', 'fail-on: never\nextends: ./1.yml\n'],
  ])('%s is refused, whoever may write it', async (_, text) => {
    const more = [1, 2, 3, 4].map((n) => [`.github/${n}.yml`, n === 4 ? '' : `extends: ./${n + 1}.yml\n`])
    const run = await judge({ workspace: checkoutOf({ [PATH]: text, ...Object.fromEntries(more) }) })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
  })

  test('in the second stage, in another repository at a branch: it is told, and what it allows', async () => {
    const text = 'extends: octo/policies/base.yml@main\n'
    const parents = {
      'octo/policies@main:base.yml': 'extends: ./more.yml\n',
      'octo/policies@main:more.yml': 'on-inconclusive: warn\n',
    }
    const run = await judge({ ...triggeredBy('pull_request'), files: { ...at('main', text), ...parents } })
    expect(codesOf(run)).toEqual(expect.arrayContaining(['POLICY_REF_MOVES', 'POLICY_INHERITED']))
    expect(JSON.stringify(run.report)).toContain('octo/policies/base.yml@main; new: on-inconclusive: warn)')
  })

  test('in the second stage: what goes live on merge is shown, of every file', async () => {
    const files = {
      ...at('main', 'extends: ./a.yml\n'),
      ...at('main', '', '.github/a.yml'),
      ...at(HEAD_SHA, 'extends: ./a.yml\n'),
      ...at(HEAD_SHA, 'fail-on: never\n', '.github/a.yml'),
    }
    const run = await judge({ ...triggeredBy('pull_request'), files })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(textsOf(run)[0]).toContain(`${CHANGES}new: <code>fail-on</code>: <code>never</code>`)
  })
})
