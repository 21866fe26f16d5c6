import { isRecord } from '../../src/core/record.ts'
import { type ActionRun, masked, runAction } from '../dist/run-action.ts'
import { SIGNATURE, TOKEN } from '../github/state.ts'
import { type DrawnRun, drawRun, type Truth } from './draw.ts'

/* What must hold of every run of the action, whatever fails on its way. */

/** Verdicts of a run without faults of its evidence. */
const VERDICTS: Readonly<Record<Truth, readonly string[]>> = {
  leak: ['leak'],
  clean: ['clean'],
  damaged: ['inconclusive', 'leak', 'suspect'],
  accepted: ['leak'],
}

/**
 * Of the processor, so that a busy machine breaks nothing: a run takes one or two. One that waits without end is ended
 * by `runAction`, and so has no exit code.
 */
const MAX_PROCESSOR_SECONDS = 15

export interface JudgedRun {
  readonly drawn: DrawnRun
  readonly run: ActionRun | null
  /** By the clock. */
  readonly seconds: number
  /** What did not hold. */
  readonly broken: readonly string[]
}

export const judgeSeed = async (seed: number, patience = 1): Promise<JudgedRun> => {
  const drawn = drawRun(seed, patience)
  const started = performance.now()
  try {
    const run = await runAction({ ...drawn.setup, isMeasured: true })
    const seconds = (performance.now() - started) / 1000
    const broken = Object.entries(laws).flatMap(([law, holds]) => (holds(run, drawn) ? [] : [law]))
    return { drawn, run, seconds, broken }
  } catch (error) {
    // A secret in the log, or an exchange that GitHub does not know.
    return { drawn, run: null, seconds: 0, broken: [error instanceof Error ? error.message : String(error)] }
  }
}

type Law = (run: ActionRun, drawn: DrawnRun) => boolean

const isGreen = ({ outputs }: ActionRun): boolean => outputs.passed === 'true'

const laws: Readonly<Record<string, Law>> = {
  [`it takes at most ${MAX_PROCESSOR_SECONDS} s of a processor`]: ({ processorSeconds }) =>
    processorSeconds !== null && processorSeconds <= MAX_PROCESSOR_SECONDS,
  'it ends by itself, and the exit code agrees with the output passed': (run) =>
    run.exitCode === (isGreen(run) ? 0 : 1),
  'verdict and passed are set': ({ outputs }) =>
    /^(clean|suspect|leak|inconclusive)$/.test(outputs.verdict ?? '') && /^(true|false)$/.test(outputs.passed ?? ''),
  'a leak and damaged evidence are never green': (run, { truth }) =>
    !isGreen(run) || truth === 'clean' || truth === 'accepted',
  'it is not green without evidence': (run, { setup }) =>
    !isGreen(run) || hasAllEvidence(run, setup.artifacts?.length ?? 0),
  'the report is of the same verdict': ({ report, outputs }) =>
    !isRecord(report) || (report.verdict === outputs.verdict && String(report.passed) === outputs.passed),
  // A busy machine may be too slow for the few seconds that a run here waits for its evidence.
  'faults of delivery change no verdict': ({ outputs, rawLog }, { onlyDelivery, truth }) =>
    !onlyDelivery || VERDICTS[truth].includes(outputs.verdict ?? '') || / within \d+ seconds/.test(rawLog),
  'there is one comment of ours': (run, { setup }) => {
    const before = (setup.comments ?? []).filter(({ author }) => author !== 'octocat').length
    return run.comments.filter(isMarked).length <= Math.max(1, before + (hasForeignMarker(setup.comments) ? 1 : 0))
  },
  'comments of others are as they were': (run, { setup }) =>
    (setup.comments ?? []).every(({ author, body }) => author.endsWith('[bot]') || run.comments.includes(body)),
  'no secret is told': (run) => !toldBy(run).some((text) => text.includes(SIGNATURE) || text.includes(TOKEN)),
  'every command in the log is ours': ({ rawLog }) => rawLog.split('\n').every(isOwnCommand),
  'it is no bug of ours': ({ rawLog }) => !/A bug of|\n\s+at .*:\d+:\d+|Unhandled|Warning: /.test(rawLog),
  'temporary files are gone': ({ left }) => left.every((name) => KEPT.has(name)),
}

/** Each dump of this run came whole once. Ids count from 100. */
const hasAllEvidence = ({ requests }: ActionRun, artifacts: number): boolean =>
  Array.from({ length: artifacts }, (_, index) => `GET /blob/${100 + index}?sig=*** → `).every((line) =>
    requests.some((request) => request === `${line}200` || request === `${line}slow`),
  )

const isMarked = (body: string): boolean => body.startsWith('<!-- pool-leak-check: ')
const hasForeignMarker = (comments: DrawnRun['setup']['comments'] = []): boolean =>
  comments.some(({ author, body }) => isMarked(body) && !author.endsWith('[bot]'))

/** Everything that a run tells, with lines that only a job with debug logging shows. */
const toldBy = ({ rawLog, outputs, summary, comments, statuses, report }: ActionRun): readonly string[] => [
  masked(rawLog),
  summary,
  ...comments,
  JSON.stringify([outputs, statuses, report]),
]

const OWN_COMMANDS = [
  /^::(error|warning) title=Pool Leak Check(%3A [\w %'’.,()-]*)?(,file=[^:]*,line=\d+)?::/,
  /^::(debug|add-mask)::/,
  /^::group::(Reading the dumps|Uploading the report)$/,
  /^::endgroup::$/,
]

/** The runner reads `::command::` at the beginning of a line behind blanks, and `##[command]` anywhere in any other line. */
const isOwnCommand = (line: string): boolean =>
  /^\s*::/.test(line) ? OWN_COMMANDS.some((pattern) => pattern.test(line)) : !line.includes('##[')

/** Files of the runner itself, and the report. */
const KEPT: ReadonlySet<string> = new Set(['event.json', 'output', 'summary.md', 'pool-leak-report-default'])
