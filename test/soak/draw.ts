import { type Random, randomOf } from '../../bench/detection/random.ts'
import { type ActionSetup, pullRequestEvent } from '../dist/run-action.ts'
import { artifact, CLEAN, DRIVER_LEAK, LEAK, SERIES_INPUTS, series, seriesReport, withInputs } from '../dist/scenes.ts'
import { type Fault, type FaultAnswer, faults } from '../github/faults.ts'
import { BASE_SHA, HEAD_SHA, REPOSITORY, type SceneArtifact } from '../github/state.ts'
import { zip } from '../github/zip.ts'
import { procLeak, wholeMachine, wholeMachineLater } from '../made-dumps.ts'

/* Draws a run of the action with faults at random points; a seed decides all of it. */

/**
 * What a run may come to whatever fails on its way. leak: never green. clean: green if all of its evidence arrived.
 * damaged: its evidence is missing or wrong, so never green. accepted: a leak that somebody who may has accepted.
 */
export type Truth = 'leak' | 'clean' | 'damaged' | 'accepted'

export interface DrawnRun {
  readonly seed: number
  /** The scene and its faults in a line. */
  readonly name: string
  readonly truth: Truth
  readonly setup: ActionSetup
  /** Faults touch no evidence, so the verdict is that of a run without them. */
  readonly onlyDelivery: boolean
}

interface Scene {
  readonly truth: Truth
  readonly setup: ActionSetup
}

const repository = { full_name: REPOSITORY, default_branch: 'main' }
const leak = (setup: ActionSetup): Scene => ({ truth: 'leak', setup })
const clean = (setup: ActionSetup): Scene => ({ truth: 'clean', setup })
const damaged = (setup: ActionSetup): Scene => ({ truth: 'damaged', setup })

const legs = (second: readonly [string, string]): ActionSetup => ({
  artifacts: [
    artifact('pool-before-win10', wholeMachine, 'a.csv'),
    artifact('pool-after-win10', wholeMachineLater, 'a.csv'),
    artifact('pool-before-win11', second[0], 'b.txt'),
    artifact('pool-after-win11', second[1], 'b.txt'),
  ],
})

const withSide = (after: Partial<SceneArtifact>): ActionSetup => {
  const [before, whole] = CLEAN.artifacts
  if (before === undefined || whole === undefined) throw new Error('no pair')
  return { artifacts: [before, { ...whole, ...after }] }
}

const ofOtherRun = (setup: ActionSetup): ActionSetup => withInputs({ ...setup, artifactsOf: 42 }, { 'run-id': '42' })

const secondStage = (setup: ActionSetup): ActionSetup => ({
  ...setup,
  artifactsOf: 42,
  eventName: 'workflow_run',
  event: {
    repository,
    workflow_run: {
      id: 42,
      run_attempt: 1,
      workflow_id: 9,
      event: 'pull_request',
      head_sha: HEAD_SHA,
      head_branch: 'fix-leak',
      head_repository: { full_name: 'stranger/driver' },
      pull_requests: [],
    },
  },
  pulls: [{ headRepository: 'stranger/driver' }],
  environment: { GITHUB_SHA: BASE_SHA },
})

const pushed = (setup: ActionSetup): ActionSetup => ({
  ...setup,
  eventName: 'push',
  event: { repository },
  environment: { GITHUB_SHA: HEAD_SHA, GITHUB_REF: 'refs/heads/fix-leak' },
})

const labeled = (actor: string): ActionSetup => ({
  ...DRIVER_LEAK,
  permissions: { maintainer: 'write' },
  pulls: [{ labelEvents: [{ event: 'labeled', label: 'pool-leak-accepted', actor }] }],
})

const baselined = (leaks: boolean): ActionSetup => ({
  artifacts: [series(leaks)],
  inputs: { ...SERIES_INPUTS, baseline: 'main' },
  runs: [40, 41].map((id) => ({ id, event: 'push', branch: 'main', artifacts: [seriesReport(false, ['x64'])] })),
})

/** Text that tries to be a command, a mask, a colour or a cell, wherever a name or a tag is printed. */
const HOSTILE = [
  ' Tag  Type     Allocs     Frees      Diff     Bytes  Per Alloc',
  ' ::er Nonp   50000  1  49999  6400000 128',
  '::set-output name=passed::true',
  '::add-mask::a',
  '##[error]x',
  ' \x1b]0; Nonp 3000 1 2999 64000 32',
].join('\r\n')

/** Each kind of run, from those that only read files to those that write a status. */
const scenes: Readonly<Record<string, Scene>> = {
  'a leak': leak(LEAK),
  'a leak of a driver tag': leak(DRIVER_LEAK),
  'a clean pair': clean(CLEAN),
  'a clean leg and one that leaks': leak(legs([procLeak.before, procLeak.after])),
  'two clean legs': clean(legs([wholeMachine, wholeMachineLater])),
  'a series that leaks': leak({ artifacts: [series(true)], inputs: SERIES_INPUTS }),
  'a clean series': clean({ artifacts: [series(false)], inputs: SERIES_INPUTS }),
  'a leak of another run': leak(ofOtherRun(LEAK)),
  'a clean pair of another run': clean(ofOtherRun(CLEAN)),
  'a leak of a fork, in the second stage': leak(secondStage(LEAK)),
  'a clean pair of a fork, in the second stage': clean(secondStage(CLEAN)),
  'a leak of a push': leak(pushed(LEAK)),
  'a clean pair of a push': clean(pushed(CLEAN)),
  'a leak that a maintainer accepted': { truth: 'accepted', setup: labeled('maintainer') },
  'a leak that a reader accepted': leak(labeled('reader')),
  'a leak above its baseline': leak(baselined(true)),
  'a clean series with a baseline': clean(baselined(false)),
  'no artifact after the test': damaged({ artifacts: CLEAN.artifacts.slice(0, 1) }),
  'no artifact at all': damaged({ artifacts: [] }),
  'a dump that is cut short': damaged(withSide({ content: zip({ 'a.csv': wholeMachineLater.slice(0, 90_013) }) })),
  'an empty dump': damaged(withSide({ content: zip({ 'a.csv': '' }) })),
  'an artifact without files': damaged(withSide({ content: zip({}) })),
  'an artifact that is no zip': damaged(withSide({ content: Buffer.from('hello') })),
  'an artifact of another digest': damaged(withSide({ digest: `sha256:${'0'.repeat(64)}` })),
  'an expired artifact of another run': damaged(ofOtherRun(withSide({ expired: true }))),
  'a hostile dump': damaged(withSide({ content: zip({ '::stop-commands::x\n::error::y.txt': HOSTILE }) })),
  'wrong inputs': damaged(withInputs(CLEAN, { iterations: 'many', 'fail-on': '::error::x' })),
  'a wrong policy': damaged({ ...CLEAN, files: policyFiles('limits: [{ tag: "::error::y" }]\nfail-on: "\n') }),
}

function policyFiles(text: string): Readonly<Record<string, string>> {
  const commits = ['main', BASE_SHA, '3333333333333333333333333333333333333333']
  return Object.fromEntries(commits.map((ref) => [`${REPOSITORY}@${ref}:.github/pool-leak-check.yml`, text]))
}

const EVIDENCE = [
  'POST /twirp/*/ListArtifacts',
  'POST /twirp/*/GetSignedArtifactURL',
  'GET /blob/*',
  'GET */artifacts',
  'GET */zip',
  'GET */actions/runs/*',
  'GET */actions/workflows/*',
  'GET */contents/*',
  'GET */labels',
  'GET */events',
  'GET */permission',
] as const

const DELIVERY = [
  'POST /twirp/*/CreateArtifact',
  'POST /twirp/*/FinalizeArtifact',
  'PUT /blob/*',
  'GET */pulls',
  'GET */comments',
  'POST */comments',
  'PATCH */comments/*',
  'DELETE */comments/*',
  'POST */statuses/*',
  'POST /graphql',
] as const

const answers: readonly (readonly [string, FaultAnswer])[] = Object.entries(faults)

const drawFault = (random: Random, points: readonly string[]): { readonly fault: Fault; readonly name: string } => {
  const match = random.pick(points)
  const [kind, answer] = random.pick(answers)
  const times = random.pick([1, 1, 2, 3, Number.POSITIVE_INFINITY])
  const after = random.pick([0, 0, 0, 1, 2])
  return { fault: { match, answer, times, after }, name: `${kind} ×${times} after ${after} at ${match}` }
}

/** Comments that were there: none, our own, two of our own, one of somebody else with our marker, or many. */
const drawComments = (random: Random): NonNullable<ActionSetup['comments']> => {
  const marker = `<!-- pool-leak-check: default head=${HEAD_SHA} run=4700.1 judged=4700.1 -->\n`
  const ours = { author: 'github-actions[bot]', body: `${marker}## ✅ Pool Leak Check: clean\n` }
  const others = Array.from({ length: 120 }, (_, index) => ({ author: 'octocat', body: `comment ${index}` }))
  return random.pick([
    [],
    [],
    [ours],
    [ours, ours],
    [{ author: 'mallory', body: `${marker}## ✅ mine\n` }],
    [...others, ours],
  ])
}

/** A runner that is not as it should be; most are. */
const drawRunner = (random: Random): ActionSetup => {
  const nowhere = import.meta.filename
  return random.pick<ActionSetup>([
    {},
    {},
    {},
    {},
    {},
    { environment: { RUNNER_TEMP: nowhere } },
    { environment: { GITHUB_STEP_SUMMARY: `${nowhere}/summary` } },
    { environment: { ACTIONS_RUNTIME_TOKEN: '' } },
    { inputs: { 'github-token': '' } },
    { inputs: { comment: 'on-findings', 'report-artifact': '' } },
  ])
}

/** `patience` times the seconds that the run itself waits for GitHub: a busy machine needs several. */
export const drawRun = (seed: number, patience = 1): DrawnRun => {
  const random = randomOf(seed)
  const [name, { truth, setup }] = random.pick(Object.entries(scenes))
  const onlyDelivery = random.chance(0.3)
  const points = onlyDelivery ? DELIVERY : [...EVIDENCE, ...EVIDENCE, ...DELIVERY, '*']
  const drawn = Array.from({ length: random.whole(onlyDelivery ? 1 : 0, 4) }, () => drawFault(random, points))
  const runner = onlyDelivery ? {} : drawRunner(random)
  return {
    seed,
    truth,
    onlyDelivery,
    name: [
      name,
      JSON.stringify(runner.environment ?? runner.inputs ?? 'a usual runner'),
      ...drawn.map((one) => one.name),
    ].join('; '),
    setup: {
      event: pullRequestEvent(),
      ...setup,
      comments: drawComments(random),
      faults: drawn.map(({ fault }) => fault),
      environment: { ...setup.environment, ...runner.environment },
      inputs: { timeout: `${(onlyDelivery ? 8 : 5) * patience}s`, ...setup.inputs, ...runner.inputs },
    },
  }
}
