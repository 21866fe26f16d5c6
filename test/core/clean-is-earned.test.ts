import { describe, expect, test } from 'vitest'
import { type Random, randomOf } from '../../bench/detection/random.ts'
import { type Analysis, analyze, type Dump } from '../../src/core/analyze.ts'
import { parse } from '../../src/core/parse/index.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { outstanding, type PoolUsage, type Snapshot, usageKey } from '../../src/core/pool.ts'
import { dump } from '../dump.ts'
import { fixture } from '../fixtures.ts'
import { realMachine } from '../real-machine.ts'
import { type DumpLayout, dumpFormats, renderDump } from '../render-dump.ts'
import { systemRows, usage } from '../snapshot.ts'

/*
 * A run is never clean unless the whole table of two different moments of one boot was compared. Rows of the real machine are
 * taken, a second moment of the same boot is made of them, and then something is done to the two that must be noticed. Growth is
 * so small here that nothing but the evidence decides.
 */

const SYSTEM: ReadonlySet<string> = new Set(systemRows.split('\n').map((row) => usage(row).tag))

/** The real machine with one row in sixteen, those that every system has among them: an analysis of it takes few milliseconds. */
const machineOf = (random: Random): Snapshot => ({
  ...realMachine(),
  usages: realMachine().usages.filter(({ tag }) => SYSTEM.has(tag) || random.chance(0.06)),
})

/** The same boot after a test: work came and went, some rows hold a little more or less, nothing leaks. */
const later = (before: Snapshot, random: Random, moving = 0.3): Snapshot => ({
  ...before,
  usages: before.usages.map((row) => {
    const left = outstanding(row)
    const growth = random.chance(moving) ? random.whole(-Math.min(2, left), Math.min(2, left)) : 0
    const work = random.chance(0.6) ? random.whole(1, 20 + Math.round(row.frees * 0.01)) : Math.abs(growth)
    const size = left > 0 ? Math.floor(row.bytes / left) : 64
    const bytes = Math.max(0, row.bytes + growth * size)
    return { ...row, allocs: row.allocs + work + growth, frees: row.frees + work, bytes }
  }),
})

/** Another machine, or the same after a restart: every row has other counters; some tags were not used yet. */
const otherBoot = (before: Snapshot, random: Random, uptime: number): Snapshot => ({
  ...before,
  usages: before.usages
    .filter(({ tag }) => SYSTEM.has(tag) || random.chance(0.9))
    .map((row) => {
      const left = Math.round(outstanding(row) * random.logUniform(0.05, 3))
      const allocs = left + Math.round(row.frees * uptime * random.logUniform(0.5, 2))
      const size = outstanding(row) > 0 ? row.bytes / outstanding(row) : 64
      return { ...row, allocs, frees: allocs - left, bytes: Math.round(left * size) }
    }),
})

interface Moments {
  readonly before: Snapshot
  readonly after: Snapshot
  readonly random: Random
  readonly layouts: readonly [DumpLayout, DumpLayout]
}

type Files = Readonly<Record<'before' | 'after', Uint8Array>>

const rendered = ({ before, after, layouts }: Moments): Files => ({
  before: renderDump(before, layouts[0]),
  after: renderDump(after, layouts[1]),
})

const judge = (files: Files): Analysis =>
  analyze([dump('before', files.before), dump('after', files.after)], { ...defaultPolicy, ignoreTags: [] })

/** One of a kind of dumps that are no two whole moments of one boot; null where it does not apply to the layouts. */
type Damage = (moments: Moments) => Files | null

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const bytesOf = (lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\n'), 'latin1')
const isBinary = ({ layouts }: Moments): boolean => layouts.some((layout) => layout.startsWith('buffer'))
const isCounted = ({ layouts }: Moments): boolean => !layouts.some((layout) => layout.includes('short'))

/** The same is done to the text of both files. */
const onLines =
  (change: (lines: readonly string[], random: Random) => readonly string[]): Damage =>
  (moments) => {
    if (isBinary(moments)) return null
    const { before, after } = rendered(moments)
    const [was, is] = [before, after].map((bytes) => bytesOf(change(text(bytes).split('\n'), moments.random)))
    return was === undefined || is === undefined ? null : { before: was, after: is }
  }

/** Both sides keep the rows that a filter lets through. */
const onRows =
  (keeps: (moments: Moments) => (row: PoolUsage) => boolean): Damage =>
  (moments) => {
    // A TOTAL row states its own table, and so does a header that is printed with it; these are cut as texts.
    if (moments.layouts.some((layout) => /poolused|poolmon -n/.test(layout))) return null
    const keep = keeps(moments)
    const { before, after } = moments
    const some = (one: Snapshot): Snapshot => ({ ...one, usages: one.usages.filter(keep) })
    return rendered({ ...moments, before: some(before), after: some(after) })
  }

const byBytes = ({ usages }: Snapshot): readonly PoolUsage[] =>
  [...usages].sort((one, other) => other.bytes - one.bytes)

const verifierCounts = fixture('kd-verifier-list-modern-1.txt')

const damages: Readonly<Record<string, Damage>> = {
  'the same dump twice': (moments) => rendered({ ...moments, after: moments.before }),
  'the same dump, and again behind itself': (moments) => {
    if (isBinary(moments)) return null
    const { before, after } = rendered({ ...moments, after: moments.before })
    return { before, after: Buffer.concat([after, Buffer.from('\n'), after]) }
  },
  'the later dump with the earlier one behind it': (moments) => {
    if (isBinary(moments) || moments.layouts[0] !== moments.layouts[1]) return null
    const { before, after } = rendered(moments)
    return { before, after: Buffer.concat([after, Buffer.from('\n'), before]) }
  },
  'before and after swapped': (moments) =>
    isCounted(moments) ? rendered({ ...moments, before: moments.after, after: moments.before }) : null,
  'a restart between the two': (moments) =>
    rendered({ ...moments, after: otherBoot(moments.before, moments.random, moments.random.logUniform(0.001, 0.3)) }),
  'another machine': (moments) =>
    rendered({ ...moments, after: otherBoot(moments.before, moments.random, moments.random.logUniform(0.5, 3)) }),
  'the dump after cut at a byte': (moments) => {
    const files = rendered(moments)
    return { ...files, after: files.after.subarray(0, moments.random.whole(0, files.after.length - 1)) }
  },
  'the dump before cut at a byte': (moments) => {
    const files = rendered(moments)
    return { ...files, before: files.before.subarray(0, moments.random.whole(0, files.before.length - 1)) }
  },
  'a row lost after the test': (moments) => {
    const rows = moments.after.usages.filter(({ tag }) => /^[A-Za-z0-9]{4}$/.test(tag))
    const lost = moments.random.pick(rows)
    if (!isCounted(moments) || moments.layouts.some((layout) => layout.startsWith('poolused'))) return null
    const usages = moments.after.usages.filter((row) => usageKey(row) !== usageKey(lost))
    return rendered({ ...moments, after: { ...moments.after, usages } })
  },
  'the begin of both files': onLines((lines, random) =>
    lines.slice(0, random.whole(0, Math.round(lines.length * 0.6))),
  ),
  'lines taken out of the middle of both': onLines((lines, random) => {
    const from = random.whole(6, Math.round(lines.length * 0.4))
    return [...lines.slice(0, from), ...lines.slice(from + random.whole(60, Math.round(lines.length * 0.6)))]
  }),
  'the end of both files, without a header': onLines((lines, random) => lines.slice(random.whole(12, 60))),
  'lines of a word, with the header': onLines((lines, random) => {
    const word = random.pick(['e', 'Nonp', 'S', 'Paged', '64', 'Mm', 'Proc', 'File'])
    return [...lines.slice(0, 6), ...lines.slice(6).filter((line) => line.includes(word))]
  }),
  'lines of a word': onLines((lines, random) => {
    const word = random.pick(['e', 'Nonp', 'S', 'Paged', '64', 'Mm', 'Proc', 'File'])
    return lines.filter((line) => line.includes(word))
  }),
  'the largest rows': onRows(({ before, random }) => {
    const largest = byBytes(before).slice(0, random.whole(1, Math.round(before.usages.length * 0.6)))
    const keys = new Set(largest.map(usageKey))
    return (row) => keys.has(usageKey(row))
  }),
  'some rows': onRows(({ before, random }) => {
    const share = random.between(0, 0.6)
    const keys = new Set(before.usages.filter(() => random.chance(share)).map(usageKey))
    return (row) => keys.has(usageKey(row))
  }),
  'one pool': onRows(({ random }) => {
    const pool = random.pick(['nonpaged', 'paged'] as const)
    return (row) => row.pool === pool
  }),
  'rows that hold something': onRows(() => (row) => outstanding(row) > 0),
  'counts of Driver Verifier in place of a dump': (moments) => {
    const files = rendered(moments)
    return moments.random.chance(0.5) ? { ...files, after: verifierCounts } : { ...files, before: verifierCounts }
  },
  'counts of Driver Verifier alone': ({ random }) => {
    const lines = text(verifierCounts).split('\n')
    const some = bytesOf(lines.filter(() => random.chance(0.8)))
    return { before: verifierCounts, after: some }
  },
  'a filter that the dumps state': (moments) => {
    const coverage = { kind: 'filtered', pattern: 'M*' } as const
    const [before, after] = [moments.before, moments.after].map((one) => ({ ...one, coverage }))
    return before === undefined || after === undefined
      ? null
      : rendered({ ...moments, before, after, layouts: ['snapshot json', 'snapshot json'] })
  },
}

const drawn = (seed: number, layouts?: Moments['layouts']): Moments => {
  const random = randomOf(seed)
  const before = machineOf(random)
  const one = random.pick(dumpFormats)
  const other = random.chance(0.3) ? random.pick(dumpFormats) : one
  return { before, after: later(before, random), random, layouts: layouts ?? [one, other] }
}

/** The rows that a file shows last. */
const rowsIn = (bytes: Uint8Array): ReadonlySet<string> =>
  new Set(
    (parse('dump', bytes).snapshots.at(-1)?.usages ?? []).map(
      (row) => `${usageKey(row)} ${row.allocs} ${row.frees} ${row.bytes}`,
    ),
  )

/**
 * True where the damage took nothing of the tables: a cut may take a prompt or a description. A few rows that are lost before
 * the test alone are new ones after it, whose growth counts from zero: that hides nothing, and no dump can tell the two apart.
 */
const hidesNothing = (files: Files, moments: Moments): boolean => {
  const whole = rendered(moments)
  const [was, is, wasWhole, isWhole] = [files.before, files.after, whole.before, whole.after].map(rowsIn)
  if (was === undefined || is === undefined || wasWhole === undefined || isWhole === undefined) return false
  const isPart = (part: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
    [...part].every((row) => all.has(row))
  return is.size === isWhole.size && isPart(is, isWhole) && isPart(was, wasWhole) && was.size > 0.7 * wasWhole.size
}

const FIRST_SEED = Number(process.env.SEED ?? 1)
const CASES = Number(process.env.CASES ?? 8)

/** All but the note that every pair without frees and times gets. */
const gaps = ({ problems }: Pick<Analysis, 'problems'>) => problems.filter(({ code }) => code !== 'BOOT_UNKNOWN')

describe('two whole moments of one boot are clean', () => {
  test.each(dumpFormats)('as %s', (layout) => {
    const analysis = judge(rendered(drawn(FIRST_SEED, [layout, layout])))
    expect({ verdict: analysis.verdict, problems: gaps(analysis) }).toEqual({ verdict: 'clean', problems: [] })
  })
})

describe('never clean', () => {
  test.each(Object.entries(damages))('%s', (_, damage) => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const moments = drawn(seed)
      const files = damage(moments)
      if (files === null || judge(files).verdict !== 'clean') continue
      expect({ seed, layouts: moments.layouts, hides: !hidesNothing(files, moments) }).toMatchObject({ hides: false })
    }
  })
})

describe('never clean without an object type that every system has, though both lack it', () => {
  const without = (one: Snapshot, tag: string): Snapshot => ({
    ...one,
    usages: one.usages.filter((row) => row.tag !== tag),
  })
  test.each(['Proc', 'Thre', 'Even', 'File', 'Driv', 'Toke', 'Key '])('%s', (tag) => {
    const real = realMachine()
    const after = later(real, randomOf(FIRST_SEED))
    for (const layout of ['poolmonx', 'poolmon -n 64'] as const) {
      const layouts = [layout, layout] as const
      const moments = { before: without(real, tag), after: without(after, tag), random: randomOf(0), layouts }
      const codes = judge(rendered(moments)).problems.map(({ code }) => code)
      expect(codes.filter((code) => code === 'TABLE_CUT')).toHaveLength(2)
    }
  })
})

/** Snapshots of one boot: a control interval, the test, and the machine at rest. By stage, so that each can be replaced. */
const STAGES = ['control-1', 'control-2', 'before', 'warm', 'run-1', 'run-2', 'after', 'settled'] as const
type Staged = Readonly<Record<string, Snapshot>>

const seriesOf = (random: Random): Staged => {
  let at = machineOf(random)
  return Object.fromEntries(
    STAGES.map((stage) => {
      // What stays moves in few rows: more would wander, and look like a slope.
      at = later(at, random, 0.03)
      return [stage, at]
    }),
  )
}

const snapshotsOf = (series: Staged, layout: DumpLayout): readonly Dump[] =>
  Object.entries(series).map(([stage, snapshot]) =>
    dump('snapshots', renderDump(snapshot, layout), { source: `${stage}.txt` }),
  )

/** A stage of the series is replaced. */
const damagesOfSeries: Readonly<Record<string, (one: Snapshot, series: Staged, random: Random) => Snapshot>> = {
  'another boot': (one, _, random) => otherBoot(one, random, random.logUniform(0.001, 0.3)),
  'another machine': (one, _, random) => otherBoot(one, random, random.logUniform(0.5, 3)),
  'a machine of another name': (one) => ({ ...one, capture: { computer: 'OTHER' } }),
  'a time of another day': (one) => ({ ...one, capture: { takenAt: '2026-04-30T23:00:00Z' } }),
  'a part of the table': (one, _, random) => ({ ...one, usages: one.usages.filter(() => random.chance(0.5)) }),
}

describe('a series and its control interval', () => {
  const named = (series: Staged): Staged =>
    Object.fromEntries(
      Object.entries(series).map(([stage, one], index) => [
        stage,
        { ...one, capture: { computer: 'THIS', takenAt: `2026-05-01T0${index}:00:00Z` } },
      ]),
    )

  test.each(['poolmonx', 'snapshot json', 'poolused short', 'kdbg'] as const)('as %s is clean', (layout) => {
    const { verdict, problems } = analyze(snapshotsOf(named(seriesOf(randomOf(FIRST_SEED))), layout), defaultPolicy)
    expect({ verdict, problems: gaps({ problems }) }).toEqual({ verdict: 'clean', problems: [] })
  })

  test.each(Object.entries(damagesOfSeries))('with %s at any stage is never clean', (_, replace) => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      const random = randomOf(seed)
      const series = named(seriesOf(random))
      // The first snapshot has nothing before it that its time could be held against.
      const stage = random.pick(STAGES.slice(1))
      const one = series[stage]
      if (one === undefined) continue
      const damaged = { ...series, [stage]: { ...one, ...replace(one, series, random) } }
      const { verdict } = analyze(snapshotsOf(damaged, 'snapshot json'), defaultPolicy)
      expect({ seed, stage, isClean: verdict === 'clean' }).toEqual({ seed, stage, isClean: false })
    }
  })
})
