import { describe, expect, test } from 'vitest'
import { faults } from '../github/faults.ts'
import type { SceneRun } from '../github/state.ts'
import { type ActionSetup, runAction } from './run-action.ts'
import { apiRequests, artifact, codesOf, SERIES_INPUTS, series, seriesReport, summaryOf, textsOf } from './scenes.ts'

const inputs = { ...SERIES_INPUTS, baseline: 'main' }

const run = (id: number, changes: Partial<SceneRun> = {}): SceneRun => ({
  id,
  event: 'push',
  branch: 'main',
  artifacts: [seriesReport(true, ['x64'])],
  ...changes,
})

const judge = (runs: readonly SceneRun[], setup: ActionSetup = {}) =>
  runAction({ artifacts: [series(true)], runs, inputs, ...setup })

describe('baseline: a branch', () => {
  test('growth that the branch shows too is not this change’s leak', async () => {
    const without = await runAction({ artifacts: [series(true)], inputs: SERIES_INPUTS })
    expect(summaryOf(without)).toBe('leak false exit 1')
    const held = await judge([run(40), run(41)])
    expect(summaryOf(held)).toBe('clean true exit 0')
    expect(held.report).toMatchObject({ legs: [{ name: 'x64', baselineRuns: 2 }] })
    expect(textsOf(held)[0]).toContain('Baseline runs')
  })

  test('growth above what the branch shows is', async () => {
    const clean = seriesReport(false, ['x64'])
    const held = await judge([run(40, { artifacts: [clean] }), run(41, { artifacts: [clean] })])
    expect(summaryOf(held)).toBe('leak false exit 1')
  })

  test('two requests find the reports, and two download each', async () => {
    const held = await judge([run(40), run(41)])
    expect(apiRequests(held)).toMatchInlineSnapshot(`
      [
        "GET /repos/octo/driver/actions/artifacts/101/zip → 302",
        "GET /repos/octo/driver/actions/artifacts/102/zip → 302",
        "GET /repos/octo/driver/actions/artifacts?name=pool-leak-report&per_page=100 → 200",
        "GET /repos/octo/driver/actions/workflows/driver-tests.yml/runs?branch=main&event=push&status=success&exclude_pull_requests=true&per_page=50 → 200",
        "GET /repos/octo/driver/actions/workflows/driver-tests.yml/runs?branch=main&event=schedule&status=success&exclude_pull_requests=true&per_page=50 → 200",
        "GET /repos/octo/driver/issues/7/comments?per_page=100 → 200",
        "POST /repos/octo/driver/issues/7/comments → 201",
      ]
    `)
  })

  test('the last ten runs are enough', async () => {
    const runs = Array.from({ length: 14 }, (_, index) => run(20 + index))
    const held = await judge(runs)
    expect(held.report).toMatchObject({ legs: [{ baselineRuns: 10 }] })
    const downloads = apiRequests(held).filter((line) => line.includes('/zip'))
    // Artifact 100 is the series itself; the first of the runs has 101.
    expect(downloads[0]).toContain('/artifacts/105/')
  })

  test('of an attempt and its repetition the later report counts', async () => {
    const [bad, good] = [artifact('pool-leak-report', 'no report', 'report.json'), seriesReport(true, ['x64'])]
    const held = await judge([run(40, { artifacts: [bad, good] })])
    expect(summaryOf(held)).toBe('clean true exit 0')
    expect(codesOf(held)).toEqual([])
  })
})

describe('a baseline that is not there', () => {
  const expired = { ...seriesReport(true, ['x64']), expired: true }
  test.each<[string, readonly SceneRun[], string]>([
    ['the first run of all', [], 'BASELINE_NONE'],
    ['runs without a report', [run(40, { artifacts: [] })], 'BASELINE_NONE'],
    ['an expired report', [run(40, { artifacts: [expired] })], 'BASELINE_NONE'],
    ['a run of a pull request, which anybody can make', [run(40, { event: 'pull_request' })], 'BASELINE_NONE'],
    ['a run that another run triggered', [run(40, { event: 'workflow_run' })], 'BASELINE_NONE'],
    ['a run of a fork whose branch has the name', [run(40, { repository: 'stranger/driver' })], 'BASELINE_NONE'],
    ['another branch', [run(40, { branch: 'v2' })], 'BASELINE_NONE'],
    ['a run that somebody started by hand', [run(40, { event: 'workflow_dispatch' })], 'BASELINE_NONE'],
    ['other legs', [run(40, { artifacts: [seriesReport(true, ['arm64', 'x86'])] })], 'BASELINE_OTHER_LEGS'],
    [
      'a report that is none',
      [run(40, { artifacts: [artifact('pool-leak-report', '{"schemaVersion":2}', 'report.json')] })],
      'BASELINE_UNREADABLE',
    ],
    [
      'a report whose digest is wrong',
      [run(40, { artifacts: [{ ...seriesReport(true, ['x64']), digest: `sha256:${'0'.repeat(64)}` }] })],
      'BASELINE_NOT_READ',
    ],
  ])('%s is said and turns no red into green', async (_, runs, code) => {
    const held = await judge(runs)
    expect(summaryOf(held)).toBe('leak false exit 1')
    expect(codesOf(held)).toContain(code)
  })

  test.each([
    ['no permission', faults.noPermission],
    ['no such workflow', faults.notFound],
    ['a server that fails', faults.unavailable],
  ])('%s is missing evidence', async (_, answer) => {
    const setup = { faults: [{ match: 'GET */actions/workflows/*', answer }] }
    const held = await judge([run(40)], { ...setup, artifacts: [series(false)] })
    expect(summaryOf(held)).toBe('inconclusive false exit 1')
    expect(codesOf(held)).toContain('BASELINE_NOT_READ')
    expect(summaryOf(await judge([run(40)], setup))).toBe('leak false exit 1')
  })

  test('reports that somebody deleted are missing evidence', async () => {
    const deleted = [run(40, { artifacts: [], steps: ['Set up job', 'Run octo/pool-leak-check@0123456'] })]
    const held = await judge(deleted, { artifacts: [series(false)] })
    expect(summaryOf(held)).toBe('inconclusive false exit 1')
    expect(codesOf(held)).toContain('BASELINE_GONE')
  })

  test('one report of several that cannot be read is a note', async () => {
    const bad = { ...seriesReport(true, ['x64']), digest: `sha256:${'0'.repeat(64)}` }
    const held = await judge([run(40), run(41, { artifacts: [bad] })])
    expect(summaryOf(held)).toBe('clean true exit 0')
    expect(codesOf(held)).toEqual(['BASELINE_UNAVAILABLE'])
  })

  test('a leg of the baseline that this run lacks is said', async () => {
    const held = await judge([run(40, { artifacts: [seriesReport(true, ['x64', 'arm64'])] })])
    expect(summaryOf(held)).toBe('clean true exit 0')
    expect(codesOf(held)).toEqual(['BASELINE_LEG_GONE'])
  })

  test('a report of one leg without a name acquits no leg of a matrix', async () => {
    const artifacts = [series(true, 'x64'), series(true, 'arm64')]
    const held = await judge([run(40, { artifacts: [seriesReport(true, [''])] })], { artifacts })
    expect(summaryOf(held)).toBe('leak false exit 1')
    expect(codesOf(held)).toEqual(['BASELINE_OTHER_LEGS'])
  })

  test('runs and reports of pull requests do not hide those of the branch', async () => {
    const forks = Array.from({ length: 120 }, (_, index) =>
      run(100 + index, {
        event: 'pull_request',
        repository: 'stranger/driver',
        artifacts: Array(5).fill(artifact('pool-leak-report', '{}', 'report.json')),
      }),
    )
    const held = await judge([run(40), ...forks])
    expect(summaryOf(held)).toBe('clean true exit 0')
    expect(held.report).toMatchObject({ legs: [{ baselineRuns: 1 }] })
  })

  test('no crash and no red where nothing leaks either', async () => {
    const held = await judge([], { artifacts: [series(false)] })
    expect(summaryOf(held)).toBe('clean true exit 0')
  })
})

test('a clean run of the branch leaves the report that the next one reads', async () => {
  const event = { repository: { default_branch: 'main' } }
  const first = await runAction({ artifacts: [series(false)], inputs, eventName: 'push', event })
  expect(first.artifacts).toContain('pool-leak-report')
  expect({ said: summaryOf(first), codes: codesOf(first) }).toEqual({
    said: 'clean true exit 0',
    codes: ['BASELINE_NONE'],
  })
})
