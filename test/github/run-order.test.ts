import { describe, expect, onTestFinished, test } from 'vitest'
import { connect } from '../../src/github/connect.ts'
import { isAfter, isReal, orderOf, type RunOrder, readOrder, writeOrder } from '../../src/github/run-order.ts'
import { timeLimitOf } from '../../src/github/time-limit.ts'
import { type FaultAnswer, faults } from './faults.ts'
import { startGitHub } from './server.ts'
import { REPOSITORY, type Scene, type SceneRun, TOKEN } from './state.ts'

/* Which of two reports is later, and what a mark that says so is worth. */

describe('the order of two reports', () => {
  test.each<[string, RunOrder, RunOrder, boolean]>([
    ['a later run of the dumps', [2, 1, 5, 1], [1, 9, 9, 9], true],
    ['a later attempt of it', [1, 2, 5, 1], [1, 1, 9, 9], true],
    ['a later judgement', [1, 1, 6, 1], [1, 1, 5, 9], true],
    ['a later attempt of that', [1, 1, 5, 2], [1, 1, 5, 1], true],
    ['not the same', [1, 1, 5, 1], [1, 1, 5, 1], false],
    ['not an earlier one', [1, 9, 9, 9], [2, 1, 5, 1], false],
  ])('%s', (_, one, other, isLater) => {
    expect(isAfter(one, other)).toBe(isLater)
  })

  test('is that of the dumps before that of the judgement', () => {
    expect(orderOf({ id: 42, attempt: 2 }, { id: 4711, attempt: 3 })).toEqual([42, 2, 4711, 3])
  })
})

describe('the mark', () => {
  test('is read as it was written', () => {
    const order: RunOrder = [999_999_999_999_999, 999_999, 4711, 12]
    expect(writeOrder(order)).toBe('999999999999999.999999.4711.12')
    expect(readOrder(writeOrder(order))).toEqual(order)
  })

  test.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    'x1.2.3.4',
    '1.2.3.4x',
    '1.2.3.',
    '1..3.4',
    `${'1'.repeat(16)}.1.1.1`,
    `1.${'1'.repeat(7)}.1.1`,
    `1.1.${'1'.repeat(16)}.1`,
    `1.1.1.${'1'.repeat(7)}`,
    '-1.1.1.1',
  ])('that is none: %s', (text) => {
    expect(readOrder(text)).toBeNull()
  })
})

const run = (id: number, more: Partial<SceneRun> = {}): SceneRun => ({
  id,
  event: 'pull_request',
  branch: 'fix-leak',
  artifacts: [],
  ...more,
})

/** Ours is judged in run 50 of dumps of run 40; the claim is of run 60, of dumps of run 45. */
const OURS: RunOrder = [40, 1, 50, 1]
const KNOWN: readonly SceneRun[] = [run(40), run(45, { attempt: 2 }), run(50), run(60)]
const LATER: RunOrder = [45, 2, 60, 1]

const isBelieved = async (isRed: boolean, claimed: RunOrder, scene: Scene = { runs: KNOWN }) => {
  const github = await startGitHub(scene)
  onTestFinished(() => github.close())
  const settings = { token: TOKEN, url: github.environment.GITHUB_API_URL ?? '', debug: () => {}, retryMs: 1 }
  const { octokit } = connect(settings, timeLimitOf(20))
  const places = { source: REPOSITORY, judge: REPOSITORY }
  return { believed: await isReal(octokit, places, { claimed, ours: OURS, isRed }), requests: github.requests }
}

describe.each([
  ['green', false],
  ['red', true],
])('%s', (_, isRed) => {
  test.each<[string, RunOrder, readonly SceneRun[], boolean]>([
    ['gives way to runs that GitHub knows', LATER, KNOWN, true],
    ['gives way to a later attempt of its own runs', [40, 1, 50, 2], [run(40), run(50, { attempt: 2 })], true],
    ['not to dumps of a run that it does not know', [44, 1, 60, 1], KNOWN, false],
    ['not to a judgement that it does not know', [45, 1, 61, 1], KNOWN, false],
    ['not to an attempt of the dumps that it does not know', [45, 3, 60, 1], KNOWN, false],
    ['not to an attempt of the judgement that it does not know', [45, 2, 60, 2], KNOWN, false],
  ])('%s', async (_, claimed, runs, expected) => {
    expect((await isBelieved(isRed, claimed, { runs })).believed).toBe(expected)
  })

  test.each<[string, readonly SceneRun[]]>([
    ['whose dumps are of another workflow', [run(40), run(45, { attempt: 2, workflow: 77 }), run(50), run(60)]],
    ['whose judgement is of another workflow', [run(40), run(45, { attempt: 2 }), run(50), run(60, { workflow: 77 })]],
    ['whose dumps are of another branch', [run(40), run(45, { attempt: 2, branch: 'other' }), run(50), run(60)]],
    [
      'whose dumps are of a branch of that name in a fork',
      [run(40), run(45, { attempt: 2, repository: 'stranger/driver' }), run(50), run(60)],
    ],
    ['whose judgement is of another branch', [run(40), run(45, { attempt: 2 }), run(50), run(60, { branch: 'v2' })]],
    ['where its own runs are not known', [run(45, { attempt: 2 }), run(60)]],
  ])('to runs %s: only green', async (_, runs) => {
    expect((await isBelieved(isRed, LATER, { runs })).believed).toBe(!isRed)
  })

  test.each<[string, FaultAnswer]>([
    ['may not ask', faults.noPermission],
    ['has no answer', faults.unavailable],
  ])('where the token %s: only green gives way, and to what can be', async (_, answer) => {
    const scene = { faults: [{ match: 'GET */actions/runs/*', answer }] }
    const near = 40 + 1e11
    expect((await isBelieved(isRed, LATER, scene)).believed).toBe(!isRed)
    expect((await isBelieved(isRed, [near, 1, 60, 1], scene)).believed).toBe(!isRed)
    expect((await isBelieved(isRed, [near + 1, 1, 60, 1], scene)).believed).toBe(false)
    expect((await isBelieved(isRed, [45, 1, 50 + 1e11 + 1, 1], scene)).believed).toBe(false)
  })
})

test.each([40, 45, 50, 60])('red does not give way where the run %i may not be read', async (id) => {
  const scene = { runs: KNOWN, faults: [{ match: `GET */actions/runs/${id}`, answer: faults.noPermission }] }
  expect((await isBelieved(true, LATER, scene)).believed).toBe(false)
})

test('pull requests of a run are not asked for', async () => {
  const { requests } = await isBelieved(false, LATER)
  expect(requests).toEqual([
    'GET /repos/octo/driver/actions/runs/45?exclude_pull_requests=true → 200',
    'GET /repos/octo/driver/actions/runs/60?exclude_pull_requests=true → 200',
  ])
})
