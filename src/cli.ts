import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Analysis, analyze, type Dump, type Verdict } from './core/analyze.ts'
import { readBaselines } from './core/baseline.ts'
import { type GateResult, gate } from './core/gate.ts'
import { byText, type Side } from './core/pair.ts'
import { describeTags, parse } from './core/parse/index.ts'
import { readPooltags } from './core/parse/pooltag-txt.ts'
import { toPlain } from './core/phrase.ts'
import { defaultPolicy, matcherOf } from './core/policy.ts'
import { outstanding, type PoolTag, type PoolUsage, type Snapshot, usageKey } from './core/pool.ts'
import { messageOf, positionOf, UserError } from './core/problem.ts'
import { exists, readNamed, readPath } from './io/files.ts'
import { archiveShape, policyShape, readSettings, settingKinds, toArchiveLimits, toPolicy } from './io/settings.ts'
import { type ArchiveLimits, type Unpacked, unpackAll } from './io/unpack.ts'
import { visible } from './report/encode.ts'
import { renderJson } from './report/json.ts'
import { renderDriverPools, renderSnapshot } from './report/listing.ts'
import { renderMarkdown } from './report/markdown.ts'
import { renderSnapshotJson } from './report/snapshot-json.ts'
import { renderTerminal } from './report/terminal.ts'

const HELP = `Compares Windows kernel pool dumps tag by tag and says what leaks.

  node dist/cli/index.js [options] BEFORE AFTER   a pair: files, or folders of files
  node dist/cli/index.js [options] DUMP           one dump, since boot; or a series: a file of several snapshots, or a
                                                  folder (names with before, numbers in order, after, settled)
  node dist/cli/index.js show [options] DUMP      lists a dump as PoolMon does
  node dist/cli/index.js convert [options] DUMP   prints it as snapshot JSON (docs/snapshot.schema.json)

Reads, known by content: !poolused (WinDbg, KD, kdbg), PoolMon (screen copies and -n files), the CSV of PoolMonX and of the
poolmon-powershell scripts, Volatility's pooltracker, the raw buffer of NtQuerySystemInformation, snapshot JSON, and as
second evidence !verifier and verifier /query; also inside .zip and .gz. docs/formats.md says how to take each.

  --driver-tags A,B            the driver's own tags, ? one character and * any: no growth allowed
  --driver-stopped             the driver was stopped before the last snapshot: nothing of its own may be left
  --iterations N               test cycles between first and last snapshot
  --ignore-tags A,B            shown, never judged
  --max-growth-bytes SIZE      limit of one tag in one pool: 65536, 64KiB, 1 MiB
  --max-growth-count N         limit of one tag in one pool, in allocations
  --max-growth-percent P       limit of one tag in one pool, growth of its bytes
  --max-total-nonpaged-growth SIZE, --max-total-paged-growth SIZE
                               limit of a whole pool
  --fail-on leak|suspect|never        what closes the gate (leak)
  --on-inconclusive fail|warn         missing evidence: exit code 2 or 0 (fail)
  --format table|markdown|json|html   (table); html is one page with all rows to explore
  --max-rows N                 rows of one table (20)
  --baseline A,B               report.json of earlier runs without the change: what grows there too is no leak
  --explain A,B                all that speaks for and against these tags, ? one character and * any: why, and why not
  --pooltag-file A,B           your own pooltag.txt and localtag.txt: names of tags
  --max-archive-entries N, --max-archive-size SIZE, --max-archive-ratio N
                               what is read of a .zip or .gz at most (1000, 512 MiB, 250)
  --output FILE                write the report there instead of standard output
  --help, --version

show:
  --sort bytes|outstanding|allocs|tag   (bytes)
  --tag A,B                    ? one character, * any
  --pooltag-file A,B, --output FILE, --max-archive-…

convert:
  --output FILE, --max-archive-…

Exit code: 0 clean, 1 findings that fail, 2 could not run, or inconclusive.
`

const VERSION = '0.1.0'

const { oneOf, whole, line, list, tagPatterns } = settingKinds
const checkShape = {
  ...policyShape,
  ...archiveShape,
  'pooltag-file': list,
  baseline: list,
  explain: tagPatterns,
  format: oneOf('table', 'markdown', 'json', 'html'),
  'max-rows': whole(1),
  output: line,
} as const
const convertShape = { ...archiveShape, output: line } as const
const showShape = {
  ...convertShape,
  sort: oneOf('bytes', 'outstanding', 'allocs', 'tag'),
  tag: tagPatterns,
  'pooltag-file': list,
} as const

const run = async (words: readonly string[]): Promise<number> => {
  const [first, ...rest] = words
  if (words.includes('--help') || words.includes('-h') || first === undefined) return print(HELP)
  if (words.includes('--version')) return print(`${VERSION}\n`)
  if (first === 'show') return show(rest)
  return first === 'convert' ? convert(rest) : check(words)
}

const check = async (words: readonly string[]): Promise<number> => {
  const { paths: all, options } = readCommandLine(words, checkShape)
  const given = readSettings(checkShape, options, 'options')
  // `--baseline A.json B.json BEFORE AFTER`: reports may follow each other, and a report is no dump.
  const more =
    given.baseline === null ? [] : all.filter((path) => path.endsWith('.json')).slice(0, Math.max(0, all.length - 2))
  const paths = all.filter((path) => !more.includes(path))
  if (paths.length < 1 || paths.length > 2)
    throw new UserError(`expected BEFORE AFTER or one DUMP, got ${paths.length} paths; see --help`)
  const policy = toPolicy(given, defaultPolicy)
  const pooltags = readPooltags(await readNamed('.', given['pooltag-file'] ?? []))
  const { dumps, problems } = await readSides(paths, toArchiveLimits(given))
  const baselines = readBaselines(await readNamed('.', [...(given.baseline ?? []), ...more]))
  const analysis = analyze(dumps, policy, { problems, pooltags, baselines, explain: given.explain ?? [] })
  const result = gate(analysis)
  const maxRows = given['max-rows'] ?? 20
  const rendered = {
    table: () => renderTerminal(analysis, result, { maxRows, more: '--max-rows N, or --format json' }),
    markdown: () =>
      renderMarkdown(analysis, result, { title: 'Pool Leak Check', maxRows, limit: Number.POSITIVE_INFINITY }),
    json: () => renderJson(analysis, result),
    html: () => renderPage(analysis, result, maxRows),
  }
  await print(await rendered[given.format ?? 'table'](), given.output)
  return exitCodeOf(analysis.verdict, result)
}

/** The page and what compresses it load only where somebody asks for them. */
const renderPage = async (analysis: Analysis, result: GateResult, maxRows: number): Promise<string> => {
  const [{ renderHtml }, { deflate }] = await Promise.all([import('./report/html.ts'), import('./io/deflate.ts')])
  return renderHtml(analysis, result, { title: 'Pool Leak Check', maxRows, compress: deflate })
}

/** 0 passed, 1 findings that fail, 2 inconclusive. */
const exitCodeOf = (verdict: Verdict, { passed }: GateResult): number => {
  if (passed) return 0
  return verdict === 'inconclusive' ? 2 : 1
}

const readSides = async (paths: readonly string[], limits: ArchiveLimits) => {
  const sides: readonly Side[] = paths.length === 1 ? ['series'] : ['before', 'after']
  await refuseMissing(paths)
  const read = await Promise.all(
    paths.map(async (path, index) => {
      const { files, problems } = await readFiles(path, limits)
      const named = files.length === 1 && files[0]?.name === path
      const side = sides[index] ?? 'after'
      const dumps = files.map(({ name, bytes }): Dump => ({ leg: '', side, source: name, bytes, named }))
      return { dumps, problems }
    }),
  )
  return { dumps: read.flatMap(({ dumps }) => dumps), problems: read.flatMap(({ problems }) => problems) }
}

const refuseMissing = async (paths: readonly string[]): Promise<void> => {
  const missing: string[] = []
  for (const path of paths) if (!(await exists(path))) missing.push(path)
  if (missing.length > 0) throw new UserError(`no such file or folder: ${missing.map(visible).join(', ')}`)
}

/** A file or the files of a folder, archives among them opened. */
const readFiles = async (path: string, limits: ArchiveLimits): Promise<Unpacked> => {
  const files = await readPath(path)
  if (files.length === 0) throw new UserError(`${visible(path)} is an empty folder`)
  return unpackAll(files, limits)
}

/** Parses each dump of a command that takes dumps one by one; what could not be read goes to standard error. */
const parseDumps = async (command: string, paths: readonly string[], limits: ArchiveLimits) => {
  if (paths.length === 0) throw new UserError(`expected a DUMP to ${command}; see --help`)
  await refuseMissing(paths)
  const read = await Promise.all(paths.map((path) => readFiles(path, limits)))
  const parsed = read.flatMap(({ files }) => files).map(({ name, bytes }) => ({ bytes, ...parse(name, bytes) }))
  for (const found of [...read, ...parsed].flatMap(({ problems }) => problems)) {
    process.stderr.write(`${visible(`${positionOf(found)}: ${toPlain(messageOf(found))} (${found.code})`)}\n`)
  }
  return parsed
}

/** 0 where a dump was read, whatever is missing in it; 2 where there was none. */
const show = async (words: readonly string[]): Promise<number> => {
  const { paths, options } = readCommandLine(words, showShape)
  const given = readSettings(showShape, options, 'options')
  const pooltags = readPooltags(await readNamed('.', given['pooltag-file'] ?? []))
  const parsed = await parseDumps('show', paths, toArchiveLimits(given))
  const isShown = matcherOf(given.tag ?? ['*'])
  const shown = parsed.flatMap(({ bytes, snapshots, drivers }) => {
    const arranged = snapshots.map((snapshot) => arrange(snapshot, given.sort ?? 'bytes', isShown))
    const tags = new Set(arranged.flatMap(({ usages }) => usages.map(({ tag }) => tag)))
    const said = describeTags(bytes, [...tags])
    const describe = (tag: PoolTag): string => pooltags.find(tag) ?? said.get(tag) ?? ''
    return [...arranged.map((snapshot) => renderSnapshot(snapshot, describe)), ...drivers.map(renderDriverPools)]
  })
  await print(shown.join('\n'), given.output)
  return shown.length > 0 ? 0 : 2
}

const convert = async (words: readonly string[]): Promise<number> => {
  const { paths, options } = readCommandLine(words, convertShape)
  const given = readSettings(convertShape, options, 'options')
  const parsed = await parseDumps('convert', paths, toArchiveLimits(given))
  const snapshots = parsed.flatMap((file) => file.snapshots)
  await print(snapshots.map(renderSnapshotJson).join(''), given.output)
  return snapshots.length > 0 ? 0 : 2
}

type Order = 'bytes' | 'outstanding' | 'allocs' | 'tag'

const arrange = (snapshot: Snapshot, order: Order, isShown: (row: PoolUsage) => boolean): Snapshot => {
  const weight: Readonly<Record<Order, (row: PoolUsage) => number>> = {
    bytes: ({ bytes }) => bytes,
    outstanding,
    allocs: ({ allocs }) => allocs,
    tag: () => 0,
  }
  // A tag that never had an allocation in a pool is no row of PoolMon's.
  const usages = snapshot.usages.filter((row) => isShown(row) && (row.allocs > 0 || row.bytes > 0))
  const sorted = usages.sort(
    (one, other) => weight[order](other) - weight[order](one) || byText(usageKey(one), usageKey(other)),
  )
  return { ...snapshot, usages: sorted }
}

interface CommandLine {
  readonly paths: readonly string[]
  readonly options: Readonly<Record<string, string>>
}

const FLAGS = new Set(['driver-stopped'])
/** Options that take a list may be given several times. */
const LISTS = new Set(['driver-tags', 'ignore-tags', 'baseline', 'explain', 'pooltag-file', 'tag'])

/** Options and paths in any order. @throws {UserError} for an option that is not known, has no value, or is given twice. */
const readCommandLine = (words: readonly string[], shape: Readonly<Record<string, unknown>>): CommandLine => {
  const options = Object.fromEntries(
    Object.keys(shape).map((name) => [name, { type: FLAGS.has(name) ? 'boolean' : 'string', multiple: true } as const]),
  )
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    const texts = Object.entries(values).map(([name, given]) => {
      const all = [given].flat()
      if (all.length > 1 && !LISTS.has(name)) throw new UserError(`--${name} is given ${all.length} times; see --help`)
      return [name, all.join(',')]
    })
    return { paths: positionals, options: Object.fromEntries(texts) }
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      throw new UserError(`${error.message.split('. ')[0]}; see --help`)
    throw error
  }
}

const print = async (text: string, path: string | null = null): Promise<number> => {
  if (path !== null) {
    await writeOutput(path, text)
    return 0
  }
  await new Promise<void>((done) => process.stdout.write(text, () => done()))
  return 0
}

const writeOutput = async (path: string, text: string): Promise<void> => {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new UserError(`cannot write ${visible(path)}: ${error instanceof Error ? error.message : error}`)
  }
}

// Who reads only the first lines has seen enough: the exit code still says what was found.
process.stdout.on('error', () => {})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.exitCode = 2
  const message =
    error instanceof UserError
      ? error.message
      : `A bug of Pool Leak Check: ${error instanceof Error ? error.stack : error}`
  process.stderr.write(`${message}\n`)
}
