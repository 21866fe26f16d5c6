import { describe, expect, test } from 'vitest'
import type { SceneArtifact, SceneRun } from '../github/state.ts'
import { expectGolden } from '../golden.ts'
import { procLeak, wholeMachine, wholeMachineLater } from '../made-dumps.ts'
import { reportViolations } from '../schemas.ts'
import { type ActionRun, type ActionSetup, runAction } from './run-action.ts'
import {
  artifact,
  codesOf,
  DRIVER_CLEAN,
  DRIVER_LEAK,
  SERIES_INPUTS,
  series,
  seriesReport,
  summaryOf,
  textsOf,
} from './scenes.ts'

const LEGS = ['win10', 'win11', 'ws2022', 'ws2025'].flatMap((system) =>
  ['arm64', 'x64', 'x86'].map((architecture) => `${system}-${architecture}`),
)

const side = (leg: string, leaks: boolean): readonly SceneArtifact[] =>
  leaks
    ? [artifact(`pool-before-${leg}`, procLeak.before), artifact(`pool-after-${leg}`, procLeak.after)]
    : [artifact(`pool-before-${leg}`, wholeMachine, 'a.csv'), artifact(`pool-after-${leg}`, wholeMachineLater, 'a.csv')]

/** Number of requests of each kind, without regard to the numbers in them. */
const countsOf = ({ requests }: ActionRun): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const request of requests) {
    const kind = request
      .replace(/\/twirp\/[\w.]+\//, '')
      .replace(/\?.*/, '')
      .replace(/ → .*/, '')
      .replace(/\/\d+/g, '/N')
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return Object.fromEntries(Object.entries(counts).sort())
}

test('twelve legs in one comment: the worst first, the same finding said once with its legs', async () => {
  const leaking = new Set(['win11-x64', 'ws2025-arm64', 'ws2025-x64'])
  const artifacts = LEGS.flatMap((leg) => side(leg, leaking.has(leg)))
  const run = await runAction({ artifacts, inputs: { 'driver-tags': 'SEY?', iterations: '12980' } })
  expect(summaryOf(run)).toBe('leak false exit 1')
  expect(reportViolations(run.report)).toEqual([])
  const [text = ''] = textsOf(run)
  expect(text).toContain('1 leak: <code>Proc</code> and 2 tags in step with it, in 3 legs.')
  expect(text.match(/^### Leak: /gm)).toHaveLength(1)
  expect(text).toContain('(3 legs: <code>win11-x64</code>, <code>ws2025-arm64</code>, <code>ws2025-x64</code>)')
  expect(run.outputs.leaks).toBe('3')
  expectGolden('comment/twelve-legs.md', text)
})

test('a leg with one side is inconclusive and named; the others are judged', async () => {
  const [before] = side('arm64', false)
  if (before === undefined) throw new Error('no artifact')
  const run = await runAction({ artifacts: [before, ...side('x64', false)] })
  expect(summaryOf(run)).toBe('inconclusive false exit 1')
  expect(codesOf(run)).toContain('MISSING_SIDE')
  expect(run.log).toMatch(/MISSING_SIDE::.*arm64/)
  expect(run.report).toMatchObject({ legs: expect.arrayContaining([expect.objectContaining({ name: 'x64' })]) })
})

test('two artifacts that name one leg are no leg', async () => {
  const [before, after] = side('x64', false)
  if (before === undefined || after === undefined) throw new Error('no pair')
  const run = await runAction({ artifacts: [before, after, { ...after, name: 'pool-after_x64' }] })
  expect(summaryOf(run)).toBe('inconclusive false exit 1')
  expect(codesOf(run)).toContain('LEG_TWICE')
})

test('the report of an earlier attempt, or of another check, is no leg', async () => {
  const reports = ['pool-leak-report', 'pool-leak-report-arm64'].map((name) => artifact(name, '{}', 'report.json'))
  const run = await runAction({ artifacts: [series(false), ...reports], inputs: SERIES_INPUTS })
  expect(summaryOf(run)).toBe('clean true exit 0')
})

test('the output holds as many findings as fit, and report.json all', async () => {
  const rows = (left: number) =>
    Array.from(
      { length: 900 },
      (_, index) =>
        ` T${String(index).padStart(3, '0')} Nonp ${left + 5} (   0) 5 (   0) ${left} ${left * 64} (   0) 64\n`,
    )
  const head = ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc\n'
  const dump = (left: number) => head + rows(left).join('')
  const artifacts = [artifact('pool-before', dump(1)), artifact('pool-after', dump(9))]
  const run = await runAction({ artifacts, inputs: { 'driver-tags': 'T*' } })
  const found: unknown[] = JSON.parse(run.outputs.findings ?? '')
  expect(run.outputs.leaks).toBe('900')
  expect(found.length).toBeGreaterThan(100)
  expect((run.outputs.findings ?? '').length).toBeLessThanOrEqual(500_000)
})

test('requests of a twelve-leg matrix with comment and a baseline of three runs stay few', async () => {
  const runs = [40, 41, 42].map(
    (id): SceneRun => ({ id, event: 'push', branch: 'main', artifacts: [seriesReport(true, LEGS)] }),
  )
  const artifacts = LEGS.map((leg) => series(true, leg))
  const run = await runAction({ artifacts, runs, inputs: { ...SERIES_INPUTS, baseline: 'main' } })
  expect(summaryOf(run)).toBe('clean true exit 0')
  // An artifact of this run costs the client three requests (it lists each once more), one of another run two.
  expect(countsOf(run)).toMatchInlineSnapshot(`
    {
      "GET /blob/N": 15,
      "GET /repos/octo/driver/actions/artifacts": 1,
      "GET /repos/octo/driver/actions/artifacts/N/zip": 3,
      "GET /repos/octo/driver/actions/workflows/driver-tests.yml/runs": 2,
      "GET /repos/octo/driver/contents/.github": 2,
      "GET /repos/octo/driver/contents/.github%2Fpool-leak-check.yml": 2,
      "GET /repos/octo/driver/issues/N/comments": 1,
      "POST /repos/octo/driver/issues/N/comments": 1,
      "POST CreateArtifact": 1,
      "POST FinalizeArtifact": 1,
      "POST GetSignedArtifactURL": 12,
      "POST ListArtifacts": 13,
      "PUT /blob/N": 2,
    }
  `)
})

test('a matrix of 256 legs, the most that GitHub runs: each is judged, in a few requests an artifact', async () => {
  const legs = Array.from({ length: 256 }, (_, at) => `leg-${at}`)
  const leaking = ['leg-7', 'leg-255']
  const artifacts = legs.flatMap((leg) => {
    const [before, after] = leaking.includes(leg) ? DRIVER_LEAK.artifacts : DRIVER_CLEAN.artifacts
    return [
      { name: `pool-before-${leg}`, content: before?.content ?? new Uint8Array() },
      { name: `pool-after-${leg}`, content: after?.content ?? new Uint8Array() },
    ]
  })
  const run = await runAction({ artifacts, inputs: { 'driver-tags': 'Drsd' } })
  expect(summaryOf(run)).toBe('leak false exit 1')
  const { legs: judged } = run.report as { legs: { name: string; verdict: string }[] }
  expect(judged).toHaveLength(256)
  expect(
    judged
      .filter(({ verdict }) => verdict !== 'clean')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(leaking.sort())
  expect(run.comments[0]).toContain('(2 legs: <code>leg-255</code>, <code>leg-7</code>)')
  expect(run.comments[0]?.length).toBeLessThan(65_536)
  expect(run.requests.length).toBeLessThan(3 * artifacts.length + 20)
}, 180_000)

describe('legs that were judged in jobs of their own', () => {
  const report = (leg: string, leaks: boolean): SceneArtifact => ({
    ...seriesReport(leaks, ['']),
    name: `pool-leak-report-${leg}`,
  })
  const inputs = { 'reports-artifact': 'pool-leak-report-*' }

  test('become one comment and one gate', async () => {
    const artifacts = [report('win10', false), report('win11', true), report('ws2025', true)]
    const run = await runAction({ artifacts, inputs })
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]).toContain('(2 legs: <code>win11</code>, <code>ws2025</code>)')
    expect(run.report).toMatchObject({ legs: [{ name: 'win10' }, { name: 'win11' }, { name: 'ws2025' }] })
    expect(reportViolations(run.report)).toEqual([])
  })

  test('that are all clean open the gate', async () => {
    const run = await runAction({ artifacts: [report('win10', false), report('win11', false)], inputs })
    expect(summaryOf(run)).toBe('clean true exit 0')
  })

  test('none of them: inconclusive', async () => {
    const run = await runAction({ artifacts: [], inputs })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(codesOf(run)).toContain('ARTIFACT_MISSING')
  })

  test.each<[string, ActionSetup, RegExp]>([
    ['with the rights of the base: refused', { eventName: 'pull_request_target' }, /give its raw dumps instead/],
    ['beside dumps: refused', { inputs: { ...inputs, 'before-artifact': 'x' } }, /joins reports, and judges no dump/],
  ])('%s', async (_, setup, said) => {
    const run = await runAction({ artifacts: [report('win10', false)], inputs, ...setup })
    expect(summaryOf(run)).toBe('inconclusive false exit 1')
    expect(run.log).toMatch(said)
  })
})
