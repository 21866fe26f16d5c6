import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkoutOf } from '../folder.ts'
import { faults } from '../github/faults.ts'
import { BASE_SHA, HEAD_SHA, type LabelEvent, REPOSITORY } from '../github/state.ts'
import { type ActionSetup, pullRequestEvent, runAction } from './run-action.ts'
import { codesOf, DRIVER_LEAK, summaryOf, textsOf, withInputs } from './scenes.ts'

/* Ways of a pull request's author to have a policy accept a leak: each was open once. docs/security.md lists them. */

const PATH = '.github/pool-leak-check.yml'
const CHANGES = '### This pull request changes the policy'

const at = (ref: string, text: string, path = PATH) => ({ [`${REPOSITORY}@${ref}:${path}`]: text })

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const exception = (expires: string): string =>
  `exceptions:\n  - { tag: Drsd, reason: known, owner: '@octo/drivers', expires: ${expires} }\n`

const judge = (setup: ActionSetup) =>
  runAction(withInputs({ ...DRIVER_LEAK, ...setup, inputs: DRIVER_LEAK.inputs }, setup.inputs ?? {}))

const labeled = (label: string, actor = 'boss', more: Partial<LabelEvent> = {}): LabelEvent => ({
  event: 'labeled',
  label,
  actor,
  ...more,
})
const permissions = { boss: 'admin', alice: 'write' } as const

describe('what is in force changes, whichever file says it', () => {
  test('a file that the policy extends allows the leak: the change is shown', async () => {
    const own = 'extends: ./more.yml\n'
    const allows = 'limits:\n  - { tag: Drsd, max-growth-count: 1000 }\n'
    const workspace = checkoutOf({ [PATH]: own, '.github/more.yml': allows })
    const run = await judge({ workspace, files: { ...at(BASE_SHA, own), ...at(BASE_SHA, '', '.github/more.yml') } })
    expect(summaryOf(run)).toBe('clean true exit 0')
    expect(textsOf(run)[0]).toContain(
      `${CHANGES}\n\n- new: <code>limits Drsd</code>: <code>max-growth-count 1000</code>`,
    )
  })

  test('a policy of another repository at a branch is told, and what it allows', async () => {
    const text = 'extends: octo/policies/base.yml@main\n'
    const parent = 'fail-on: never\ndriver-tags: [Own]\n'
    const files = { ...at(BASE_SHA, text), 'octo/policies@main:base.yml': parent }
    const run = await judge({ workspace: checkoutOf({ [PATH]: text }), files })
    expect(codesOf(run)).toEqual(expect.arrayContaining(['POLICY_REF_MOVES', 'POLICY_INHERITED']))
    expect(textsOf(run)[0]).toContain('<code>octo/policies/base.yml&#64;')
    expect(JSON.stringify(run.report)).toContain('octo/policies/base.yml@main; new: fail-on: never)')
  })

  test('at a full commit it does not move', async () => {
    const text = `extends: octo/policies/base.yml@${'a'.repeat(40)}\n`
    const files = { ...at(BASE_SHA, text), [`octo/policies@${'a'.repeat(40)}:base.yml`]: 'driver-tags: [Own]\n' }
    const codes = codesOf(await judge({ workspace: checkoutOf({ [PATH]: text }), files }))
    expect(codes).not.toContain('POLICY_REF_MOVES')
    expect(codes).not.toContain('POLICY_INHERITED')
  })
})

describe('what a reader must see is never pushed out', () => {
  test.each([
    ['legs', `legs: ['${'x'.repeat(70_000)}']\nfail-on: never\n`],
    ['baseline', `baseline: ${'x'.repeat(70_000)}\nfail-on: never\n`],
    ['extends', `extends: ./${'x'.repeat(70_000)}\nfail-on: never\n`],
  ])('a value of 70 KB of %s does not empty the comment', async (_, text) => {
    const secondStage = { eventName: 'pull_request_target', event: pullRequestEvent('stranger/driver') }
    const run = await judge({ ...secondStage, files: { [`stranger/driver@${HEAD_SHA}:${PATH}`]: text } })
    const [comment = ''] = textsOf(run)
    expect(comment).toContain('1 leak: <code>Drsd</code>.')
    expect(comment.length).toBeLessThan(40_000)
    expect(codesOf(run)).toContain('POLICY_NOT_COMPARED')
  })

  test('sixty values of the most that is taken leave room for the verdict', async () => {
    const limits = Array.from({ length: 60 }, (_, at) => `  - { tag: "${'*'.repeat(96)}${at}", max-growth-count: 1 }\n`)
    const run = await judge({ workspace: checkoutOf({ [PATH]: `fail-on: never\nlimits:\n${limits.join('')}` }) })
    const [comment = ''] = textsOf(run)
    expect(comment).toContain('1 leak: <code>Drsd</code>.')
    expect(comment).toContain('new: <code>fail-on</code>: <code>never</code>')
    expect(comment).toMatch(/more changes, \d+ of them may loosen the check/)
  })

  test('a hundred harmless changes stand behind the one that opens the gate', async () => {
    const harmless = Array.from(
      { length: 100 },
      (_, index) => `  - { tag: A${index}, reason: r, owner: o, expires: ${inDays(30)} }\n`,
    )
    const text = `driver-tags: [${harmless.map((_, index) => `B${index}`).join(', ')}]\nexceptions:\n${harmless.join('')}fail-on: never\n`
    const [comment = ''] = textsOf(await judge({ workspace: checkoutOf({ [PATH]: text }) }))
    expect(comment).toContain(`${CHANGES}\n\n- new: <code>fail-on</code>: <code>never</code>\n`)
    expect(comment).toMatch(/\*\*\d+ more changes, 4\d of them may loosen the check\*\*/)
  })

  test('two entries whose names read alike are two lines', async () => {
    const entry = (tag: string, rest: string) => `  - { tag: "${tag}", ${rest}, max-growth-count: 9 }\n`
    const text = `limits:\n${entry('Foo', 'pool: paged')}${entry('Foo', 'pool: paged')}${entry('Fo*', 'pool: paged')}`
    const [comment = ''] = textsOf(await judge({ workspace: checkoutOf({ [PATH]: text }) }))
    expect(comment).toContain('<code>limits Foo paged</code>')
    expect(comment).toContain('<code>limits Foo paged (2)</code>')
    expect(comment).toContain('<code>limits Fo&#42; paged</code>')
  })
})

describe('the author of a change does not say who accepts it', () => {
  const renames = 'acknowledge:\n  label: bug\n'

  test.each<[string, string, ActionSetup, string]>([
    ['in pull_request with its own policy', renames, {}, 'leak false exit 1'],
    [
      'nor where the base says another label',
      renames,
      { files: at(BASE_SHA, 'acknowledge:\n  label: ok\n') },
      'leak false exit 1',
    ],
    [
      'in merge_group with the policy that it would merge',
      renames,
      {
        eventName: 'merge_group',
        event: {
          repository: { full_name: REPOSITORY, default_branch: 'main' },
          merge_group: { base_sha: BASE_SHA, base_ref: 'refs/heads/main', head_sha: HEAD_SHA },
        },
        environment: { GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-7-${BASE_SHA}` },
      },
      'leak false exit 1',
    ],
    [
      'in a push to a branch of its own',
      renames,
      {
        eventName: 'push',
        event: { repository: { full_name: REPOSITORY, default_branch: 'main' } },
        environment: { GITHUB_REF: 'refs/heads/fix-leak', GITHUB_SHA: HEAD_SHA },
      },
      'leak false exit 1',
    ],
    [
      'but the base does, whatever the change says',
      'acknowledge:\n  enabled: false\n',
      { files: at(BASE_SHA, renames) },
      'leak true exit 0',
    ],
  ])('%s', async (_, text, setup, summary) => {
    const folder = checkoutOf({ [PATH]: text })
    const pulls = [{ labelEvents: [labeled('bug')] }]
    expect(summaryOf(await judge({ ...setup, workspace: folder, pulls, permissions }))).toBe(summary)
  })

  test('an exception counts once the base has it', async () => {
    const text = exception(inDays(30))
    const own = await judge({ workspace: checkoutOf({ [PATH]: text }) })
    expect(summaryOf(own)).toBe('leak false exit 1')
    expect(textsOf(own)[0]).toContain('new: <code>exceptions Drsd</code>')
    expect(textsOf(own)[0]).toContain(', once it is merged')
    const merged = await judge({ workspace: checkoutOf({}), files: at(BASE_SHA, text) })
    expect(summaryOf(merged)).toBe('clean true exit 0')
  })

  const repository = { full_name: REPOSITORY, default_branch: 'main' }
  const onMain = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: BASE_SHA }
  const onTopic = { GITHUB_REF: 'refs/heads/fix-leak', GITHUB_SHA: HEAD_SHA }
  test.each<[string, ActionSetup]>([
    ['a comment, which anybody may write', { eventName: 'issue_comment', environment: onMain }],
    ['a call from elsewhere', { eventName: 'repository_dispatch', environment: onMain }],
    ['an event that GitHub adds next year', { eventName: 'brainwave', environment: onMain }],
    ['a run by hand that checked out another commit', { eventName: 'workflow_dispatch', environment: onMain }],
    ['a tag that somebody set', { eventName: 'push', environment: { ...onTopic, GITHUB_REF: 'refs/tags/v9' } }],
    ['a push whose event cannot be read', { eventName: 'push', eventText: '{', environment: onTopic }],
    ['a merge group whose event cannot be read', { eventName: 'merge_group', eventText: '', environment: onTopic }],
    ['a pull request whose event cannot be read', { eventText: '{', environment: { GITHUB_BASE_REF: 'main' } }],
    ['and whose base is not known', { eventText: '{' }],
  ])('%s: an exception of the workspace accepts nothing', async (_, setup) => {
    const workspace = checkoutOf({ [PATH]: exception(inDays(30)) })
    expect((await judge({ event: { repository }, workspace, ...setup })).outputs.verdict).toBe('leak')
    const files = Object.fromEntries(['main', 'HEAD'].flatMap((ref) => Object.entries(at(ref, exception(inDays(30))))))
    expect((await judge({ event: { repository }, workspace, files, ...setup })).outputs.verdict).toBe('clean')
  })

  test('a comment sets no status on the commit whose dumps it had judged', async () => {
    const setup = { eventName: 'issue_comment', event: { repository }, environment: onMain, artifactsOf: 42 }
    const run = await judge({ ...setup, inputs: { 'run-id': '42' } })
    expect([summaryOf(run), run.statuses]).toEqual(['leak false exit 1', []])
  })

  test('a base that cannot be read accepts nothing, and the permission is named', async () => {
    const run = await judge({
      workspace: checkoutOf({ [PATH]: exception(inDays(30)) }),
      faults: [{ match: 'GET */contents/*', answer: faults.noPermission }],
      pulls: [{ labelEvents: [labeled('pool-leak-accepted')] }],
      permissions,
    })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(codesOf(run)).toContain('BASE_POLICY_NOT_READ')
    expect(JSON.stringify(run.report)).toContain('contents: read')
  })

  test.each<[string, Readonly<Record<string, string>>, string, boolean]>([
    ['a branch of the author’s own is refused', {}, 'mine', true],
    ['the base branch is not', {}, 'main', false],
    ['what the base’s policy names is not', at(BASE_SHA, 'baseline: nightly\n'), 'nightly', false],
  ])('a baseline of %s', async (_, files, baseline, isRefused) => {
    const run = await judge({ workspace: checkoutOf({}), files, inputs: { baseline } })
    expect(codesOf(run).includes('BASELINE_REFUSED')).toBe(isRefused)
    expect(run.requests.some((line) => line.includes(`branch=${baseline}`))).toBe(!isRefused)
  })
})

describe('a policy that is not all there is no empty one', () => {
  const secondStage = { eventName: 'pull_request_target', event: pullRequestEvent('stranger/driver') }
  test('of more than 1 MB, of which the API sends nothing', async () => {
    const text = `fail-on: suspect\n#${'x'.repeat(2 ** 20)}`
    const run = await judge({ ...secondStage, files: at('main', text) })
    expect(codesOf(run)).toContain('POLICY_NOT_READ')
    expect(run.outputs.passed).toBe('false')
  })

  test('in UTF-16', async () => {
    const folder = checkoutOf({})
    mkdirSync(join(folder, '.github'))
    writeFileSync(join(folder, PATH), Buffer.from('\ufefffail-on: suspect\n', 'utf16le'))
    const run = await judge({ workspace: folder })
    expect(codesOf(run)).toContain('POLICY_NOT_READ')
  })
})

describe('an exception ends', () => {
  test('within a year: a longer one covers nothing', async () => {
    const run = await judge({ workspace: checkoutOf({}), files: at(BASE_SHA, exception('9999-01-01')) })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(codesOf(run)).toContain('EXCEPTION_TOO_LONG')
  })

  test('by GitHub’s clock, whatever the machine’s says', async () => {
    const files = at(BASE_SHA, exception('2031-06-30'))
    const before = await judge({ workspace: checkoutOf({}), files, clock: '2031-06-30T23:00:00Z' })
    expect(summaryOf(before)).toBe('clean true exit 0')
    const after = await judge({ workspace: checkoutOf({}), files, clock: '2031-07-01T01:00:00Z' })
    expect(summaryOf(after)).toBe('leak false exit 1')
    expect(codesOf(after)).toContain('EXCEPTION_EXPIRED')
  })
})

describe('the label accepts as the base’s policy asks', () => {
  const LABEL = 'pool-leak-accepted'
  const [EARLY, LATE] = ['2026-01-02T03:00:00Z', '2026-01-02T04:00:00Z']
  const COMMIT = 'acknowledge:\n  commit: true\n'
  const withPolicy = (text: string, setup: ActionSetup): ActionSetup => ({
    workspace: checkoutOf({}),
    files: at(BASE_SHA, text),
    permissions,
    ...setup,
  })

  test.each<[string, string, readonly LabelEvent[], Partial<ActionSetup>, boolean]>([
    ['commit: set after the commit’s run began', COMMIT, [labeled(LABEL, 'boss', { at: LATE })], {}, true],
    ['commit: not: set for an earlier commit', COMMIT, [labeled(LABEL, 'boss', { at: EARLY })], {}, false],
    [
      'commit: not: the branch was moved back to it afterwards',
      COMMIT,
      [labeled(LABEL, 'boss', { at: LATE }), { event: 'head_ref_force_pushed', label: '', actor: 'alice' }],
      {},
      false,
    ],
    ['without commit it holds for later ones too', '', [labeled(LABEL, 'boss', { at: EARLY })], {}, true],
    ['author: not the author', 'acknowledge:\n  author: false\n', [labeled(LABEL, 'alice')], {}, false],
    ['author: another one', 'acknowledge:\n  author: false\n', [labeled(LABEL, 'boss')], {}, true],
    ['reviewers: one that is named', 'acknowledge:\n  reviewers: [boss]\n', [labeled(LABEL, 'boss')], {}, true],
    ['reviewers: not another', 'acknowledge:\n  reviewers: [boss]\n', [labeled(LABEL, 'alice')], {}, false],
    [
      'reviewers: a member of the team',
      'acknowledge:\n  reviewers: [octo/drivers]\n',
      [labeled(LABEL, 'boss')],
      { teams: { 'octo/drivers': ['boss'] } },
      true,
    ],
    [
      'reviewers: not who is in no team',
      'acknowledge:\n  reviewers: [octo/drivers]\n',
      [labeled(LABEL, 'alice')],
      { teams: { 'octo/drivers': ['boss'] } },
      false,
    ],
  ])('%s', async (_, policy, labelEvents, setup, isAccepted) => {
    const run = await judge(withPolicy(policy, { pulls: [{ labelEvents, author: 'alice' }], ...setup }))
    expect(run.outputs.passed).toBe(String(isAccepted))
    expect(codesOf(run).includes('ACCEPTANCE_REFUSED')).toBe(!isAccepted)
  })
})
