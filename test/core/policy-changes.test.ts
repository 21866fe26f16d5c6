import { describe, expect, test } from 'vitest'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { type PolicyChange, policyChanges } from '../../src/core/policy-changes.ts'
import type { Fields } from '../../src/core/record.ts'
import { writeValue } from '../../src/io/policy-file.ts'

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

test('the defaults are what no file says', () => {
  expect(textsOf(policyChanges({}, { strict: defaultPolicy.strict, 'fail-on': defaultPolicy.failOn }))).toEqual([])
})
