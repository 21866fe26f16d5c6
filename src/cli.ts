import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { analyze, type Dump, type Verdict } from './core/analyze.ts'
import { type GateResult, gate } from './core/gate.ts'
import { byText, type Side } from './core/pair.ts'
import { parse } from './core/parse/index.ts'
import { toPlain } from './core/phrase.ts'
import { defaultPolicy, matcherOf } from './core/policy.ts'
import { outstanding, type PoolUsage, type Snapshot, usageKey } from './core/pool.ts'
import { messageOf, positionOf, UserError } from './core/problem.ts'
import { exists, readPath } from './io/files.ts'
import { policyShape, readSettings, settingKinds, toPolicy } from './io/settings.ts'
import { visible } from './report/encode.ts'
import { renderJson } from './report/json.ts'
import { renderMarkdown } from './report/markdown.ts'
import { renderSnapshot, renderTerminal } from './report/terminal.ts'

const HELP = `Compares Windows kernel pool dumps tag by tag and says what leaks.

  node dist/cli/index.js [options] BEFORE AFTER   a pair: files, or folders of files
  node dist/cli/index.js [options] DUMP           one dump, since boot; or a file of several snapshots, first to last
  node dist/cli/index.js show [options] DUMP      lists a dump as PoolMon does

Reads !poolused (all four layouts), PoolMon (screen copies and -n files) and PoolMonX CSV, by content.

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
  --format table|markdown|json        (table)
  --max-rows N                 rows of one table (20)
  --output FILE                write the report there instead of standard output
  --help, --version

show:
  --sort bytes|outstanding|allocs|tag   (bytes)
  --tag PATTERN                ? one character, * any

Exit code: 0 clean, 1 findings that fail, 2 could not run, or inconclusive.
`

const VERSION = '0.1.0'

const { oneOf, whole, line, tagPatterns } = settingKinds
const checkShape = {
  ...policyShape,
  format: oneOf('table', 'markdown', 'json'),
  'max-rows': whole(1),
  output: line,
} as const
const showShape = { sort: oneOf('bytes', 'outstanding', 'allocs', 'tag'), tag: tagPatterns, output: line } as const

const run = async (words: readonly string[]): Promise<number> => {
  const [first, ...rest] = words
  if (words.includes('--help') || words.includes('-h') || first === undefined) return print(HELP)
  if (words.includes('--version')) return print(`${VERSION}\n`)
  return first === 'show' ? show(rest) : check(words)
}

const check = async (words: readonly string[]): Promise<number> => {
  const { paths, options } = readCommandLine(words, checkShape)
  const given = readSettings(checkShape, options, 'options')
  if (paths.length < 1 || paths.length > 2)
    throw new UserError(`expected BEFORE AFTER or one DUMP, got ${paths.length} paths; see --help`)
  const policy = toPolicy(given, defaultPolicy)
  const analysis = analyze(await readSides(paths), policy)
  const result = gate(analysis)
  const maxRows = given['max-rows'] ?? 20
  const rendered = {
    table: () => renderTerminal(analysis, result, { maxRows, more: '--max-rows N, or --format json' }),
    markdown: () =>
      renderMarkdown(analysis, result, { title: 'Pool Leak Check', maxRows, limit: Number.POSITIVE_INFINITY }),
    json: () => renderJson(analysis, result),
  }
  await print(rendered[given.format ?? 'table'](), given.output)
  return exitCodeOf(analysis.verdict, result)
}

/** 0 passed, 1 findings that fail, 2 inconclusive. */
const exitCodeOf = (verdict: Verdict, { passed }: GateResult): number => {
  if (passed) return 0
  return verdict === 'inconclusive' ? 2 : 1
}

const readSides = async (paths: readonly string[]): Promise<readonly Dump[]> => {
  const sides: readonly Side[] = paths.length === 1 ? ['series'] : ['before', 'after']
  const missing: string[] = []
  for (const path of paths) if (!(await exists(path))) missing.push(path)
  if (missing.length > 0) throw new UserError(`no such file or folder: ${missing.map(visible).join(', ')}`)
  const read = await Promise.all(
    paths.map(async (path, index) => {
      const files = await readPath(path)
      if (files.length === 0) throw new UserError(`${visible(path)} is an empty folder`)
      const named = files.length === 1 && files[0]?.name === path
      return files.map(({ name, bytes }) => ({ leg: '', side: sides[index] ?? 'after', source: name, bytes, named }))
    }),
  )
  return read.flat()
}

const show = async (words: readonly string[]): Promise<number> => {
  const { paths, options } = readCommandLine(words, showShape)
  const { sort, tag, output } = readSettings(showShape, options, 'options')
  if (paths.length === 0) throw new UserError('expected a DUMP to show; see --help')
  const files = (await Promise.all(paths.map(readPath))).flat()
  if (files.length === 0) throw new UserError(`no such file: ${paths.map(visible).join(', ')}`)
  const parsed = files.map(({ name, bytes }) => parse(name, bytes))
  const snapshots = parsed.flatMap((file) => file.snapshots)
  const shown = snapshots.map((snapshot) => arrange(snapshot, sort ?? 'bytes', matcherOf(tag ?? ['*'])))
  await print(shown.map(renderSnapshot).join('\n'), output)
  for (const found of parsed.flatMap((file) => file.problems)) {
    process.stderr.write(`${visible(`${positionOf(found)}: ${toPlain(messageOf(found))} (${found.code})`)}\n`)
  }
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
  const usages = snapshot.usages.filter(isShown)
  const sorted = usages.sort(
    (one, other) => weight[order](other) - weight[order](one) || byText(usageKey(one), usageKey(other)),
  )
  return { ...snapshot, usages: sorted }
}

interface CommandLine {
  readonly paths: readonly string[]
  readonly options: Readonly<Record<string, string>>
}

/** Options and paths in any order. @throws {UserError} for an option that is not known or has no value. */
const readCommandLine = (words: readonly string[], shape: Readonly<Record<string, unknown>>): CommandLine => {
  const flags = new Set(['driver-stopped'])
  const options = Object.fromEntries(
    Object.keys(shape).map((name) => [name, { type: flags.has(name) ? 'boolean' : 'string' } as const]),
  )
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)])
    return { paths: positionals, options: Object.fromEntries(texts) }
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      throw new UserError(`${error.message.split('. ')[0]}; see --help`)
    throw error
  }
}

const print = async (text: string, path: string | null = null): Promise<number> => {
  if (path !== null) {
    await writeFile(path, text)
    return 0
  }
  await new Promise<void>((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done())))
  return 0
}

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
