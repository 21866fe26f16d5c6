import { describe, expect, test } from 'vitest'
import { wholeOf } from '../../src/core/parse/file-bytes.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { messageOf } from '../../src/core/problem.ts'
import type { BaselineReports } from '../../src/github/baseline-reports.ts'
import { toRun } from './describe.ts'
import { type FaultAnswer, faults } from './faults.ts'
import { open, type Setup } from './open.ts'
import { BASE_SHA, type SceneArtifact, type SceneRun } from './state.ts'
import { zip } from './zip.ts'

/* Which runs and artifacts a baseline takes. */

const report = (text: string): SceneArtifact => ({ name: 'pool-leak-report', content: zip({ 'report.json': text }) })
const expired: SceneArtifact = { ...report('old'), expired: true }
const run = (id: number, changes: Partial<SceneRun> = {}): SceneRun => ({
  id,
  event: 'push',
  branch: 'main',
  artifacts: [report(`${id}`)],
  ...changes,
})
const search = { branch: 'main', artifact: 'pool-leak-report' }
const OUR_STEP = 'Run octo/pool-leak-check@v1'

const textsOf = (files: BaselineReports['files']): readonly string[] =>
  files.map(({ bytes }) => Buffer.from(wholeOf(bytes)).toString())

const wordsOf = (problems: BaselineReports['problems']): string =>
  problems.map((problem) => toPlain(messageOf(problem))).join('\n')

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** The reports of pull requests' runs: so many pages of a hundred, all newer than the others. */
const noise = (pages: number): SceneRun =>
  run(5000, { event: 'pull_request', artifacts: Array.from({ length: pages * 100 }, () => NOISE) })
const NOISE = report('noise')

const read = async (setup: Setup) => {
  const { door, github } = await open(setup)
  const { files, problems } = await door.baseline(search)
  const asked = (part: RegExp) => github.requests.filter((line) => part.test(line))
  return { texts: textsOf(files), files, problems, codes: problems.map(({ code }) => code), asked }
}

describe('reports of earlier runs', () => {
  test.each<[string, Setup['runs'], readonly string[], readonly string[]]>([
    ['of a push and a schedule, the latest first', [run(1), run(3, { event: 'schedule' })], ['3', '1'], []],
    ['not of a run by hand', [run(2, { event: 'workflow_dispatch' })], [], ['BASELINE_NONE']],
    [
      'that were deleted: missing evidence',
      [run(1, { artifacts: [], steps: ['Set up job', 'Run octo/pool-leak-check@v1'] })],
      [],
      ['BASELINE_GONE'],
    ],
    [
      'not where the runs never left any',
      [run(1, { artifacts: [], steps: ['Set up job', 'Run actions/checkout@v7'] })],
      [],
      ['BASELINE_NONE'],
    ],
    [
      'not where all of them have expired',
      [run(1, { artifacts: [{ ...report('1'), expired: true }], steps: [OUR_STEP] })],
      [],
      ['BASELINE_NONE'],
    ],
    ['not of a pull request', [run(1, { event: 'pull_request' })], [], ['BASELINE_NONE']],
    ['not of another branch', [run(1, { branch: 'v2' })], [], ['BASELINE_NONE']],
    [
      'not of a fork whose branch has the same name',
      [run(1, { repository: 'stranger/driver' })],
      [],
      ['BASELINE_NONE'],
    ],
    ['not of this run', [run(4711)], [], ['BASELINE_NONE']],
    ['not under another name', [run(1, { artifacts: [{ ...report('1'), name: 'other' }] })], [], ['BASELINE_NONE']],
    ['not one that has expired', [run(1, { artifacts: [{ ...report('1'), expired: true }] })], [], ['BASELINE_NONE']],
    ['the newer of two attempts', [run(1, { artifacts: [report('old'), report('new')] })], ['new'], []],
    [
      'ten at most',
      Array.from({ length: 12 }, (_, id) => run(id + 1)),
      ['12', '11', '10', '9', '8', '7', '6', '5', '4', '3'],
      [],
    ],
    [
      'one without report.json is told',
      [run(1, { artifacts: [{ name: 'pool-leak-report', content: zip({ 'a.txt': 'x' }) }] })],
      [],
      ['BASELINE_UNREADABLE', 'BASELINE_NOT_READ'],
    ],
    [
      'one of other bytes is told, the others count',
      [run(2), run(1, { artifacts: [{ ...report('1'), digest: 'sha256:0' }] })],
      ['2'],
      ['BASELINE_UNAVAILABLE'],
    ],
  ])('%s', async (_, runs, texts, codes) => {
    const { door } = await open({ runs: runs ?? [] })
    const { files, problems } = await door.baseline(search)
    expect(textsOf(files)).toEqual(texts)
    expect(problems.map(({ code }) => code)).toEqual(codes)
  })

  test('say which run left them, and the commit that it tested', async () => {
    const { door } = await open({ runs: [run(1), run(2)] })
    const { files } = await door.baseline(search)
    expect(files.map(({ origin }) => origin)).toEqual([
      { run: 2, commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
      { run: 1, commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
    ])
  })

  const required = { GITHUB_WORKFLOW_REF: 'octo/policies/.github/workflows/driver-tests.yml@refs/heads/main' }

  test('of a workflow that the organisation requires are found by the workflow’s id', async () => {
    const { door, github } = await open({ runs: [run(1)], environment: required })
    expect((await door.baseline(search)).problems).toEqual([])
    const asked = github.requests.flatMap((line) => /\/workflows\/([^/]+)\//.exec(line)?.[1] ?? [])
    expect([...new Set(asked)]).toEqual(['9'])
  })

  test.each<[string, Setup, RegExp]>([
    ['without a token', { token: null }, /there is no github-token/],
    [
      'of an unknown workflow',
      { environment: required, faults: [{ match: 'GET */runs/4711', answer: faults.notFound }] },
      /the workflow of the run is not known/,
    ],
    ['that may not be listed', { faults: [{ match: 'GET */runs', answer: faults.noPermission }] }, /actions: read/],
  ])('%s: told as not read', async (_, setup, why) => {
    const { door } = await open(setup)
    const { problems } = await door.baseline(search)
    expect(problems.map(({ code }) => code)).toEqual(['BASELINE_NOT_READ'])
    expect(JSON.stringify(problems)).toMatch(why)
  })
})

describe('the runs of a baseline', () => {
  const pushes = (last: number) => from(1, last).map((id) => run(id))

  test.each([
    ['nine of pushes leave room for one of a schedule', 9, ['20', '9', '8', '7', '6', '5', '4', '3', '2', '1'], 2],
    ['ten of pushes need no schedule', 10, ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1'], 1],
  ])('%s', async (_, count, texts, lists) => {
    const { texts: found, asked } = await read({ runs: [run(20, { event: 'schedule' }), ...pushes(count)] })
    expect(found).toEqual(texts)
    expect(asked(/\/workflows\/.*\/runs/)).toHaveLength(lists)
  })

  test('the runs are asked for without the pull requests, which nobody reads', async () => {
    const { asked } = await read({ runs: [run(1)] })
    const lists = asked(/\/workflows\/.*\/runs/)
    expect(lists.filter((line) => /exclude_pull_requests=true/.test(line))).toEqual(lists)
  })

  test('the latest come first, in whatever order GitHub lists them and their artifacts', async () => {
    const { texts } = await read({ runs: [run(2), run(12), run(1), run(3, { event: 'schedule' })] })
    expect(texts).toEqual(['12', '3', '2', '1'])
  })

  test('neither the judged run is its own baseline, nor the run that judges', async () => {
    const runs = [run(1), run(4711), run(42)]
    expect((await read({ runs: [run(1), run(4711)], artifactsOf: 42, runId: 42 })).texts).toEqual(['1'])
    const event = { workflow_run: { id: 42, workflow_id: 9, event: 'push', head_sha: BASE_SHA } }
    expect((await read({ runs, artifactsOf: 40, eventName: 'workflow_run', event })).texts).toEqual(['1'])
  })

  test.each<[string, Partial<SceneRun>, readonly string[]]>([
    ['that succeeded counts', {}, ['1']],
    ['that failed does not', { conclusion: 'failure' }, []],
    ['that was cancelled does not', { conclusion: 'cancelled' }, []],
  ])('a run %s', async (_, changes, texts) => {
    expect((await read({ runs: [run(1, changes)] })).texts).toEqual(texts)
  })

  test.each<[string, Partial<SceneRun>, readonly string[]]>([
    ['as it was asked for counts', {}, ['1']],
    ['of another event does not', { event: 'workflow_dispatch' }, []],
    ['of another branch does not', { branch: 'v2' }, []],
    ['of another repository does not', { repository: 'stranger/driver' }, []],
  ])('a run that GitHub lists %s', async (_, changes, texts) => {
    const body = { total_count: 1, workflow_runs: [toRun(run(1, changes))] }
    const answer: FaultAnswer = { kind: 'status', status: 200, body }
    expect((await read({ runs: [run(1)], faults: [{ match: 'GET */runs', answer, times: 1 }] })).texts).toEqual(texts)
  })
})

describe('the report of a run', () => {
  test.each<[string, readonly SceneArtifact[], readonly string[]]>([
    ['is the one made last', [{ ...report('late'), createdAt: '2026-01-03T00:00:00Z' }, report('early')], ['late']],
    ['is the one listed last where all were made at once', [report('one'), report('two')], ['two']],
    ['is the one of an earlier attempt where that of the last has expired', [report('kept'), expired], ['kept']],
  ])('%s, in the list of the repository and in that of the run', async (_, artifacts, texts) => {
    expect((await read({ runs: [run(1, { artifacts })] })).texts).toEqual(texts)
    expect((await read({ runs: [run(1, { artifacts }), noise(5)] })).texts).toEqual(texts)
  })

  test.each([
    ['is found on the fifth page', 4, 5, 0],
    ['is asked for where it is behind the fifth page', 5, 5, 1],
    ['is asked for where it is far behind', 7, 5, 1],
  ])('%s', async (_, pages, lists, byRun) => {
    const { texts, asked } = await read({ runs: [run(1), noise(pages)] })
    expect(texts).toEqual(['1'])
    expect(asked(/\/actions\/artifacts\?/)).toHaveLength(lists)
    expect(asked(/\/runs\/1\/artifacts/)).toHaveLength(byRun)
  })

  test('is asked for of ten runs at most, the latest', async () => {
    const { texts, asked } = await read({ runs: [...from(1, 12).map((id) => run(id)), noise(5)] })
    expect(texts).toEqual(['12', '11', '10', '9', '8', '7', '6', '5', '4', '3'])
    expect(asked(/\/runs\/\d+\/artifacts/)).toHaveLength(10)
  })

  test('is not asked for of a run whose report is listed', async () => {
    const listed = run(3)
    const { texts, asked } = await read({ runs: [run(1), run(2), noise(5), listed] })
    expect(texts).toEqual(['3', '2', '1'])
    expect(asked(/\/runs\/\d+\/artifacts/).map((line) => /runs\/(\d+)/.exec(line)?.[1])).toEqual(['2', '1'])
  })

  test('ten that are listed are enough: no further page', async () => {
    const { texts, asked } = await read({ runs: [noise(2), ...from(1, 10).map((id) => run(id))] })
    expect(texts).toHaveLength(10)
    expect(asked(/\/actions\/artifacts\?/)).toHaveLength(1)
  })

  test.each<[string, Record<string, string>, readonly string[]]>([
    ['stands at the top', { 'report.json': 'a' }, ['a']],
    ['stands in a folder', { 'out/report.json': 'a' }, ['a']],
    ['stands beside other files', { 'a.txt': 'x', 'report.json': 'a', 'report.html': 'y' }, ['a']],
    ['is not what only ends like it', { 'old-report.json': 'a' }, []],
    ['is not what only begins like it', { 'report.json.txt': 'a' }, []],
  ])('%s', async (_, files, texts) => {
    const artifacts = [{ name: 'pool-leak-report', content: zip(files) }]
    const found = await read({ runs: [run(1, { artifacts })] })
    expect(found.texts).toEqual(texts)
    expect(found.codes).toEqual(texts.length > 0 ? [] : ['BASELINE_UNREADABLE', 'BASELINE_NOT_READ'])
  })

  test('that is no zip is none', async () => {
    const artifacts = [{ name: 'pool-leak-report', content: Buffer.from('{}') }]
    const { texts, codes } = await read({ runs: [run(1, { artifacts })] })
    expect([texts, codes]).toEqual([[], ['BASELINE_UNREADABLE', 'BASELINE_NOT_READ']])
  })

  test('that is a broken zip is told once, with the reason', async () => {
    const artifacts = [{ name: 'pool-leak-report', content: zip({ 'report.json': 'a' }).subarray(0, 50) }]
    const { codes, problems } = await read({ runs: [run(1, { artifacts })] })
    expect(codes).toEqual(['BASELINE_UNAVAILABLE', 'BASELINE_NOT_READ'])
    expect(wordsOf(problems)).toContain('main: none of 1 reports could be read')
  })
})

describe('no report', () => {
  const empty = (id: number, steps: readonly string[] = [], failedSteps: readonly string[] = []) =>
    run(id, { artifacts: [], steps, failedSteps })

  test.each<[string, readonly SceneRun[], string]>([
    ['where a step of ours succeeded: gone', [empty(1, ['Set up job', OUR_STEP])], 'BASELINE_GONE'],
    ['where a step of ours failed: none', [empty(1, ['Set up job'], [OUR_STEP])], 'BASELINE_NONE'],
    ['where only the third latest had the step: gone', [empty(4), empty(3), empty(2, [OUR_STEP])], 'BASELINE_GONE'],
    [
      'where only the fourth latest had it, which is not asked: none',
      [empty(4), empty(3), empty(2), empty(1, [OUR_STEP])],
      'BASELINE_NONE',
    ],
    ['where it expired: none', [run(1, { artifacts: [expired], steps: [OUR_STEP] })], 'BASELINE_NONE'],
    [
      'where one expired and one is gone: gone',
      [run(2, { artifacts: [expired], steps: [OUR_STEP] }), empty(1, [OUR_STEP])],
      'BASELINE_GONE',
    ],
    [
      'where it expired behind the pages of pull requests: none',
      [run(1, { artifacts: [expired], steps: [OUR_STEP] }), noise(5)],
      'BASELINE_NONE',
    ],
  ])('%s', async (_, runs, code) => {
    expect((await read({ runs })).codes).toEqual([code])
  })

  test('says of how many runs, on which branch', async () => {
    expect(wordsOf((await read({ runs: [empty(1), empty(2)] })).problems)).toContain(
      'main: 2 successful runs, no pool-leak-report in them that is not expired',
    )
    const none = await read({ runs: [] })
    expect(wordsOf(none.problems)).toContain('main: 0 successful runs')
    expect(none.asked(/\/artifacts|\/jobs/)).toEqual([])
  })

  test('says which is gone', async () => {
    const { problems } = await read({ runs: [empty(1, [OUR_STEP])] })
    expect(wordsOf(problems)).toContain('main: pool-leak-report is neither there nor expired')
  })
})
