import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { toPlain } from '../../src/core/phrase.ts'
import type { Policy } from '../../src/core/policy.ts'
import { policyChanges } from '../../src/core/policy-changes.ts'
import type { Fields } from '../../src/core/record.ts'
import { type LoadedPolicy, loadPolicy, readPlainPolicy, writeValue } from '../../src/io/policy-file.ts'
import type { PolicySource } from '../../src/io/policy-source.ts'
import { keysUnder } from '../../src/settings/policy-schema.ts'

/* Random policies, in up to four files that extend each other: what is shown is what is in force. */

const tags = fc.uniqueArray(fc.constantFrom('A', 'B', 'C*', 'D?', 'Proc'), { maxLength: 3 })
const scope = { tag: fc.constantFrom('A', 'B*', 'Proc'), pool: fc.constantFrom('paged', 'nonpaged') }
const size = fc.constantFrom(0, 65536, '64KiB', '1 MiB')
const LIMIT = {
  ...scope,
  'max-growth-bytes': size,
  'max-growth-count': fc.nat(3),
  'max-growth-percent': fc.constantFrom(1, 2.5),
}
const EXCEPTION = {
  ...scope,
  legs: fc.uniqueArray(fc.constantFrom('x', 'y', 'z*'), { minLength: 1, maxLength: 2 }),
  'max-growth-count': fc.nat(2),
  reason: fc.constantFrom('r', 's'),
  owner: fc.constantFrom('o', 'p'),
  expires: fc.constantFrom('2027-01-31', '2027-02-28'),
}
const PAIR = {
  acquire: fc.constantFrom('DrvOpen', 'DrvTake'),
  release: fc.constant('DrvClose'),
  tag: fc.constantFrom('A', 'Proc'),
}
const ACKNOWLEDGE = {
  label: fc.constantFrom('pool-leak-accepted', 'bug'),
  enabled: fc.boolean(),
  commit: fc.boolean(),
  author: fc.boolean(),
  reviewers: fc.uniqueArray(fc.constantFrom('alice', 'octo/drivers'), { maxLength: 2 }),
}
const POINTS = Object.fromEntries(keysUnder('points').map((name) => [name, fc.integer({ min: 0, max: 7 })]))
/** Without a figure an entry is refused. */
const limits = fc
  .record(LIMIT, { requiredKeys: ['tag'] })
  .filter((entry) => Object.keys(entry).some((name) => name.startsWith('max-growth')))

const FILE = {
  'driver-tags': tags,
  'ignore-tags': tags,
  'driver-stopped': fc.boolean(),
  strict: fc.boolean(),
  iterations: fc.integer({ min: 1, max: 3 }),
  'control-iterations': fc.nat(2),
  'max-growth-bytes': size,
  'max-growth-count': fc.nat(3),
  'max-growth-percent': fc.constantFrom(1, 2.5),
  'max-total-nonpaged-growth': size,
  'max-total-paged-growth': size,
  'fail-on': fc.constantFrom('leak', 'suspect', 'never'),
  'on-inconclusive': fc.constantFrom('fail', 'warn'),
  baseline: fc.constantFrom('main', 'none'),
  legs: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  pairs: fc.array(fc.record(PAIR), { maxLength: 2 }),
  limits: fc.array(limits, { maxLength: 3 }),
  exceptions: fc.array(fc.record(EXCEPTION, { requiredKeys: ['tag', 'reason', 'owner', 'expires'] }), { maxLength: 3 }),
  acknowledge: fc.record(ACKNOWLEDGE, { requiredKeys: [] }),
  points: fc.record(POINTS, { requiredKeys: [] }),
}
const policyFile = fc.record(FILE, { requiredKeys: [] })

test.each<[string | null, object]>([
  [null, { extends: null, ...FILE }],
  ['limits', LIMIT],
  ['exceptions', EXCEPTION],
  ['pairs', PAIR],
  ['acknowledge', ACKNOWLEDGE],
])('every key that may stand in a policy is drawn: %s', (name, drawn) => {
  expect(Object.keys(drawn).sort()).toEqual([...keysUnder(name)].sort())
})

interface Link {
  readonly file: Fields
  /** Where it lies: beside the file that extends it, or in another repository. */
  readonly place: 'beside' | 'elsewhere'
}

/** A policy in its files: each extends the next. */
const chain: fc.Arbitrary<readonly Link[]> = fc.array(
  fc.record({ file: policyFile, place: fc.constantFrom('beside', 'elsewhere') }),
  { minLength: 1, maxLength: 4 },
)

const addressOf = (links: readonly Link[], at: number): string =>
  links[at]?.place === 'elsewhere' ? `octo/policies/${at}.yml@v1` : `./${at}.yml`

const textOf = (links: readonly Link[], at: number): string =>
  stringify({ ...links[at]?.file, ...(at + 1 < links.length ? { extends: addressOf(links, at + 1) } : {}) })

const sourceOf = (links: readonly Link[]): PolicySource => {
  const there = (repository: string): PolicySource => ({
    read: async (path) => textOf(links, Number(/(\d+)\.yml$/.exec(path)?.[1])),
    ofRepository: there,
    nameOf: (path) => `${repository}/${path}`,
  })
  return there('own')
}

const load = (links: readonly Link[]): Promise<LoadedPolicy> => loadPolicy(sourceOf(links), '0.yml', textOf(links, 0))

/** What decides, by the key of the file: sets in one order, and a label that is off as none. */
const inForce = (policy: Policy): Readonly<Record<string, unknown>> => {
  const set = (words: readonly string[]): readonly string[] => [...new Set(words)].sort()
  const { acknowledge, driverTags, ignoreTags, legs, exceptions, baselineBranch, ...rest } = policy
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [kebabOf(name), value])),
    'driver-tags': set(driverTags),
    'ignore-tags': set(ignoreTags),
    legs: set(legs),
    exceptions: exceptions.map((one) => ({ ...one, legs: set(one.legs) })),
    baseline: baselineBranch,
    acknowledge: { ...acknowledge, reviewers: set(acknowledge.reviewers) },
  }
}

const kebabOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const keysThatDiffer = (one: Policy, other: Policy): readonly string[] => {
  const [before, after] = [inForce(one), inForce(other)]
  return Object.keys(before).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
}

/** `changed: the order of limits`, `new: limits A: …` → limits */
const keyOf = (text: string): string => /^\w+: (?:the order of )?([\w-]+)/.exec(text)?.[1] ?? ''

const keysShown = (before: Fields, after: Fields): ReadonlySet<string> =>
  new Set(policyChanges(before, after, writeValue).map(({ text }) => keyOf(toPlain(text))))

test('what is shown as changed is what is in force otherwise, whichever file says it', async () => {
  await fc.assert(
    fc.asyncProperty(chain, chain, async (one, other) => {
      const [before, after] = [await load(one), await load(other)]
      const keys = keysShown(before.plain, after.plain)
      const differing = keysThatDiffer(before.policy, after.policy)
      expect(differing.filter((key) => !keys.has(key))).toEqual([])
      // A label that is off has no name in force, and the file still says one; an address may move with nothing else.
      const loud = [...keys].filter((key) => !differing.includes(key) && key !== 'acknowledge' && key !== 'extends')
      expect(loud).toEqual([])
    }),
    { numRuns: 80 },
  )
})

test('a change in one file is told, however deep it lies', async () => {
  await fc.assert(
    fc.asyncProperty(chain, policyFile, fc.nat(3), async (links, file, at) => {
      const changed = links.map((link, index) => (index === at % links.length ? { ...link, file } : link))
      const [before, after] = [await load(links), await load(changed)]
      const keys = keysShown(before.plain, after.plain)
      expect(keysThatDiffer(before.policy, after.policy).filter((key) => !keys.has(key))).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('read as data, a policy says the same: of other repositories those that count already, else their address', async () => {
  await fc.assert(
    fc.asyncProperty(chain, async (links) => {
      const loaded = await load(links)
      const plain = await readPlainPolicy(sourceOf(links), { path: '0.yml', text: textOf(links, 0) }, loaded.parents)
      expect(plain).toEqual(loaded.plain)
      const unknown = await readPlainPolicy(sourceOf(links), { path: '0.yml', text: textOf(links, 0) }, [])
      const elsewhere = links.findIndex(({ place }, at) => at > 0 && place === 'elsewhere')
      expect(unknown.extends).toBe(elsewhere < 0 ? undefined : addressOf(links, elsewhere))
    }),
    { numRuns: 40 },
  )
})

test('a policy that a file repeats is no change', async () => {
  await fc.assert(
    fc.asyncProperty(policyFile, fc.integer({ min: 1, max: 3 }), async (file, depth) => {
      const above: Link[] = Array.from({ length: depth }, () => ({ file: {}, place: 'beside' }))
      const [once, twice] = [await load([{ file, place: 'beside' }]), await load([...above, { file, place: 'beside' }])]
      expect([...keysShown(once.plain, twice.plain)]).toEqual([])
      expect(twice.policy).toEqual(once.policy)
    }),
  )
})

/* Whatever the dumps: what is told as stricter lets nothing pass that was stopped. */

const HEADER = ' Tag  Type     Allocs     Frees      Diff     Bytes  Per Alloc\n'
const row = fc.record({
  tag: fc.constantFrom('A   ', 'B1  ', 'C22 ', 'Dx  ', 'Proc', 'Zzzz'),
  pool: fc.constantFrom('Nonp', 'Paged'),
  held: fc.constantFrom(0, 5, 1000),
  grown: fc.constantFrom(0, 0, 1, 3, 4000),
})
const machine = fc.uniqueArray(row, { minLength: 1, maxLength: 5, selector: ({ tag, pool }) => tag + pool })

const dumpOf = (rows: readonly { tag: string; pool: string; held: number }[]): string =>
  HEADER + rows.map(({ tag, pool, held }) => ` ${tag} ${pool} ${held + 100} 100 ${held} ${held * 64} 64\n`).join('')

const dumpsOf = (rows: readonly { tag: string; pool: string; held: number; grown: number }[]): readonly Dump[] => {
  const encoder = new TextEncoder()
  const after = rows.map((one) => ({ ...one, held: one.held + one.grown }))
  return (['before', 'after'] as const).map((side) => ({
    leg: 'x',
    side,
    source: `${side}.txt`,
    bytes: encoder.encode(dumpOf(side === 'before' ? rows : after)),
    named: true,
  }))
}

/** A policy, and the same with other values, or none, of one or two keys. */
const changedPolicy = fc
  .tuple(policyFile, policyFile, fc.subarray(Object.keys(FILE), { minLength: 1, maxLength: 2 }))
  .map(([file, other, keys]) => {
    const kept = Object.entries(file).filter(([key]) => !keys.includes(key))
    const drawn = Object.entries(other).filter(([key]) => keys.includes(key))
    return [file, Object.fromEntries([...kept, ...drawn])] as const
  })

test('a change that is told as no loosening lets nothing pass that was stopped', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(changedPolicy, fc.array(machine, { minLength: 6, maxLength: 6 }), async (files, machines) => {
      const [before, after] = await Promise.all(files.map((file) => load([{ file, place: 'beside' }])))
      if (before === undefined || after === undefined) throw new Error('there are two')
      fc.pre(policyChanges(before.plain, after.plain, writeValue).every(({ loosens }) => !loosens))
      for (const rows of machines) {
        const passes = (policy: Policy): boolean => gate(analyze(dumpsOf(rows), policy, { today: '2027-01-01' })).passed
        expect([passes(before.policy), passes(after.policy)]).not.toEqual([false, true])
        compared++
      }
    }),
    { numRuns: 40 },
  )
  expect(compared).toBeGreaterThan(200)
})
