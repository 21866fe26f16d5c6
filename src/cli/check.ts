import { realpath } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { type Analysis, analyze } from '../core/analyze.ts'
import { readBaselines } from '../core/baseline.ts'
import { closesGate, type GateResult, gate } from '../core/gate.ts'
import { phrase, toPlain } from '../core/phrase.ts'
import type { Policy } from '../core/policy.ts'
import { type Problem, problem, UserError } from '../core/problem.ts'
import { toArchiveLimits } from '../io/archive.ts'
import { exists, readNamed } from '../io/files.ts'
import { joinReports, type ReportFile } from '../io/join-reports.ts'
import { isReport } from '../io/read-report.ts'
import { visible } from '../report/encode.ts'
import { defaultReportOptions, type ReportOptions } from '../report/options.ts'
import { STRENGTH_PAGE } from '../report/trust.ts'
import { nearest } from '../settings/nearest.ts'
import { PROGRAM } from '../settings/program.ts'
import type { Filled, Given } from '../settings/setting.ts'
import { AUTO } from '../where/auto-tags.ts'
import { readCommandLine, refuseEmpty, tooMany } from './command-line.ts'
import { checkOptions, commands } from './commands.ts'
import { renderForm } from './forms.ts'
import { print, refuseOverwrite, refuseOverwriteOf, writeLines } from './print.ts'
import { type ProgressLine, withProgress } from './progress.ts'
import { expandGlobs, readPooltagFiles, readSides, type SidePath } from './read-dumps.ts'
import { readPolicy } from './read-policy.ts'
import { namesOf } from './report-names.ts'
import { screenOf } from './screen.ts'
import { unmatchedPatterns } from './select-rows.ts'
import { locate, openFolder, withAutoTags } from './sources.ts'

/** Compares dumps and prints the report; the exit code says what the gate does. */
export const check = async (words: readonly string[]): Promise<number> => {
  const { operands, given, options } = readCommandLine(words, checkOptions)
  const { paths, reports } = splitReports(operands, options.baseline)
  if (options['source-path'] !== null && !(await exists(options['source-path'])))
    throw new UserError(`--source-path: no such folder: ${visible(options['source-path'])}`)
  const judged = options.watch === null ? await readReports(paths) : null
  const sides = judged === null ? sidesOf(paths, options) : []
  await refuseOverwrite(options.output, [
    ...paths,
    ...sides.map(({ path }) => path),
    ...reports,
    ...(options['pooltag-file'] ?? []),
  ])
  const judge = (read: readonly SidePath[], testRuns = false) =>
    withProgress((line) => analyzeSides(read, reports, { given, options, testRuns, line }))
  const analysis =
    judged !== null
      ? await joinJudged(judged, { given, options })
      : options.watch === null
        ? await judge(sides)
        : await watchFolder(options.watch, sides, { judge, options })
  const result = gate(analysis)
  const shown: ReportOptions = {
    ...defaultReportOptions,
    maxRows: options['max-rows'],
    more: '--max-rows N, or --format json',
    explain: `${PROGRAM} explain`,
    ...(options.format === 'table' ? { docs: await docsFolder() } : {}),
    screen: screenOf(options, process.stdout, process.env),
  }
  await print(await renderForm(options.format)(analysis, result, shown), options.output)
  writeLines(
    unmatchedPatterns(
      options.explain,
      analysis.legs.flatMap(({ growths }) => growths),
    ),
  )
  if (options.output !== null)
    process.stderr.write(`${summaryOf(analysis, result)}; report: ${visible(options.output)}\n`)
  return exitCodeOf(analysis, result)
}

/** The documentation of the clone that the program stands in, as the shell finds it; a package has none. */
const docsFolder = async (): Promise<string> => {
  const [, program] = process.argv
  if (program === undefined) return defaultReportOptions.docs
  const folder = join(dirname(await realpath(program)), '..', '..', 'docs')
  return (await exists(join(folder, STRENGTH_PAGE))) ? relative(process.cwd(), folder) : defaultReportOptions.docs
}

type Options = Filled<typeof checkOptions>

interface Judging {
  readonly judge: (sides: readonly SidePath[], testRuns: boolean) => Promise<Analysis>
  readonly options: Options
}

/** The last analysis of a folder that grew until Ctrl+C. @throws {UserError} where no snapshot came. */
const watchFolder = async (
  folder: string,
  sides: readonly SidePath[],
  { judge, options }: Judging,
): Promise<Analysis> => {
  if (!(await exists(folder))) throw new UserError(`--watch: no such folder or file: ${visible(folder)}`)
  const { lookAt, noSnapshotCame, untilStopped, watch } = await import('./watch.ts')
  const { wait, pause, end } = untilStopped()
  process.stderr.write(`Watching ${visible(folder)}; Ctrl+C ends it with the verdict.\n`)
  const analysis = await watch({
    look: () => lookAt(folder),
    judge: (only, test) =>
      judge(
        sides.map((side) => (side.path === folder ? { ...side, only } : side)),
        test === 'runs',
      ),
    wait,
    pause,
    write: (text) => process.stderr.write(text),
    screen: screenOf({ ...options, output: null }, process.stderr, process.env),
    clock: () => new Date().toTimeString().slice(0, 8),
  })
  end()
  if (analysis === null) throw noSnapshotCame(folder)
  return analysis
}

/** One path: a series or a single dump; two: before and after. @throws {UserError} for any other number of them. */
const sidesOf = (paths: readonly string[], options: Options): readonly SidePath[] => {
  const { 'control-before': controlBefore, 'control-after': controlAfter } = options
  if (options.watch !== null && paths.length > 0) throw tooMany('--watch FOLDER alone', paths)
  const [first, second] = options.watch === null ? paths : [options.watch]
  refuseEmpty(paths)
  if (first === undefined || paths.length > 2) throw notSides(paths)
  if ((controlBefore === null) !== (controlAfter === null))
    throw new UserError('a control interval has two ends: give both --control-before and --control-after')
  const tested: readonly SidePath[] =
    second === undefined
      ? [{ side: 'series', path: first }]
      : [
          { side: 'before', path: first },
          { side: 'after', path: second },
        ]
  if (controlBefore === null || controlAfter === null) return tested
  return [...tested, { side: 'control-before', path: controlBefore }, { side: 'control-after', path: controlAfter }]
}

const notSides = (paths: readonly string[]): UserError => {
  const command = nearest(paths[0] ?? '', Object.keys(commands))
  const hint = command === null ? 'see --help' : `did you mean the command ${command}?`
  const others = paths.slice(2)
  if (others.length > 0 && command === null) return tooMany('BEFORE AFTER or one DUMP', others)
  const got = paths.length === 0 ? 'none' : paths.map(visible).join(' ')
  return new UserError(`expected BEFORE AFTER or one DUMP, got ${got}; ${hint}`)
}

interface Task {
  readonly given: Given<typeof checkOptions>
  readonly options: Options
  /** The iterations of the whole test are not done yet. */
  readonly testRuns: boolean
  readonly line: ProgressLine
}

/** Reports that were made one by one, such as those of the legs of a matrix; null where a path is none. */
const readReports = async (paths: readonly string[]): Promise<readonly ReportFile[] | null> => {
  if (!paths.every((path) => /\.json$/i.test(path)) || paths.length === 0) return null
  const files = await readNamed('.', await expandGlobs(paths))
  if (!files.every(({ bytes }) => isReport(bytes))) return null
  const legs = namesOf(files.map(({ name }) => name))
  return files.map(({ name, bytes }, place) => ({ leg: legs[place] ?? '', source: name, bytes }))
}

const analyzeSides = async (sides: readonly SidePath[], reports: readonly string[], task: Task) => {
  const { given, options, testRuns, line } = task
  const asked = await readPolicy(given, options)
  const folder = options['source-path']
  const sources = folder === null ? null : await openFolder(folder)
  await refuseOverwriteOf(options.output, sources ?? [])
  const policy = await withAutoTags(testRuns ? { ...asked, iterations: null } : asked, sources, line)
  const pooltags = await readPooltagFiles(options['pooltag-file'])
  const { dumps, problems } = await readSides(sides, toArchiveLimits(options), line.onRead)
  const baselines = readBaselines(await readNamed('.', await expandGlobs(reports)))
  const analysis = analyze(dumps, policy, {
    problems: [...problems, ...baselineNotGiven(policy, reports)],
    pooltags,
    baselines,
    program: 'command line',
    explain: options.explain ?? [],
    today: new Date().toISOString().slice(0, 10),
    onProgress: line.onProgress,
  })
  return sources === null ? analysis : locate(analysis, sources, line)
}

/** The policy of an action's run names a branch, and nothing here downloads its reports. */
const baselineNotGiven = ({ baselineBranch }: Policy, reports: readonly string[]): readonly Problem[] =>
  baselineBranch === null || baselineBranch === 'none' || reports.length > 0
    ? []
    : [problem('BASELINE_NONE', { detail: phrase`baseline: ${baselineBranch}` })]

const joinJudged = async (
  files: readonly ReportFile[],
  { given, options }: Omit<Task, 'line' | 'testRuns'>,
): Promise<Analysis> => {
  const unused = Object.keys(given).filter((name) => !OF_REPORTS.has(name))
  if (unused.length > 0)
    throw new UserError(
      `reports are joined and no dump is judged, so leave out ${unused.map((name) => `--${name}`).join(', ')}`,
    )
  const policy = await readPolicy(given, options)
  if (policy.driverTags.includes(AUTO))
    throw new UserError(
      'driver-tags: auto: reports are joined and no source is read, so name the tags that it stood for',
    )
  return joinReports(files, policy, { problems: [], program: 'command line' })
}

/** Options that mean something where reports are joined. */
const OF_REPORTS: ReadonlySet<string> = new Set([
  ...['policy', 'driver-tags', 'fail-on', 'on-inconclusive'],
  ...['format', 'output', 'max-rows', 'color', 'width'],
])

/** `--baseline A.json B.json BEFORE AFTER`: reports may follow each other, and a report is no dump. */
const splitReports = (operands: readonly string[], baseline: readonly string[] | null) => {
  if (baseline === null) return { paths: operands, reports: [] }
  const more = operands.filter((path) => path.endsWith('.json')).slice(0, Math.max(0, operands.length - 2))
  return { paths: operands.filter((path) => !more.includes(path)), reports: [...baseline, ...more] }
}

/** `leak (failed): 1 leak: Proc …` */
const summaryOf = ({ verdict }: Analysis, { passed, reason }: GateResult): string =>
  visible(`${verdict} (${passed ? 'passed' : 'failed'}): ${toPlain(reason)}`)

/** 0 passed, 1 findings that fail, 2 inconclusive. */
const exitCodeOf = (analysis: Analysis, result: GateResult): number => {
  if (result.passed) return 0
  return analysis.findings.some((found) => closesGate(found, analysis, result)) ? 1 : 2
}
