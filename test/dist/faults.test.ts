import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type FaultAnswer, faults } from '../github/faults.ts'
import { SIGNATURE } from '../github/state.ts'
import { type ActionSetup, runAction } from './run-action.ts'
import { artifact, CLEAN, codesOf, LEAK, summaryOf } from './scenes.ts'

/*
 * What goes wrong on the way, each with the verdict and the remedy that it ends in, within a bounded time. Of this run the
 * artifact service is asked, of another the REST API.
 */

const SERVICE = '* /twirp/*'
const other: ActionSetup = { ...CLEAN, artifactsOf: 42, inputs: { 'run-id': '42', timeout: '20s' } }

describe('another run’s artifacts', () => {
  test.each<[string, string, FaultAnswer, string, RegExp]>([
    ['no permission to list', 'GET */artifacts', faults.noPermission, 'ARTIFACTS_NOT_LISTED', /actions: read/],
    ['no such run', 'GET */artifacts', faults.notFound, 'ARTIFACTS_NOT_LISTED', /check run-id/],
    ['a bad token', 'GET */artifacts', faults.badCredentials, 'ARTIFACTS_NOT_LISTED', /not valid or has expired/],
    [
      'the rate limit of an hour',
      'GET */artifacts',
      faults.rateLimited,
      'ARTIFACTS_NOT_LISTED',
      /run the job again later/,
    ],
    [
      'a secondary limit of an hour',
      'GET */artifacts',
      faults.secondaryLimitHour,
      'ARTIFACTS_NOT_LISTED',
      /run the job again later/,
    ],
    [
      'a list that is refused',
      'GET */artifacts',
      faults.unprocessable,
      'ARTIFACTS_NOT_LISTED',
      /check repository, run-id/,
    ],
    [
      'a server that fails for good',
      'GET */artifacts',
      faults.unavailable,
      'ARTIFACTS_NOT_LISTED',
      /Run the job again/,
    ],
    ['an expired artifact', 'GET */101/zip', faults.gone, 'ARTIFACT_EXPIRED', /Run the test job again/],
    ['an artifact that is gone', 'GET */101/zip', faults.notFound, 'ARTIFACT_GONE', /A re-run replaced/],
    ['no permission to download', 'GET */101/zip', faults.noPermission, 'ARTIFACT_UNREADABLE', /actions: read/],
    ['a blob that is refused', 'GET /blob/101', faults.noPermission, 'ARTIFACT_UNREADABLE', /Run the job again/],
    ['a blob that is always cut', 'GET /blob/101', faults.truncate, 'ARTIFACT_UNREADABLE', /Run the job again/],
    ['a blob of other bytes', 'GET /blob/101', faults.corrupt, 'DIGEST_MISMATCH', /do not trust/],
  ])('%s: inconclusive, with the remedy', async (_, match, answer, code, remedy) => {
    const run = await runAction({ ...other, faults: [{ match, answer }] })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toContain(code)
    expect(run.log).toMatch(remedy)
  })

  test.each<[string, string, FaultAnswer]>([
    ['a server that fails once', 'GET */artifacts', faults.unavailable],
    ['a connection cut once', 'GET */artifacts', faults.reset],
    ['a secondary limit of a second', 'GET */artifacts', faults.secondaryLimit],
    ['half a body once', 'GET /blob/101', faults.truncate],
    ['a signed address that is refused once', 'GET /blob/101', faults.noPermission],
    ['a blob store that fails once', 'GET /blob/101', faults.unavailable],
    ['a download address that fails once', 'GET */101/zip', faults.unavailable],
  ])('%s is tried again and costs nothing', async (_, match, answer) => {
    const run = await runAction({ ...other, faults: [{ match, answer, times: 1 }] })
    expect(summaryOf(run)).toBe('clean true exit 0')
  })

  test('listed as expired: said without a download', async () => {
    const [before, after] = CLEAN.artifacts
    if (before === undefined || after === undefined) throw new Error('no pair')
    const run = await runAction({ ...other, artifacts: [before, { ...after, expired: true }] })
    expect(codesOf(run)).toContain('ARTIFACT_EXPIRED')
    expect(run.requests.filter((line) => line.includes('/101/zip'))).toEqual([])
  })

  test('a thousand artifacts are ten pages, and the two that count are found', async () => {
    const others = Array.from({ length: 1000 }, (_, index) => artifact(`log-${index}`, 'x'))
    const run = await runAction({ ...other, artifacts: [...others, ...CLEAN.artifacts] })
    expect(summaryOf(run)).toBe('clean true exit 0')
    expect(run.requests.filter((line) => line.includes('/runs/42/artifacts'))).toHaveLength(11)
  })
})

describe('this run’s artifacts', () => {
  test.each<[string, string, FaultAnswer, string]>([
    ['a list that is refused', '* /twirp/*/ListArtifacts', faults.noPermission, 'ARTIFACTS_NOT_LISTED'],
    ['listed but gone, as after a re-run', '* /twirp/*/GetSignedArtifactURL', faults.notFound, 'ARTIFACT_GONE'],
    ['a blob of other bytes', 'GET /blob/101', faults.corrupt, 'DIGEST_MISMATCH'],
  ])('%s: inconclusive', async (_, match, answer, code) => {
    // The REST API, which is asked where the service has nothing, has nothing either.
    const gone = [
      { match, answer },
      { match: 'GET */zip', answer: faults.notFound },
    ]
    const run = await runAction({ ...CLEAN, inputs: { 'report-artifact': '' }, faults: gone })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toContain(code)
  })

  test('listed but no longer handed out, as in a re-run of one job: the REST API has it', async () => {
    const match = '* /twirp/*/GetSignedArtifactURL'
    const run = await runAction({
      ...CLEAN,
      inputs: { 'report-artifact': '' },
      faults: [{ match, answer: faults.notFound }],
    })
    expect(summaryOf(run)).toBe('clean true exit 0')
  })

  test.each<[string, unknown]>([
    ['an address that was damaged', { signed_url: `http://h st/blob/100?sig=${SIGNATURE}` }],
    ['JSON that was damaged', `{"signed_u":"http://host/blob/100?si#=${SIGNATURE}"`],
  ])('%s on its way: its signature is not in the log', async (_, body) => {
    const answer = { kind: 'status', status: 200, body } as const
    const match = '* /twirp/*/GetSignedArtifactURL'
    const run = await runAction({ ...CLEAN, inputs: { 'report-artifact': '' }, faults: [{ match, answer }] })
    expect(run.rawLog).toContain('Body: not shown')
    expect(run.rawLog).not.toContain(SIGNATURE)
  })

  test('a service that fails once is asked again', async () => {
    const run = await runAction({ ...CLEAN, faults: [{ match: SERVICE, answer: faults.unavailable, times: 1 }] })
    expect(summaryOf(run)).toBe('clean true exit 0')
  })

  test('a thousand artifacts', async () => {
    const others = Array.from({ length: 1000 }, (_, index) => artifact(`log-${index}`, 'x'))
    const run = await runAction({ ...CLEAN, artifacts: [...others, ...CLEAN.artifacts] })
    expect(summaryOf(run)).toBe('clean true exit 0')
  })
})

describe('a server that never answers', () => {
  test.each<[string, ActionSetup, string, string]>([
    ['the artifact service', CLEAN, SERVICE, 'ARTIFACTS_NOT_LISTED'],
    ['the blob store', CLEAN, 'GET /blob/*', 'ARTIFACT_UNREADABLE'],
    ['the list of another run', other, 'GET */artifacts', 'ARTIFACTS_NOT_LISTED'],
    ['the blob store of another run', other, 'GET /blob/*', 'ARTIFACT_UNREADABLE'],
  ])('%s: inconclusive when the time of the input timeout is up', async (_, setup, match, code) => {
    const inputs = { ...setup.inputs, timeout: '4s', 'report-artifact': '' }
    const started = performance.now()
    const run = await runAction({ ...setup, inputs, faults: [{ match, answer: faults.hang }] })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toContain(code)
    expect(run.log).toContain('no answer within 4 seconds')
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

test.each([faults.noPermission, faults.notFound, faults.rateLimited])(
  'the policy cannot be looked for: never green',
  async (answer) => {
    const setup = { ...CLEAN, faults: [{ match: 'GET */contents*', answer }] }
    const run = await runAction(setup)
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toContain('POLICY_NOT_READ')
    expect(summaryOf(await runAction({ ...setup, inputs: { 'policy-file': 'none' } }))).toBe('clean true exit 0')
    const named = await runAction({ ...setup, inputs: { 'policy-file': 'ci/pool.yml' } })
    expect(summaryOf(named)).toBe('inconclusive false exit 1')
    expect(named.log).toMatch(/ci\/pool\.yml could not be read/)
  },
)

describe('half of an answer', () => {
  const runs = [{ id: 40, event: 'push', branch: 'main', artifacts: [] }]
  test.each<[string, string, ActionSetup]>([
    ['of the policy', 'GET */contents/*', CLEAN],
    ['of the runs of a baseline', 'GET */actions/workflows/*', { ...CLEAN, runs, inputs: { baseline: 'main' } }],
    ['of a list of artifacts', 'GET */runs/42/artifacts', other],
    ['of the comments', 'GET */comments', CLEAN],
    ['of the new comment', 'POST */comments', CLEAN],
  ])('%s is asked for again', async (_, match, setup) => {
    const run = await runAction({ ...setup, faults: [{ match, answer: faults.truncate, times: 1 }] })
    expect(summaryOf(run)).toBe('clean true exit 0')
    expect(run.outputs['comment-url']).toMatch(/#issuecomment-/)
  })

  test.each<[string, string, ActionSetup, string]>([
    [
      'of the runs of a baseline',
      'GET */actions/workflows/*',
      { ...CLEAN, runs, inputs: { baseline: 'main' } },
      'inconclusive false exit 1',
    ],
    ['of the comments', 'GET */comments', CLEAN, 'clean true exit 0'],
    ['of the named run', 'GET */actions/runs/42', other, 'clean true exit 0'],
  ])('%s, always: no crash', async (_, match, setup, summary) => {
    const run = await runAction({ ...setup, faults: [{ match, answer: faults.truncate }] })
    expect(summaryOf(run)).toBe(summary)
    expect(run.log).not.toContain('A bug of')
  })
})

describe('a report that cannot be uploaded', () => {
  test.each<[string, FaultAnswer, RegExp]>([
    ['refused', faults.noPermission, /Run the job again/],
    [
      'a name that is taken',
      { kind: 'status', status: 409, body: { code: 'already_exists', msg: 'conflict: already exists' } },
      /give each check its own report-artifact/,
    ],
  ])('%s: a warning, and the verdict is the same', async (_, answer, remedy) => {
    const run = await runAction({ ...LEAK, faults: [{ match: '* /twirp/*/CreateArtifact', answer }] })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.log).toMatch(/no report artifact::The report was not uploaded/)
    expect(run.log).toMatch(remedy)
    expect(run.comments).toHaveLength(1)
  })
})

test('a runner that cannot be written to costs warnings, and no verdict', async () => {
  const workspace = fileURLToPath(new URL('../fixtures', import.meta.url))
  const inputs = { 'before-files': 'made/proc-leak-before.txt', 'after-files': 'dumps/kd-poolused-proc-*.txt' }
  const nowhere = fileURLToPath(import.meta.url)
  const environment = { RUNNER_TEMP: nowhere, GITHUB_STEP_SUMMARY: `${nowhere}/summary` }
  const run = await runAction({ workspace, inputs, environment })
  expect(summaryOf(run)).toBe('leak false exit 1')
  expect(run.log).toMatch(/no report::.*The verdict is not affected/)
  expect(run.log).toMatch(/no job summary::.*The verdict is not affected/)
  expect(run.comments).toHaveLength(1)
})
