import { getOctokit } from '@actions/github'
import { describe, expect, test } from 'vitest'
import { setCommitStatus } from '../../src/github/commit-status.ts'
import type { Status } from '../../src/github/delivery.ts'
import { faults } from './faults.ts'
import { type Opened, open, type Setup } from './open.ts'
import { HEAD_SHA, MERGE_SHA, REPOSITORY, type StoredStatus, TOKEN } from './state.ts'

/* The status of a commit, whose order the commit itself keeps. */

/** A later run, and a later attempt of this one. */
const LATER: Setup = { attempt: 2, runs: [{ id: 4712, event: 'pull_request', branch: 'fix-leak', artifacts: [] }] }

const STATUS = {
  key: 'default',
  sha: HEAD_SHA,
  state: 'failure',
  description: 'leak: Proc',
  isWeak: false,
  isOrdered: true,
} as const

describe('the commit status', () => {
  test.each([
    ['default', 'pool-leak-check'],
    ['nightly', 'pool-leak-check/nightly'],
  ])('of the key %s is named %s', async (key, context) => {
    const { door, github } = await open()
    await door.setStatus({ ...STATUS, key })
    expect(github.statuses).toMatchObject([{ sha: HEAD_SHA, state: 'failure', context, description: 'leak: Proc' }])
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

describe('the order of statuses is kept by the commit', () => {
  const at = (state: string, order: string | null): StoredStatus => ({
    sha: HEAD_SHA,
    state,
    context: 'pool-leak-check',
    description: `${state} of ${order}`,
    targetUrl: order === null ? 'https://ci.example' : `https://github.com/runs/1#pool-leak-check=${order}`,
  })
  const of = (context: string, status: StoredStatus): StoredStatus => ({ ...status, context })
  const OURS = { ...STATUS, state: 'success', description: 'ours' } as const
  const seen = <T>(outcome: T, { statuses }: Opened['github']) => {
    const last = statuses.at(-1)
    return { outcome, last: last?.description, url: last?.targetUrl, state: last?.state, count: statuses.length }
  }
  /**
   * This run is 4711.1, of its own dumps; 4712.1 is a later one, and no other run is known. The client keeps no pace: the
   * door's waits a second between two statuses.
   */
  const set = async (status: Partial<Status>, setup: Setup) => {
    const { github } = await open({ ...LATER, ...setup })
    const octokit = getOctokit(TOKEN, { baseUrl: github.environment.GITHUB_API_URL ?? '' })
    const { isOrdered, ...given } = { ...OURS, ...status }
    const placed = {
      ...given,
      repository: REPOSITORY,
      context: 'pool-leak-check',
      runUrl: 'https://github.com/runs/4711',
      order: isOrdered ? ([4711, 1, 4711, 1] as const) : null,
    }
    return seen(await setCommitStatus(octokit, placed, { source: REPOSITORY, judge: REPOSITORY }), github)
  }
  /** The same through the door, which asks for the pull request. */
  const setByDoor = async (status: Partial<Status>, setup: Setup) => {
    const { door, github } = await open({ ...LATER, ...setup })
    return seen(await door.setStatus({ ...OURS, ...status }), github)
  }

  test.each<[string, Partial<Status>, readonly StoredStatus[], string]>([
    ['over none', {}, [], 'set'],
    ['green over green of an earlier run', {}, [at('success', '4710.1.4710.1')], 'set'],
    ['green over red of an earlier run', {}, [at('failure', '4710.1.4710.1')], 'set'],
    ['green over red of an earlier judgement', {}, [at('failure', '4711.1.4710.1')], 'set'],
    ['not green over red of the same run', {}, [at('failure', '4711.1.4711.1')], 'redder'],
    ['not green over an error of the same run', {}, [at('error', '4711.1.4711.1')], 'redder'],
    ['red over green of the same run', { state: 'failure' }, [at('success', '4711.1.4711.1')], 'set'],
    ['red over red of the same run', { state: 'error' }, [at('failure', '4711.1.4711.1')], 'set'],
    ['not green over green of a later run', {}, [at('success', '4712.1.4712.1')], 'newer'],
    ['not red over green of a later run', { state: 'failure' }, [at('success', '4712.1.4712.1')], 'newer'],
    ['not green over red of a later run', {}, [at('failure', '4712.1.4712.1')], 'newer'],
    ['not over that of a later judgement', {}, [at('success', '4711.1.4712.1')], 'newer'],
    ['red over that of a run that there is not', { state: 'failure' }, [at('success', '9999999.1.9999999.1')], 'set'],
    ['green over green of a run that there is not', {}, [at('success', '9999999.1.9999999.1')], 'set'],
    ['red over that of an attempt that there is not', { state: 'failure' }, [at('success', '4712.2.4712.1')], 'set'],
    ['green over red without an order', {}, [at('failure', null)], 'set'],
    ['green over red of an order that is none', {}, [at('failure', '1.2.3')], 'set'],
    ['over that of another name', {}, [of('other', at('failure', '4712.1.4712.1'))], 'set'],
    [
      'a later one that is not the last counts too',
      {},
      [at('failure', '4712.1.4712.1'), at('success', '1.1.1.1')],
      'newer',
    ],
    ['not weak green over red of an earlier run', { isWeak: true }, [at('failure', '4710.1.4710.1')], 'redder'],
    ['not weak green over red without an order', { isWeak: true }, [at('error', null)], 'redder'],
    ['weak green over green', { isWeak: true }, [at('success', '4710.1.4710.1')], 'set'],
    ['weak red over red', { isWeak: true, state: 'error' }, [at('failure', '4710.1.4710.1')], 'set'],
    [
      'red without an order over that of a later run',
      { isOrdered: false, state: 'error' },
      [at('success', '4712.1.4712.1')],
      'set',
    ],
  ])('%s', async (_, status, statuses, outcome) => {
    const done = await set(status, { statuses })
    expect(done.outcome).toBe(outcome)
    expect(done.count).toBe(statuses.length + (outcome === 'set' ? 1 : 0))
  })

  test.each<[string, Partial<Status>, string]>([
    ['green gives way', {}, 'newer'],
    ['red does not', { state: 'failure' }, 'set'],
  ])('where the token may not ask for a later run, %s', async (_, status, outcome) => {
    const unasked = [{ match: 'GET */actions/runs/*', answer: faults.noPermission }]
    const statuses = [at('success', '4712.1.4712.1')]
    expect((await set(status, { statuses, faults: unasked })).outcome).toBe(outcome)
  })

  test('red does not give way to a later run of another workflow', async () => {
    const runs = [{ id: 4712, event: 'issue_comment', branch: 'main', workflow: 77, artifacts: [] }]
    const statuses = [at('success', '4712.1.4712.1')]
    expect((await set({ state: 'failure' }, { runs, statuses })).outcome).toBe('set')
    expect((await set({}, { runs, statuses })).outcome).toBe('newer')
  })

  test.each<[string, Partial<Status>, StoredStatus, string, string]>([
    ['a later run’s is set again', {}, at('failure', '4712.1.4712.1'), 'newer', 'failure of 4712.1.4712.1'],
    [
      'a red one of the same run is set again',
      {},
      at('failure', '4711.1.4711.1'),
      'redder',
      'failure of 4711.1.4711.1',
    ],
    ['an earlier run’s is not', {}, at('failure', '4710.1.4710.1'), 'set', 'ours'],
  ])('of two runs at the same moment %s', async (_, status, meanwhile, outcome, last) => {
    const done = await set(status, { meanwhile: [meanwhile] })
    expect(done).toMatchObject({ outcome, last })
  })

  const RUNS: Setup = {
    ...LATER,
    runs: [4712, 4713].map((id) => ({ id, event: 'pull_request', branch: 'x', artifacts: [] })),
  }
  const [OLDER, NEWER] = [at('failure', '4712.1.4712.1'), at('success', '4713.1.4713.1')]

  test.each<[string, Partial<Status>, readonly StoredStatus[], string]>([
    ['that of the latest run', {}, [OLDER, NEWER], 'success of 4713.1.4713.1'],
    ['that of the latest run, which came first', {}, [NEWER, OLDER], 'success of 4713.1.4713.1'],
    ['the red one of one run', {}, [at('success', '4712.1.4712.1'), OLDER], 'failure of 4712.1.4712.1'],
    [
      'the red one of one run, which came first',
      {},
      [OLDER, at('success', '4712.1.4712.1')],
      'failure of 4712.1.4712.1',
    ],
    [
      'one that tells its run',
      { isWeak: true },
      [at('failure', null), at('failure', '4710.1.4710.1')],
      'failure of 4710.1.4710.1',
    ],
    [
      'one that tells its run, which came first',
      { isWeak: true },
      [at('failure', '4710.1.4710.1'), at('failure', null)],
      'failure of 4710.1.4710.1',
    ],
  ])('of several that count more %s is set again', async (_, status, meanwhile, last) => {
    expect(await set(status, { ...RUNS, meanwhile })).toMatchObject({ last })
  })

  test.each([
    ['failure', 'failure'],
    ['error', 'error'],
    ['pending', 'error'],
  ])('of the states %s is set again as %s', async (given, state) => {
    expect(await set({}, { meanwhile: [at(given, '4711.1.4711.1')] })).toMatchObject({ outcome: 'redder', state })
  })

  test('a status without an address or words is one without a run', async () => {
    const bare = { ...at('failure', null), description: null, targetUrl: null }
    expect(await set({ isWeak: true }, { meanwhile: [bare] })).toMatchObject({ outcome: 'redder', last: '', url: '' })
    expect(await set({}, { statuses: [bare] })).toMatchObject({ outcome: 'set' })
  })

  test('a mark behind another one is none', async () => {
    const twice = {
      ...at('failure', null),
      targetUrl: 'https://x.example#pool-leak-check=#pool-leak-check=4711.1.4711.1',
    }
    expect(await set({}, { statuses: [twice] })).toMatchObject({ outcome: 'set' })
  })

  test.each([
    [true, '4711#pool-leak-check=4711.1.4711.1'],
    [false, '4711'],
  ])('tells the runs that it is of, if they are known: %s', async (isOrdered, page) => {
    const { door, github } = await open()
    await door.setStatus({ ...STATUS, isOrdered })
    expect(github.statuses.map(({ targetUrl }) => targetUrl?.split('/').at(-1))).toEqual([page])
  })

  test('statuses that cannot be read withhold red never, and green always', async () => {
    const faultsHere = [{ match: 'GET */statuses', answer: faults.noPermission }]
    expect(await setByDoor({ state: 'failure' }, { faults: faultsHere })).toMatchObject({ outcome: 'set', count: 1 })
    await expect(setByDoor({}, { faults: faultsHere })).rejects.toThrow('statuses: write')
  })

  test.each<[string, Setup, string]>([
    ['no pull request', { pulls: [] }, 'set'],
    ['the one of the event', {}, 'set'],
    ['two of one head', { pulls: [{}, { number: 8, headRepository: 'stranger/driver' }] }, 'shared'],
    ['a closed one beside it', { pulls: [{}, { number: 8, state: 'closed' }] }, 'set'],
    [
      'one beside it that contains the commit',
      { pulls: [{}, { number: 8, headSha: MERGE_SHA, commits: [HEAD_SHA] }] },
      'set',
    ],
  ])('green of a pull request’s event, %s', async (_, setup, outcome) => {
    expect((await setByDoor({}, setup)).outcome).toBe(outcome)
    expect((await setByDoor({ state: 'failure' }, setup)).outcome).toBe('set')
  })

  test('green of another commit than the event’s head is not set', async () => {
    expect((await setByDoor({ sha: MERGE_SHA }, {})).outcome).toBe('no-pull-request')
    expect((await setByDoor({ sha: MERGE_SHA, state: 'failure' }, {})).outcome).toBe('set')
  })

  test('green of another commit than that of the run which triggered this one is not set', async () => {
    const triggered = {
      event: {
        workflow_run: {
          id: 42,
          event: 'pull_request',
          head_sha: HEAD_SHA,
          head_branch: 'fix-leak',
          head_repository: { full_name: REPOSITORY },
        },
      },
      eventName: 'workflow_run',
    }
    expect((await setByDoor({}, triggered)).outcome).toBe('set')
    expect((await setByDoor({ sha: MERGE_SHA }, triggered)).outcome).toBe('no-pull-request')
    expect((await setByDoor({}, { ...triggered, pulls: [] })).outcome).toBe('no-pull-request')
  })

  test('green without a pull request is not set', async () => {
    const push: Setup = { eventName: 'schedule', event: {} }
    expect((await setByDoor({}, push)).outcome).toBe('no-pull-request')
    expect((await setByDoor({ state: 'error' }, push)).outcome).toBe('set')
  })
})
