import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { type PolicyChange, policyChanges } from '../../src/core/policy-changes.ts'
import type { Fields } from '../../src/core/record.ts'
import { loadPolicy, writeValue } from '../../src/io/policy-file.ts'
import type { PolicySource } from '../../src/io/policy-source.ts'

const textsOf = (changes: readonly PolicyChange[]): readonly string[] => changes.map(({ text }) => toPlain(text))
const changesOf = (before: Fields, after: Fields): readonly string[] => textsOf(policyChanges(before, after))

describe('the change that opens the gate comes first', () => {
  const EXCEPTION = { reason: 'known', owner: 'me', expires: '2027-01-31' }

  test.each<[string, Fields, Fields, readonly string[]]>([
    [
      'by what it loosens',
      { 'driver-tags': ['A'], strict: true, 'on-inconclusive': 'fail' },
      {
        'fail-on': 'never',
        'on-inconclusive': 'warn',
        strict: false,
        iterations: 5,
        'max-growth-count': 5,
        'ignore-tags': ['*'],
        exceptions: [{ tag: 'Proc', ...EXCEPTION }],
      },
      [
        'new: fail-on: never',
        'changed: on-inconclusive: fail → warn',
        'new: ignore-tags *',
        'new: exceptions Proc: reason known, owner me, expires 2027-01-31, once it is merged',
        'removed: driver-tags A',
        'changed: strict: true → false',
        'new: iterations: 5',
        'new: max-growth-count: 5',
      ],
    ],
    [
      'a pattern before a tag, the wider one first',
      {},
      { 'ignore-tags': ['Proc', 'Pr*', 'Foo?', '*'] },
      ['new: ignore-tags *', 'new: ignore-tags Pr*', 'new: ignore-tags Foo?', 'new: ignore-tags Proc'],
    ],
    [
      'all that opens it, all that accepts, all that loosens, what may do either, and what is stricter',
      {
        acknowledge: { label: 'ok', commit: true, author: false, enabled: false, reviewers: ['boss'] },
        baseline: 'main',
        extends: 'o/r/p@a',
        exceptions: [
          { tag: 'B', ...EXCEPTION, 'max-growth-count': 5 },
          { tag: 'C', ...EXCEPTION },
        ],
        limits: [{ tag: 'D', 'max-growth-count': 5 }, { tag: 'E' }, { tag: 'F' }],
        'max-growth-bytes': 5,
        'driver-stopped': true,
        strict: true,
        legs: ['g'],
      },
      {
        acknowledge: { label: 'bug', reviewers: [] },
        baseline: 'mine',
        extends: 'o/r/p@b',
        exceptions: [{ tag: 'B', ...EXCEPTION, 'max-growth-count': 9, expires: '2027-02-28', reason: 'else' }],
        limits: [{ tag: 'D', 'max-growth-count': 9 }, { tag: 'F' }, { tag: 'E' }],
        'max-growth-bytes': 3,
        points: { leak: 1 },
      },
      [
        'removed: acknowledge author: false, once it is merged',
        'removed: acknowledge commit: true, once it is merged',
        'removed: acknowledge enabled: false, once it is merged',
        'changed: acknowledge label: ok → bug, once it is merged',
        'removed: acknowledge reviewers boss, once it is merged',
        'changed: extends: o/r/p@a → o/r/p@b',
        'changed: baseline: main → mine, once it is merged',
        'changed: exceptions B expires: 2027-01-31 → 2027-02-28, once it is merged',
        'changed: exceptions B max-growth-count: 5 → 9, once it is merged',
        'removed: driver-stopped: true',
        'removed: legs g',
        'changed: the order of limits',
        'changed: limits D max-growth-count: 5 → 9',
        'removed: strict: true',
        'changed: exceptions B reason: known → else, once it is merged',
        'new: points leak: 1',
        'removed: exceptions C: reason known, owner me, expires 2027-01-31, once it is merged',
        'changed: max-growth-bytes: 5 → 3',
      ],
    ],
    [
      'what opens it by name, then what accepts, and an entry of a list after both',
      {},
      {
        acknowledge: { reviewers: ['boss'], label: 'bug' },
        'fail-on': 'never',
        'on-inconclusive': 'warn',
        'ignore-tags': ['A'],
        limits: [{ tag: 'A' }],
        strict: true,
      },
      [
        'new: acknowledge label: bug, once it is merged',
        'new: acknowledge reviewers boss, once it is merged',
        'new: fail-on: never',
        'new: on-inconclusive: warn',
        'new: ignore-tags A',
        'new: limits A: ',
        'new: strict: true',
      ],
    ],
    [
      'a pattern of marks alone before one that names letters',
      {},
      { 'ignore-tags': ['AB?', '??*'] },
      ['new: ignore-tags ??*', 'new: ignore-tags AB?'],
    ],
    ['an item that is no entry among entries', {}, { limits: ['x', { tag: 'A' }] }, ['new: limits A: ']],
    [
      'legs of an exception in another order: none',
      { exceptions: [{ tag: 'A', ...EXCEPTION, legs: ['a', 'b'] }] },
      { exceptions: [{ tag: 'A', ...EXCEPTION, legs: ['b', 'a'] }] },
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changesOf(before, after)).toEqual(expected)
  })

  test.each<[string, Fields, Fields, boolean]>([
    ['fail-on never', {}, { 'fail-on': 'never' }, true],
    ['fail-on suspect', {}, { 'fail-on': 'suspect' }, false],
    ['fail-on from suspect to leak', { 'fail-on': 'suspect' }, {}, true],
    ['on-inconclusive warn', {}, { 'on-inconclusive': 'warn' }, true],
    ['on-inconclusive fail again', { 'on-inconclusive': 'warn' }, { 'on-inconclusive': 'fail' }, false],
    ['driver-stopped no more', { 'driver-stopped': true }, {}, true],
    ['driver-stopped', {}, { 'driver-stopped': true }, false],
    ['strict', {}, { strict: true }, false],
    ['a limit', {}, { 'max-growth-count': 10 }, false],
    ['a higher limit', { 'max-growth-count': 10 }, { 'max-growth-count': 11 }, true],
    ['a lower limit', { 'max-growth-count': 10 }, { 'max-growth-count': 9 }, false],
    ['a limit no more', { 'max-growth-count': 10 }, {}, true],
    ['a limit of a tag', {}, { limits: [{ tag: 'A', 'max-growth-count': 10 }] }, true],
    ['a driver tag', {}, { 'driver-tags': ['A'] }, false],
    ['a driver tag less', { 'driver-tags': ['A'] }, {}, true],
    ['a leg', {}, { legs: ['a'] }, false],
    ['a leg less', { legs: ['a'] }, {}, true],
    ['an ignored tag', {}, { 'ignore-tags': ['A'] }, true],
    ['an ignored tag less', { 'ignore-tags': ['A'] }, {}, false],
    ['another parent', { extends: 'o/r/p@a' }, { extends: 'o/r/p@b' }, true],
    ['another baseline', { baseline: 'main' }, { baseline: 'mine' }, true],
    ['another label', {}, { acknowledge: { label: 'bug' } }, true],
    ['no label', {}, { acknowledge: { enabled: false } }, false],
    ['the label for a commit', {}, { acknowledge: { commit: true } }, false],
    ['the label for all commits', { acknowledge: { commit: true } }, {}, true],
    ['not the author', {}, { acknowledge: { author: false } }, false],
    ['a reviewer', {}, { acknowledge: { reviewers: ['boss'] } }, true],
    ['an exception', {}, { exceptions: [{ tag: 'A', ...EXCEPTION }] }, true],
    ['an exception less', { exceptions: [{ tag: 'A', ...EXCEPTION }] }, {}, false],
    [
      'an exception for longer',
      { exceptions: [{ tag: 'A', ...EXCEPTION }] },
      { exceptions: [{ tag: 'A', ...EXCEPTION, expires: '2027-02-28' }] },
      true,
    ],
    [
      'an exception for less long',
      { exceptions: [{ tag: 'A', ...EXCEPTION }] },
      { exceptions: [{ tag: 'A', ...EXCEPTION, expires: '2026-12-31' }] },
      false,
    ],
    ['a limit of a tag less', { limits: [{ tag: 'A', 'max-growth-count': 10 }] }, {}, true],
    ['fewer iterations', { iterations: 5 }, { iterations: 3 }, true],
    [
      'another reason',
      { exceptions: [{ tag: 'A', ...EXCEPTION }] },
      { exceptions: [{ tag: 'A', ...EXCEPTION, reason: 'a' }] },
      true,
    ],
    ['a word of a list that is not known here', {}, { 'tags-of-next-year': ['A'] }, true],
    ['one such word less', { 'tags-of-next-year': ['A'] }, {}, true],
    ['points', {}, { points: { leak: 1 } }, true],
  ])('%s', (_, before, after, loosens) => {
    expect(policyChanges(before, after).map((change) => change.loosens)).toEqual([loosens])
  })
})

describe('names and values', () => {
  test('are written as the file writes values of that key', () => {
    const limits = [{ tag: 'A', 'max-growth-bytes': 65536 }]
    const changed = [{ tag: 'A', 'max-growth-bytes': 131072 }]
    expect(textsOf(policyChanges({ 'max-growth-bytes': 65536, limits }, { limits: changed }, writeValue))).toEqual([
      'changed: limits A max-growth-bytes: 64KiB → 128KiB',
      'removed: max-growth-bytes: 64KiB',
    ])
  })

  test('are cut, and tell how long they are', () => {
    const [line = ''] = changesOf({}, { baseline: 'x'.repeat(70_000) })
    expect(line).toBe(`new: baseline: ${'x'.repeat(80)}… (70,000 characters), once it is merged`)
    const [named = ''] = changesOf({}, { legs: ['y'.repeat(200)] })
    expect(named).toBe(`new: legs ${'y'.repeat(75)}… (205 characters)`)
  })

  test('that are cut alike are numbered', () => {
    const long = 'z'.repeat(100)
    expect(changesOf({}, { legs: [`${long}a`, `${long}b`] })).toEqual([
      `new: legs ${'z'.repeat(75)}… (106 characters)`,
      `new: legs ${'z'.repeat(75)}… (106 characters) (2)`,
    ])
  })

  test.each<[string, Fields, readonly string[]]>([
    [
      'a tag that holds what another one has as its pool',
      { limits: [{ tag: 'A paged' }, { tag: 'A', pool: 'paged' }] },
      ['new: limits "A paged": ', 'new: limits A paged: '],
    ],
    [
      'a tag that reads like the second of another',
      { limits: [{ tag: 'A' }, { tag: 'A' }, { tag: 'A (2)' }] },
      ['new: limits "A (2)": ', 'new: limits A (2): ', 'new: limits A: '],
    ],
    [
      'two legs, and one with a blank',
      {
        exceptions: [
          { tag: 'A', legs: ['b c'] },
          { tag: 'A', legs: ['b', 'c'] },
        ],
      },
      ['new: exceptions A "b c": , once it is merged', 'new: exceptions A b c: , once it is merged'],
    ],
  ])('are told apart: %s', (_, after, expected) => {
    expect([...changesOf({}, after)].sort()).toEqual([...expected].sort())
  })
})

/* Random policies: what is shown is what is in force. */

const tags = fc.uniqueArray(fc.constantFrom('A', 'B', 'C*', 'D?', 'Proc'), { maxLength: 3 })
const scope = { tag: fc.constantFrom('A', 'B*', 'Proc'), pool: fc.constantFrom('paged', 'nonpaged') }
const limit = fc.record(
  { ...scope, 'max-growth-bytes': fc.constantFrom(0, '64KiB', 65536), 'max-growth-count': fc.nat(3) },
  { requiredKeys: ['tag'] },
)
const exception = fc.record(
  {
    ...scope,
    legs: fc.uniqueArray(fc.constantFrom('x', 'y'), { minLength: 1, maxLength: 2 }),
    'max-growth-count': fc.nat(2),
    reason: fc.constantFrom('r', 's'),
    owner: fc.constant('o'),
    expires: fc.constantFrom('2027-01-31', '2027-02-28'),
  },
  { requiredKeys: ['tag', 'reason', 'owner', 'expires'] },
)
const policyFile = fc.record(
  {
    'driver-tags': tags,
    'ignore-tags': tags,
    'driver-stopped': fc.boolean(),
    strict: fc.boolean(),
    iterations: fc.integer({ min: 1, max: 3 }),
    'control-iterations': fc.nat(2),
    'max-growth-bytes': fc.constantFrom(65536, '64KiB', '1 MiB'),
    'max-growth-percent': fc.constantFrom(1, 2.5),
    'max-total-paged-growth': fc.constantFrom(0, '1 MiB'),
    'fail-on': fc.constantFrom('leak', 'suspect', 'never'),
    'on-inconclusive': fc.constantFrom('fail', 'warn'),
    legs: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    limits: fc.array(limit, { maxLength: 3 }),
    exceptions: fc.array(exception, { maxLength: 3 }),
    baseline: fc.constantFrom('main', 'none'),
    acknowledge: fc.record(
      {
        label: fc.constantFrom('pool-leak-accepted', 'bug'),
        enabled: fc.boolean(),
        commit: fc.boolean(),
        author: fc.boolean(),
        reviewers: fc.uniqueArray(fc.constantFrom('alice', 'octo/drivers'), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    points: fc.record({ leak: fc.integer({ min: 5, max: 7 }) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)
/** A policy in one file, or in two of which the first extends the second. */
const policyFiles = fc.tuple(policyFile, fc.option(policyFile, { nil: null }))

const source = (parent: string | null): PolicySource => ({
  read: async () => parent,
  ofRepository: () => {
    throw new Error('no other repository')
  },
  nameOf: (path) => path,
})

const load = ([file, parent]: readonly [Fields, Fields | null]) => {
  const own = parent === null ? file : { ...file, extends: './parent.yml' }
  return loadPolicy(source(parent === null ? null : stringify(parent)), 'own.yml', stringify(own))
}

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

test('what is shown as changed is what is in force otherwise, whichever file of the two says it', async () => {
  await fc.assert(
    fc.asyncProperty(policyFiles, policyFiles, async (one, other) => {
      const [before, after] = [await load(one), await load(other)]
      const shown = textsOf(policyChanges(before.plain, after.plain, writeValue))
      const keys = new Set(shown.map(keyOf))
      const differing = keysThatDiffer(before.policy, after.policy)
      expect(differing.filter((key) => !keys.has(key))).toEqual([])
      // A label that is off has no name in force, and the file still says one.
      const loud = [...keys].filter((key) => !differing.includes(key) && key !== 'acknowledge')
      expect(loud).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('a policy that a file repeats is no change', async () => {
  await fc.assert(
    fc.asyncProperty(policyFile, async (file) => {
      const [once, twice] = [await load([file, null]), await load([{}, file])]
      expect(textsOf(policyChanges(once.plain, twice.plain, writeValue))).toEqual([])
      expect(twice.policy).toEqual(once.policy)
    }),
  )
})

test('the defaults are what no file says', () => {
  expect(textsOf(policyChanges({}, { strict: defaultPolicy.strict, 'fail-on': defaultPolicy.failOn }))).toEqual([])
})
