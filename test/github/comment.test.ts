import { describe, expect, test } from 'vitest'
import type { Comment } from '../../src/github/delivery.ts'
import { type FaultAnswer, faults } from './faults.ts'
import { open, type Setup } from './open.ts'
import { HEAD_SHA, REPOSITORY, type SceneRun, TOKEN } from './state.ts'

/* The one comment of a pull request. */

const US = 'github-actions[bot]'
const marker = (run: string, key = 'default', head = HEAD_SHA): string =>
  `<!-- pool-leak-check: ${key} head=${head} run=${run} judged=${run} -->\n`
const OLD = '## ❌ Pool Leak Check: leak'
const ours = (run: string, body = OLD, author = US) => ({ author, body: marker(run) + body })
/** A later run, and a later attempt of this one. */
const LATER: Setup = { attempt: 2, runs: [{ id: 4712, event: 'pull_request', branch: 'fix-leak', artifacts: [] }] }

const OTHER_WORKFLOW: SceneRun = { id: 4712, event: 'issue_comment', branch: 'main', workflow: 77, artifacts: [] }

const RENDERED = '## ✅ Pool Leak Check: clean'

const post = async (setup: Setup, comment: Partial<Comment> = {}) => {
  const opened = await open({ ...LATER, ...setup })
  const [posted, ...more] = await opened.door.comment({
    key: 'default',
    onlyUpdate: false,
    render: () => RENDERED,
    ...comment,
  })
  if (posted === undefined) throw new Error('nothing said of the comment')
  return { ...opened, posted, more, bodies: opened.github.comments.map(({ body }) => body) }
}

const NEW = `${marker('4711.1')}${RENDERED}`

test('the text is made from the comment that is there', async () => {
  const render: Comment['render'] = (_, before) => `${RENDERED} after ${before ?? 'none'}`
  expect((await post({}, { render })).bodies).toEqual([`${marker('4711.1')}${RENDERED} after none`])
  const old = ours('4710.1')
  expect((await post({ comments: [old] }, { render })).bodies).toEqual([`${marker('4711.1')}${RENDERED} after ${OLD}`])
})

describe('the comment', () => {
  const chatter = Array.from({ length: 130 }, (_, index) => ({ author: 'octocat', body: `comment ${index}` }))

  test.each<[string, Setup['comments'], string, readonly string[]]>([
    ['where there is none: created', [], 'created', [NEW]],
    ['of an earlier run: updated', [ours('4710.1')], 'updated', [NEW]],
    ['of an earlier attempt: updated', [ours('4711.0')], 'updated', [NEW]],
    ['that says the same: left', [ours('4711.1', RENDERED)], 'unchanged', [NEW]],
    ['of a later run: left', [ours('4712.1')], 'newer', [`${marker('4712.1')}${OLD}`]],
    ['of a later attempt: left', [ours('4711.2')], 'newer', [`${marker('4711.2')}${OLD}`]],
    ['twice: the older one goes', [ours('4709.1'), ours('4710.1')], 'updated', [NEW]],
    [
      'of another key: left',
      [{ author: US, body: `${marker('4710.1', 'other')}${OLD}` }],
      'created',
      [`${marker('4710.1', 'other')}${OLD}`, NEW],
    ],
    [
      'of a key that begins the same: left',
      [{ author: US, body: `${marker('4710.1', 'default-2')}${OLD}` }],
      'created',
      [`${marker('4710.1', 'default-2')}${OLD}`, NEW],
    ],
    [
      'whose marker stands in the middle is no comment of ours',
      [{ author: US, body: `> ${marker('4710.1')}` }],
      'created',
      [`> ${marker('4710.1')}`, NEW],
    ],
    [
      'with our marker by somebody else: left',
      [ours('4710.1', OLD, 'mallory')],
      'created',
      [`${marker('4710.1')}${OLD}`, NEW],
    ],
    [
      'with our marker of a later run by somebody else, beside ours: ours counts',
      [ours('9999.1', OLD, 'mallory'), ours('4710.1')],
      'updated',
      [`${marker('9999.1')}${OLD}`, NEW],
    ],
    [
      'with a marker that tells no run: older than any',
      [{ author: US, body: `<!-- pool-leak-check: default -->\n${OLD}` }],
      'updated',
      [NEW],
    ],
  ])('%s', async (_, comments, outcome, bodies) => {
    const run = await post({ comments: comments ?? [] })
    expect(run.posted.outcome).toBe(outcome)
    expect(run.bodies).toEqual(bodies)
    expect(run.posted.url).toMatch(/#issuecomment-\d+$/)
  })

  test('behind a hundred others: found on the second page', async () => {
    const run = await post({ comments: [...chatter, ours('4710.1')] })
    expect(run.posted.outcome).toBe('updated')
    expect(run.bodies).toHaveLength(131)
  })

  test('of a token that is not the workflow’s own: the author is who we are', async () => {
    const run = await post({ viewer: 'our-app[bot]', comments: [ours('4710.1', OLD, 'our-app[bot]')] })
    expect(run.posted.outcome).toBe('updated')
    expect(run.github.requests.filter((line) => line.startsWith('POST /graphql'))).toHaveLength(1)
  })

  const far = { author: US, body: `${marker('9007199254740.1')}${OLD}` }
  test.each<[string, Setup, string]>([
    ['of a run that GitHub does not know: updated', { comments: [far] }, 'updated'],
    ['of an attempt that GitHub does not know: updated', { comments: [ours('4711.3')] }, 'updated'],
    [
      'of a run that could be, where the token may not ask: left',
      { comments: [ours('4713.1')], faults: [{ match: 'GET */actions/runs/*', answer: faults.noPermission }] },
      'newer',
    ],
    [
      'of a run that cannot be, where the token may not ask: updated',
      { comments: [far], faults: [{ match: 'GET */actions/runs/*', answer: faults.noPermission }] },
      'updated',
    ],
    [
      'of a later run of another workflow: left, where we are green',
      { runs: [OTHER_WORKFLOW], comments: [ours('4712.1')] },
      'newer',
    ],
    ['with our marker and other text: no comment of ours', { comments: [ours('4712.1', 'welcome!')] }, 'created'],
    ['with a marker of letters: older than any', { comments: [ours('x.y')] }, 'updated'],
  ])('%s', async (_, setup, outcome) => {
    expect((await post(setup)).posted.outcome).toBe(outcome)
  })

  test.each<[string, Setup, string]>([
    ['gives way to that of a later run of its workflow', { comments: [ours('4712.1', RENDERED)] }, 'newer'],
    [
      'is not withheld by that of a later run of another workflow, which posts what strangers wrote',
      { runs: [OTHER_WORKFLOW], comments: [ours('4712.1', RENDERED)] },
      'updated',
    ],
    [
      'is not withheld where the token may not ask for the run',
      {
        comments: [ours('4713.1', RENDERED)],
        faults: [{ match: 'GET */actions/runs/*', answer: faults.noPermission }],
      },
      'updated',
    ],
  ])('red %s', async (_, setup, outcome) => {
    expect((await post(setup, { render: () => OLD })).posted.outcome).toBe(outcome)
  })

  test('whose text is not ours is never removed', async () => {
    const run = await post({ comments: [ours('4709.1', 'welcome!'), ours('4708.1'), ours('4710.1')] })
    expect(run.bodies).toEqual([`${marker('4709.1')}welcome!`, NEW])
  })

  test.each([
    ['creates none', [], 'not-wanted', []],
    ['updates the one that is there', [ours('4710.1')], 'updated', [NEW]],
  ])('with onlyUpdate: %s', async (_, comments, outcome, bodies) => {
    const run = await post({ comments }, { onlyUpdate: true })
    expect(run.posted.outcome).toBe(outcome)
    expect(run.bodies).toEqual(bodies)
  })

  test('is rendered for what a comment holds beside the marker', async () => {
    const run = await post({}, { render: (maxLength) => 'x'.repeat(maxLength) })
    expect(run.bodies.map((body) => body.length)).toEqual([65_536])
  })

  const LEAKS = '## ❌ Pool Leak Check: leak\n\n1 leak: Drsd.\n\nmore'
  const parts = (body: string | undefined): readonly string[] =>
    (body ?? '').replace(/^.*\n/, '').split('\n\n<!-- pool-leak-check: next part -->\n\n')

  test('of another check of this run with the same key: both reports stand in it, the red one first', async () => {
    const red = await post({ comments: [ours('4711.1', LEAKS)] })
    expect(red.posted.outcome).toBe('joined')
    expect(red.bodies.map(parts)).toEqual([[LEAKS, RENDERED]])
    const green = await post({ comments: [ours('4711.1', RENDERED)] }, { render: () => LEAKS })
    expect(green.bodies.map(parts)).toEqual([[LEAKS, RENDERED]])
  })

  test('of other checks that fill it: the greenest goes, and the comment stays within its length', async () => {
    const long = (heading: string): string => `${heading}${'x'.repeat(20_000)}`
    const [clean, leak] = [long('## ✅ Pool Leak Check: '), long('## ❌ Pool Leak Check: ')]
    const between = '\n\n<!-- pool-leak-check: next part -->\n\n'
    const comments = [ours('4711.1', [leak, clean, clean].join(between))]
    const render = (maxLength: number): string => `## ❌ ${'y'.repeat(maxLength - 5)}`
    const [body = ''] = (await post({ comments }, { render })).bodies
    expect(body.length).toBe(65_536)
    expect(parts(body).map((part) => part[part.length - 1])).toEqual(['x', 'y', 'x'])
  })

  test('of another check of this run: one that is clean and not wanted leaves it', async () => {
    const run = await post({ comments: [ours('4711.1', LEAKS)] }, { onlyUpdate: true })
    expect(run.bodies.map(parts)).toEqual([[LEAKS]])
  })

  test.each<[string, string, string, string]>([
    ['a new leak is shown again', '## ✅ Pool Leak Check: clean\n\nNo leak.', LEAKS, 'created'],
    ['the same leak stays hidden', LEAKS, `${LEAKS}, and once more`, 'updated'],
    ['what is clean stays hidden', LEAKS, RENDERED, 'updated'],
  ])('that a person hid: %s', async (_, was, is, outcome) => {
    const comments = [{ ...ours('4710.1', was), isHidden: true }]
    const run = await post({ comments }, { render: () => is })
    expect(run.posted.outcome).toBe(outcome)
    expect(run.github.comments).toHaveLength(1)
    expect(run.github.comments[0]?.isHidden ?? false).toBe(outcome === 'updated')
  })

  test('that is deleted while the text is made is written anew', async () => {
    const { github, door } = await open({ ...LATER, comments: [ours('4710.1')] })
    const render = () => {
      github.comments.splice(0)
      return RENDERED
    }
    const [posted] = await door.comment({ key: 'default', onlyUpdate: false, render })
    expect(posted?.outcome).toBe('created')
    expect(github.comments.map(({ body }) => body)).toEqual([NEW])
  })

  test('that is there and must not be changed gets no second one beside it', async () => {
    const refused = { comments: [ours('4710.1')], faults: [{ match: 'PATCH *', answer: faults.notFound }] }
    const { github, door } = await open({ ...LATER, ...refused })
    const comment = { key: 'default', onlyUpdate: false, render: () => RENDERED }
    await expect(door.comment(comment)).rejects.toThrow('Not Found')
    expect(github.comments).toHaveLength(1)
  })

  test('of the workflow, where the token is another’s by now: a comment of its own, and the old one is named', async () => {
    const refused = [{ match: 'PATCH *', answer: faults.noPermission }]
    const run = await post({ viewer: 'our-app[bot]', comments: [ours('4710.1')], faults: refused })
    expect(run.posted).toMatchObject({ outcome: 'created', stale: [expect.stringContaining('#issuecomment-1')] })
    const told = await post({ viewer: 'our-app[bot]', comments: [ours('4710.1')], commentToken: TOKEN })
    expect(told.posted).toMatchObject({ outcome: 'created', stale: [expect.stringContaining('#issuecomment-1')] })
    expect(told.github.requests.filter((line) => line.startsWith('PATCH'))).toEqual([])
  })

  test('of an App, where the token is the workflow’s own by now, is named; that of a person is not', async () => {
    const comments = [ours('4710.1', OLD, 'our-app[bot]'), ours('4710.1', OLD, 'mallory')]
    const { posted } = await post({ comments })
    expect(posted).toMatchObject({ outcome: 'created', stale: [expect.stringContaining('#issuecomment-1')] })
  })

  test.each([
    ['locked', faults.locked, /conversation is locked: unlock it/],
    ['full', faults.full, /takes no further comment/],
  ])('where the conversation is %s, the remedy helps', async (_, answer, remedy) => {
    await expect(post({ faults: [{ match: 'POST */comments', answer }] })).rejects.toThrow(remedy)
  })

  test('of one branch into two bases stands in both', async () => {
    const event = { repository: { full_name: REPOSITORY } }
    const environment = { GITHUB_SHA: HEAD_SHA, GITHUB_REF: 'refs/heads/fix-leak' }
    const pulls = [{ number: 8, baseBranch: 'v2' }, {}]
    const run = await post({ eventName: 'push', event, environment, pulls })
    expect([run.posted, ...run.more].map(({ outcome }) => outcome)).toEqual(['created', 'created'])
    expect(run.github.comments.map(({ pullRequest }) => pullRequest)).toEqual([7, 8])
  })

  test('stands where the input says, in an event that names no pull request', async () => {
    const event = { repository: { full_name: REPOSITORY } }
    const run = await post({ eventName: 'workflow_dispatch', event, commentOn: 8 })
    expect(run.github.comments.map(({ pullRequest }) => pullRequest)).toEqual([8])
    expect(run.github.requests.filter((line) => line.includes('/pulls'))).toEqual([])
  })

  test('a comment that another run removed a moment ago is no failure', async () => {
    const setup = { comments: [ours('4709.1'), ours('4710.1')] }
    const gone = [{ match: 'DELETE *', answer: faults.notFound }]
    expect((await post({ ...setup, faults: gone })).posted.outcome).toBe('updated')
    const refused = [{ match: 'DELETE *', answer: faults.noPermission }]
    await expect(post({ ...setup, faults: refused })).rejects.toThrow('pull-requests: write')
  })
})

describe('a comment whose answer is lost', () => {
  test.each<[string, FaultAnswer, string[]]>([
    ['after it was written, is found and not written again', faults.truncate, ['truncate']],
    ['after the server failed, is found too', faults.internal, ['500']],
    ['before it was written, is written again', faults.unavailable, ['503', '201']],
  ])('%s', async (_, answer, answers) => {
    const lost = { faults: [{ match: 'POST */comments', answer, times: 1 }] }
    const { github, posted } = await post(lost, { render: () => '## ✅ clean' })
    expect(posted).toMatchObject({ outcome: 'created', url: expect.stringMatching(/#issuecomment-1$/) })
    expect(github.comments).toHaveLength(1)
    const posts = github.requests.filter((line) => line.startsWith('POST') && !line.includes('graphql'))
    expect(posts.map((line) => line.split(' → ')[1])).toEqual(answers)
  })
})

describe('a comment that cannot be posted names the way out', () => {
  test.each<[string, Setup, RegExp]>([
    [
      'a fork’s token',
      { faults: [{ match: 'POST *', answer: faults.noPermission }] },
      /Give the job the permission pull-requests: write\..*docs\/forks\.md/,
    ],
    [
      'a token without the permission, in another event',
      { eventName: 'pull_request_target', faults: [{ match: 'POST *', answer: faults.noPermission }] },
      /^Resource not accessible by integration.* Give the job the permission pull-requests: write\.$/,
    ],
    ['a bad token', { faults: [{ match: 'GET *', answer: faults.badCredentials }] }, /not valid or has expired/],
    ['no token', { token: null }, /no github-token\. Pass one with the permission pull-requests: write/],
    [
      'a server that fails for good',
      { faults: [{ match: 'POST *', answer: faults.unavailable }] },
      /Run the job again/,
    ],
  ])('%s', async (_, setup, expected) => {
    await expect(post(setup)).rejects.toThrow(expected)
    await expect(post(setup)).rejects.toMatchObject({ name: 'DeliveryError' })
  })

  test('without a token and a pull request nobody expects one', async () => {
    const run = await post({ token: null, event: {}, eventName: 'push' })
    expect(run.posted).toEqual({ outcome: 'not-wanted', url: null, stale: [] })
    expect(run.github.requests).toEqual([])
  })
})
