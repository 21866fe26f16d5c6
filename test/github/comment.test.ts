import { describe, expect, test } from 'vitest'
import type { Comment } from '../../src/github/door.ts'
import { type FaultAnswer, faults } from './faults.ts'
import { open, type Setup } from './open.ts'
import { HEAD_SHA } from './state.ts'

/* The one comment of a pull request, and the status of a commit. */

const US = 'github-actions[bot]'
const marker = (run: string, key = 'default', head = HEAD_SHA): string =>
  `<!-- pool-leak-check: ${key} head=${head} run=${run} judged=${run} -->\n`
const ours = (run: string, body = 'old', author = US) => ({ author, body: marker(run) + body })

const post = async (setup: Setup, comment: Partial<Comment> = {}) => {
  const opened = await open(setup)
  const posted = await opened.door.comment({ key: 'default', onlyUpdate: false, render: () => 'new', ...comment })
  return { ...opened, posted, bodies: opened.github.comments.map(({ body }) => body) }
}

const NEW = `${marker('4711.1')}new`

describe('the comment', () => {
  const chatter = Array.from({ length: 130 }, (_, index) => ({ author: 'octocat', body: `comment ${index}` }))

  test.each<[string, Setup['comments'], string, readonly string[]]>([
    ['where there is none: created', [], 'created', [NEW]],
    ['of an earlier run: updated', [ours('4710.1')], 'updated', [NEW]],
    ['of an earlier attempt: updated', [ours('4711.0')], 'updated', [NEW]],
    ['that says the same: left', [ours('4711.1', 'new')], 'unchanged', [NEW]],
    ['of a later run: left', [ours('4712.1')], 'newer', [`${marker('4712.1')}old`]],
    ['of a later attempt: left', [ours('4711.2')], 'newer', [`${marker('4711.2')}old`]],
    ['twice: the older one goes', [ours('4709.1'), ours('4710.1')], 'updated', [NEW]],
    [
      'of another key: left',
      [{ author: US, body: `${marker('4710.1', 'other')}old` }],
      'created',
      [`${marker('4710.1', 'other')}old`, NEW],
    ],
    [
      'of a key that begins the same: left',
      [{ author: US, body: `${marker('4710.1', 'default-2')}old` }],
      'created',
      [`${marker('4710.1', 'default-2')}old`, NEW],
    ],
    [
      'whose marker stands in the middle is no comment of ours',
      [{ author: US, body: `> ${marker('4710.1')}` }],
      'created',
      [`> ${marker('4710.1')}`, NEW],
    ],
    [
      'with our marker by somebody else: left',
      [ours('4710.1', 'old', 'mallory')],
      'created',
      [`${marker('4710.1')}old`, NEW],
    ],
    [
      'with our marker of a later run by somebody else, beside ours: ours counts',
      [ours('9999.1', 'old', 'mallory'), ours('4710.1')],
      'updated',
      [`${marker('9999.1')}old`, NEW],
    ],
    [
      'with a marker that tells no run: older than any',
      [{ author: US, body: '<!-- pool-leak-check: default -->\nold' }],
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
    const run = await post({ viewer: 'our-app[bot]', comments: [ours('4710.1', 'old', 'our-app[bot]')] })
    expect(run.posted.outcome).toBe('updated')
    expect(run.github.requests.filter((line) => line.startsWith('POST /graphql'))).toHaveLength(1)
  })

  test('that a later run wrote says which commit it is about', async () => {
    const later = { author: US, body: `${marker('4712.1', 'default', 'abc123')}old` }
    expect((await post({ comments: [later] })).posted.headSha).toBe('abc123')
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
    expect(run.posted).toEqual({ outcome: 'not-wanted', url: null, headSha: null })
    expect(run.github.requests).toEqual([])
  })
})

describe('the commit status', () => {
  const STATUS = { key: 'default', sha: HEAD_SHA, state: 'failure', description: 'leak: Proc' } as const

  test.each([
    ['default', 'pool-leak-check'],
    ['nightly', 'pool-leak-check/nightly'],
  ])('of the key %s is named %s', async (key, context) => {
    const { door, github } = await open()
    await door.setStatus({ ...STATUS, key })
    expect(github.statuses).toEqual([{ sha: HEAD_SHA, state: 'failure', context, description: 'leak: Proc' }])
  })

  test.each([
    [140, 'x'.repeat(140)],
    [141, `${'x'.repeat(139)}…`],
  ])('of %i characters', async (length, expected) => {
    const { door, github } = await open()
    await door.setStatus({ ...STATUS, description: 'x'.repeat(length) })
    expect(github.statuses[0]?.description).toBe(expected)
  })

  test('that is refused names the permission', async () => {
    const answer = faults.noPermission
    const { door } = await open({ eventName: 'workflow_run', faults: [{ match: 'POST */statuses/*', answer }] })
    await expect(door.setStatus(STATUS)).rejects.toThrow(/Give the job the permission statuses: write\.$/)
  })
})
