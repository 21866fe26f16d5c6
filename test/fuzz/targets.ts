import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { randomOf } from '../../bench/detection/random.ts'
import { analyze } from '../../src/core/analyze.ts'
import { readBaselines } from '../../src/core/baseline.ts'
import { gate } from '../../src/core/gate.ts'
import { decodeText } from '../../src/core/parse/decode.ts'
import { parse } from '../../src/core/parse/index.ts'
import { readPooltags } from '../../src/core/parse/pooltag-txt.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { UserError } from '../../src/core/problem.ts'
import { readOrder } from '../../src/github/run-order.ts'
import type { ArchiveLimits } from '../../src/io/archive.ts'
import { readInputs } from '../../src/io/inputs.ts'
import { loadPolicy } from '../../src/io/policy-file.ts'
import { readRun } from '../../src/io/run.ts'
import { unpack } from '../../src/io/unpack.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { zip } from '../github/zip.ts'
import { mutate } from './mutate.ts'

/* What strangers' bytes reach, each with what must hold of it whatever they are. */

export interface Target {
  /** Whole inputs that damaged ones are made of. */
  readonly seeds: readonly Buffer[]
  /** @throws where something does not hold. */
  readonly check: (bytes: Buffer) => void | Promise<void>
}

const fixtures = new URL('../fixtures/', import.meta.url)
const folder = (name: string): readonly Buffer[] =>
  readdirSync(new URL(name, fixtures))
    .filter((file) => /\.(txt|csv)$/.test(file))
    .map((file) => readFileSync(new URL(`${name}/${file}`, fixtures)))

const dumps = [...folder('dumps'), ...folder('made')]

const texts = (...lines: readonly string[]): readonly Buffer[] => lines.map((line) => Buffer.from(line))

/** Runs the work; the one exception that is allowed is a message for the user. */
const onlyUserErrors = async (work: () => unknown): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (error.message.trim() === '') throw new Error('an error without a message')
  }
}

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

const checkParse = (bytes: Buffer): void => {
  const { snapshots, problems } = parse('fuzz.txt', bytes)
  for (const { usages } of snapshots)
    for (const { tag, allocs, frees, bytes: held } of usages) {
      must(tag.length === 4, `a tag of ${tag.length} characters`)
      must(
        [allocs, frees, held].every((value) => value === null || Number.isFinite(value)),
        'a figure that is no number',
      )
    }
  must(snapshots.length > 0 || problems.length > 0 || bytes.length > 0, 'nothing read and nothing told')
}

/** Whole dumps, most of them small: a whole machine's takes as long as hundreds of them. */
const befores = [...Array.from({ length: 20 }, () => dumps.filter(({ length }) => length < 5000)).flat(), ...dumps]

/** A damaged dump after a whole one. */
const checkReport = (bytes: Buffer): void => {
  const whole = befores[(31 * bytes.length + (bytes[0] ?? 0)) % befores.length] ?? bytes
  const sides = [
    { leg: '', side: 'before', source: 'before.txt', bytes: whole, named: true },
    { leg: '', side: 'after', source: 'after.txt', bytes, named: true },
  ] as const
  const analysis = analyze(sides, defaultPolicy)
  const result = gate(analysis)
  must(!result.passed || analysis.verdict !== 'inconclusive', 'green without evidence')
  must(JSON.parse(renderJson(analysis, result)).passed === result.passed, 'report.json says otherwise')
  const options = defaultReportOptions
  const reports = [renderMarkdown(analysis, result, options), renderTerminal(analysis, result, options)]
  const isPlain = (report: string): boolean =>
    !/^\s*::|##\[/m.test(report) && !['\0', '\u001b'].some((one) => report.includes(one))
  must(reports.every(isPlain), 'a command or a control character in a report')
  must(renderJunit(analysis, result).startsWith('<?xml'), 'no JUnit')
}

const LIMITS: ArchiveLimits = { entries: 20, bytes: 300_000, ratio: 50 }

const checkUnpack = async (bytes: Buffer): Promise<void> => {
  const { files } = await unpack({ name: 'fuzz.zip', bytes }, LIMITS)
  const isOpened = files.length !== 1 || files[0]?.bytes !== bytes
  const size = files.reduce((sum, file) => sum + file.bytes.length, 0)
  must(!isOpened || size <= LIMITS.bytes, `${size} bytes unpacked`)
}

const checkEvent = async (bytes: Buffer): Promise<void> => {
  try {
    JSON.parse(bytes.toString('utf8'))
  } catch {
    return
  }
  const place = mkdtempSync(join(tmpdir(), 'fuzz-'))
  try {
    writeFileSync(join(place, 'event.json'), bytes)
    for (const GITHUB_EVENT_NAME of ['pull_request', 'workflow_run', 'merge_group'])
      await onlyUserErrors(() => readRun({ GITHUB_EVENT_PATH: join(place, 'event.json'), GITHUB_EVENT_NAME }))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

const noFiles = { read: async () => null, ofRepository: () => noFiles, nameOf: (path: string) => path }

const packed = dumps.filter(({ length }) => length < 5000).slice(0, 6)

export const targets: Readonly<Record<string, Target>> = {
  decode: { seeds: dumps, check: (bytes) => must(typeof decodeText(bytes) === 'string', 'no text') },
  parse: { seeds: dumps, check: checkParse },
  report: { seeds: dumps, check: checkReport },
  archive: {
    seeds: [
      ...packed.map((bytes) => zip({ 'a.txt': bytes, 'b/c.txt': bytes })),
      ...packed.map((bytes) => gzipSync(bytes)),
      zip({ 'inner.zip': zip({ 'a.txt': 'x'.repeat(100_000) }) }),
    ].map((bytes) => Buffer.from(bytes)),
    check: checkUnpack,
  },
  policy: {
    seeds: texts(
      'driver-tags: [Drsd, "Drs?"]\niterations: 1000\nfail-on: leak\nlimits:\n  - tag: Drsd\n    max-growth-count: 16\n',
      'extends: octo/policies/pool.yml@v1\nexceptions:\n  - tag: Proc\n    pool: nonpaged\n    legs: ["win10-*"]\n    reason: x\n    owner: "@a/b"\n    expires: 2027-01-31\n',
      'acknowledge:\n  label: leak-is-known\n  enabled: true\na: &x [1, 2]\nb: *x\n',
    ),
    check: (bytes) => onlyUserErrors(() => loadPolicy(noFiles, 'policy.yml', bytes.toString('utf8'))),
  },
  pooltags: {
    seeds: texts('Proc - nt!ps - Process objects\nMm* - nt!mm - Memory\nrem x\n', ' ABCD - a.sys - words\n// y\n'),
    check: (bytes) =>
      must(readPooltags([{ name: 'pooltag.txt', bytes }]).problems.length < 2, 'many problems of one file'),
  },
  baseline: {
    seeds: texts(renderJson(analyze([], defaultPolicy), gate(analyze([], defaultPolicy)))),
    check: (bytes) => must(readBaselines([{ name: 'report.json', bytes }]).reports < 2, 'two reports in one'),
  },
  'comment marker': {
    seeds: texts('42.1.4711.1', '0.0.0.0', '999999999999999.1.1.1'),
    check: (bytes) => {
      const order = readOrder(bytes.toString('utf8'))
      must(order === null || order.every((value) => Number.isSafeInteger(value)), 'an order of no whole numbers')
    },
  },
  event: {
    seeds: texts(
      '{"repository":{"full_name":"o/d","default_branch":"main"},"pull_request":{"number":7,"head":{"sha":"1","repo":{"full_name":"o/d"}},"base":{"sha":"2","ref":"main"}}}',
      '{"workflow_run":{"id":42,"run_attempt":1,"workflow_id":9,"event":"pull_request","head_sha":"1","head_branch":"x","head_repository":{"full_name":"s/d"},"pull_requests":[]}}',
      '{"merge_group":{"base_sha":"2","base_ref":"refs/heads/main"},"action":"labeled","label":{"name":"x"}}',
    ),
    check: checkEvent,
  },
  inputs: {
    seeds: texts('Drsd, Drs?', '64KiB', '90s', '!old.txt, dumps/**/*.txt', 'octo/driver', 'true', '1000'),
    check: async (bytes) => {
      const value = bytes.toString('utf8')
      const names = ['DRIVER-TAGS', 'MAX-GROWTH-BYTES', 'TIMEOUT', 'BEFORE-FILES', 'REPOSITORY', 'DRIVER-STOPPED']
      for (const name of names) await onlyUserErrors(() => readInputs({ [`INPUT_${name}`]: value }))
    },
  },
}

/** One damaged input of a target; the same seed makes the same one. */
export const drawInput = (target: Target, seed: number): Buffer => {
  const random = randomOf(seed)
  return mutate(random.pick(target.seeds), random.pick(target.seeds), random)
}
