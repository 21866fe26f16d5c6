import { analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { renderJson } from '../../src/report/json.ts'
import type { SceneArtifact } from '../github/state.ts'
import { zip } from '../github/zip.ts'
import { procLeak, wholeMachine, wholeMachineLater } from '../made-dumps.ts'
import { madeSeries } from '../made-series.ts'
import type { ActionRun, ActionSetup } from './run-action.ts'

/* What tests of the built action have in common: artifacts to judge, and short words for what came out. */

export const artifact = (name: string, text: string | Uint8Array, file = `${name}.txt`): SceneArtifact => ({
  name,
  content: zip({ [file]: text }),
})

export const pair = (
  before: string | Uint8Array,
  after: string | Uint8Array,
): { readonly artifacts: readonly SceneArtifact[] } => ({
  artifacts: [artifact('pool-before', before), artifact('pool-after', after)],
})

export const LEAK = pair(procLeak.before, procLeak.after)
export const CLEAN = pair(wholeMachine, wholeMachineLater)

/** A driver tag that grew, on a machine where nothing is missing: the label may accept it. */
const HEADER = ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc\n'
const poolsOf = (paged: number): string =>
  ` Memory:1K\n Commit:1K Limit:2K Peak:2K            Pool N:4K P:${Math.floor(paged / 1024)}K\n`
const driverDump = (left: number, gone = 90): string =>
  `${poolsOf(left * 832)}${HEADER} Drsd Paged ${left + gone} (   0) ${gone} (   0) ${left} ${left * 832} (   0) 832\n Irp  Nonp 900 (   0) 880 (   0) 20 ${20 * 240} (   0) 240\n`
export const DRIVER_CLEAN = pair(driverDump(21), driverDump(21, 97))
export const DRIVER_LEAK = {
  ...pair(driverDump(21), driverDump(27)),
  inputs: { 'driver-tags': 'Drsd' },
}

/** One leg, a snapshot every hundred cycles. */
export const series = (leaks: boolean, leg = 'x64'): SceneArtifact => ({
  name: `pool-${leg}`,
  content: zip(madeSeries(leaks)),
})

export const SERIES_INPUTS = { 'snapshots-artifact': 'pool-*', iterations: '1000' }

/** The report that an earlier run on such series leaves behind. */
export const seriesReport = (leaks: boolean, legs: readonly string[]): SceneArtifact => {
  const dumps = legs.flatMap((leg) =>
    Object.entries(madeSeries(leaks, 500)).map(
      ([source, bytes]): Dump => ({ leg, side: 'series', source, bytes, named: true }),
    ),
  )
  const analysis = analyze(dumps, { ...defaultPolicy, iterations: 1000 })
  return { name: 'pool-leak-report', content: zip({ 'report.json': renderJson(analysis, gate(analysis)) }) }
}

export const summaryOf = ({ exitCode, outputs }: ActionRun): string =>
  `${outputs.verdict} ${outputs.passed} exit ${exitCode}`

export const codesOf = ({ report }: ActionRun): string[] => {
  const { problems } = report as { problems: { code: string }[] }
  return [...new Set(problems.map(({ code }) => code))]
}

/** The comments of a run without their first line, the marker. */
export const textsOf = ({ comments }: ActionRun): readonly string[] =>
  comments.map((body) => body.replace(/^<!--.*\n/, ''))

/** Downloads run side by side, so their requests come in any order. */
export const inStableOrder = (requests: readonly string[]): readonly string[] => {
  const isDownload = (line: string): boolean => /\/(twirp|blob|actions|contents)[/?]/.test(line)
  return [...requests.filter(isDownload).sort(), ...requests.filter((line) => !isDownload(line))]
}

/** Requests of a run to the API, without those for dumps, its own report and its policy. */
export const apiRequests = ({ requests }: ActionRun): readonly string[] =>
  inStableOrder(requests.filter((line) => !/\/(twirp|blob|contents)[/?]/.test(line)))

/** A setup over another, their inputs together. */
export const withInputs = (setup: ActionSetup, inputs: Readonly<Record<string, string>>): ActionSetup => ({
  ...setup,
  inputs: { ...setup.inputs, ...inputs },
})
