import { describe, expect, test } from 'vitest'
import { faults } from './faults.ts'
import { open, type Setup } from './open.ts'
import { BASE_SHA, HEAD_SHA, MERGE_SHA, PULL_REQUEST, REPOSITORY, type ScenePull } from './state.ts'

/* Which events and pull requests count: where the comment of a tested commit stands. */

const FORK = 'stranger/driver'
const repository = { full_name: REPOSITORY, default_branch: 'main' }

/**
 * Numbers of the pull requests whose comments are looked for, and what was asked to find them. None is written: GitHub's
 * client takes three seconds for each one that it creates.
 */
const found = async (setup: Setup) => {
  const { door, github } = await open(setup)
  const posted = await door.comment({ key: 'default', onlyUpdate: true, render: () => '## ✅ clean' })
  const numbers = github.requests.flatMap((line) => /issues\/(\d+)\/comments/.exec(line)?.[1] ?? []).map(Number)
  const asked = github.requests.filter((line) => /\/pulls/.test(line))
  return { numbers, outcomes: posted.map(({ outcome }) => outcome), asked }
}

/** Pull requests, and the numbers of those that count. */
type Row = readonly [string, readonly Partial<ScenePull>[], readonly number[]]

describe('of a push', () => {
  const pushed = (ref = 'refs/heads/fix-leak'): Setup => ({
    eventName: 'push',
    event: { repository },
    environment: { GITHUB_SHA: HEAD_SHA, GITHUB_REF: ref },
  })

  test.each<Row>([
    ['the open one of its head', [{}], [PULL_REQUEST]],
    ['the oldest first', [{ number: 12 }, { number: 9 }, { number: 10 }], [9, 10, 12]],
    ['not a closed one', [{ state: 'closed' }], []],
    ['not one that only contains the commit', [{ headSha: BASE_SHA, commits: [HEAD_SHA] }], []],
    ['not one of another branch', [{ headBranch: 'other' }], []],
    ['not one of a fork', [{ headRepository: FORK }], []],
    ['none', [], []],
  ])('%s', async (_, pulls, numbers) => {
    const run = await found({ ...pushed(), pulls })
    expect(run.numbers).toEqual(numbers)
    expect(run.outcomes).toEqual(numbers.length === 0 ? ['no-pull-request'] : numbers.map(() => 'not-wanted'))
  })

  test('of a tag none, whatever its name', async () => {
    expect((await found(pushed('refs/tags/fix-leak'))).numbers).toEqual([])
  })

  test.each([
    [9, 9],
    [10, 10],
    [11, 10],
  ])('of %i pull requests %i are looked at', async (count, looked) => {
    const pulls = Array.from({ length: count }, (_, index) => ({ number: 20 + index }))
    const { numbers, outcomes } = await found({ ...pushed(), pulls })
    expect([numbers.length, outcomes.length]).toEqual([looked, looked])
  })
})

describe('of a merge queue', () => {
  const queued = (ref: string): Setup => ({
    eventName: 'merge_group',
    event: { repository, merge_group: { base_sha: BASE_SHA, base_ref: 'refs/heads/main' } },
    environment: { GITHUB_SHA: MERGE_SHA, GITHUB_REF: ref },
  })
  const OF_SEVEN = `refs/heads/gh-readonly-queue/main/pr-7-${BASE_SHA}`

  test.each<[string, string, readonly Partial<ScenePull>[], readonly number[]]>([
    ['the one that its branch names', OF_SEVEN, [{}], [7]],
    ['into a branch with a slash', `refs/heads/gh-readonly-queue/v/2/pr-7-${BASE_SHA}`, [{ baseBranch: 'v/2' }], [7]],
    ['not a closed one', OF_SEVEN, [{ state: 'closed' }], []],
    ['not one into another base', OF_SEVEN, [{ baseBranch: 'v2' }], []],
    ['none of a branch that only ends like it', `refs/heads/x/gh-readonly-queue/main/pr-7-${BASE_SHA}`, [{}], []],
    ['none of a branch that only begins like it', `${OF_SEVEN}-x`, [{}], []],
    ['none of a branch without a number', `refs/heads/gh-readonly-queue/main/pr-x-${BASE_SHA}`, [{}], []],
  ])('%s', async (_, ref, pulls, numbers) => {
    expect((await found({ ...queued(ref), pulls })).numbers).toEqual(numbers)
  })

  test('the branch of a queue in another event names none', async () => {
    const run = await found({ ...queued(OF_SEVEN), eventName: 'workflow_dispatch' })
    expect([run.numbers, run.asked]).toEqual([[], []])
  })
})

describe('of a run that triggered this one', () => {
  const triggered = (changes: object = {}): Setup => ({
    eventName: 'workflow_run',
    event: {
      repository,
      workflow_run: {
        id: 40,
        workflow_id: 9,
        event: 'pull_request',
        head_sha: HEAD_SHA,
        head_branch: 'fix-leak',
        head_repository: { full_name: REPOSITORY },
        ...changes,
      },
    },
  })
  const ofFork = { head_repository: { full_name: FORK } }

  test.each<[string, object, readonly Partial<ScenePull>[], readonly number[]]>([
    ['of a pull request', {}, [{}], [7]],
    ['of a pull request by its base', { event: 'pull_request_target' }, [{}], [7]],
    ['of a review', { event: 'pull_request_review' }, [{}], [7]],
    ['of a fork', ofFork, [{ headRepository: FORK }], [7]],
    ['of a fork, not that of our branch of the same name', ofFork, [{}], []],
    ['of another repository of the fork’s owner', ofFork, [{ headRepository: 'stranger/other' }], []],
    ['of a fork that was deleted', { head_repository: null }, [{}], []],
    ['without a branch', { head_branch: null }, [{}], []],
    ['whose head moved on', {}, [{ headSha: BASE_SHA }], []],
    ['whose pull request was closed', {}, [{ state: 'closed' }], []],
    ['of a push', { event: 'push' }, [{}], [7]],
    ['of a push to another branch', { event: 'push', head_branch: 'other' }, [{}], []],
    ['of a push whose commit is not known', { event: 'push', head_sha: null }, [{}], []],
    [
      'of a merge queue',
      { event: 'merge_group', head_branch: `gh-readonly-queue/main/pr-7-${BASE_SHA}` },
      [{ headSha: BASE_SHA }],
      [7],
    ],
  ])('%s', async (_, changes, pulls, numbers) => {
    expect((await found({ ...triggered(changes), pulls })).numbers).toEqual(numbers)
  })

  test.each(['schedule', 'workflow_dispatch', 'issue_comment', null])(
    'of %s none, and none is asked for',
    async (event) => {
      const branch = `gh-readonly-queue/main/pr-7-${BASE_SHA}`
      for (const head_branch of ['fix-leak', branch]) {
        const run = await found(triggered({ event, head_branch }))
        expect([run.numbers, run.asked]).toEqual([[], []])
      }
    },
  )

  test.each([
    { head_repository: null },
    { head_branch: null },
    { event: 'push', head_sha: null },
    { event: 'merge_group', head_branch: 'main' },
  ])('where %o nobody is asked', async (changes) => {
    expect((await found(triggered(changes))).asked).toEqual([])
  })

  test('with two of one head, the oldest first', async () => {
    const pulls = [{ number: 9 }, { number: 8, baseBranch: 'v2' }]
    expect((await found({ ...triggered(), pulls })).numbers).toEqual([8, 9])
  })
})

test('the pull request of the event is not asked for', async () => {
  const { numbers, asked } = await found({ faults: [{ match: 'GET */pulls*', answer: faults.noPermission }] })
  expect([numbers, asked]).toEqual([[PULL_REQUEST], []])
})
