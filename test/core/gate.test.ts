import { describe, expect, test } from 'vitest'
import type { Analysis, Verdict } from '../../src/core/analyze.ts'
import type { Finding, Severity } from '../../src/core/finding.ts'
import { closesGate, gate, lackClosesGate } from '../../src/core/gate.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { problem } from '../../src/core/problem.ts'

const analysis = (verdict: Verdict, policy: Partial<Policy>): Analysis => ({
  verdict,
  legs: [],
  findings: [],
  excepted: [],
  problems: [],
  policyChanges: [],
  descriptions: new Map(),
  explained: [],
  largest: null,
  policy: { ...defaultPolicy, ...policy },
})

test.each<[Verdict, Partial<Policy>, boolean]>([
  ['clean', {}, true],
  ['clean', { failOn: 'suspect' }, true],
  ['suspect', {}, true],
  ['suspect', { failOn: 'suspect' }, false],
  ['suspect', { failOn: 'never' }, true],
  ['leak', {}, false],
  ['leak', { failOn: 'suspect' }, false],
  ['leak', { failOn: 'never' }, true],
  ['leak', { onInconclusive: 'warn' }, false],
  ['inconclusive', {}, false],
  ['inconclusive', { failOn: 'never' }, false],
  ['inconclusive', { onInconclusive: 'warn' }, true],
])('%s with %o passes: %s', (verdict, policy, passed) => {
  expect(gate(analysis(verdict, policy)).passed).toBe(passed)
})

test('fail-on: never is about what was found, and not about evidence that is missing', () => {
  const missing = { problems: [problem('MISSING_SIDE', { source: 'a.txt' })] }
  expect(gate({ ...analysis('leak', { failOn: 'never' }), ...missing }).passed).toBe(false)
  expect(gate({ ...analysis('leak', { failOn: 'never', onInconclusive: 'warn' }), ...missing }).passed).toBe(true)
})

test('missing evidence that only warns does not open a gate that a suspect closes', () => {
  const suspect: Finding = {
    severity: 'suspect',
    points: 0,
    leg: '',
    cause: 'ProcN',
    title: [],
    rows: [],
    evidence: [],
    hint: null,
    settles: [],
    where: [],
  }
  const open = { ...analysis('inconclusive', { failOn: 'suspect', onInconclusive: 'warn' }), findings: [suspect] }
  expect(gate(open).passed).toBe(false)
  expect(gate({ ...open, policy: { ...open.policy, failOn: 'leak' } }).passed).toBe(true)
})

describe('an acceptance', () => {
  const acceptance = { login: 'octocat', label: 'pool-leak-accepted' }
  const missing = { problems: [problem('MISSING_SIDE', { source: 'a.txt' })] }

  test.each<[Verdict, Partial<Policy>, boolean]>([
    ['leak', {}, true],
    ['suspect', { failOn: 'suspect' }, true],
    ['clean', {}, true],
  ])('of a run that is %s with %o: passes %s', (verdict, policy, passed) => {
    expect(gate(analysis(verdict, policy), acceptance)).toMatchObject({ passed, acceptance })
  })

  test('never stands in for evidence that is missing', () => {
    expect(gate({ ...analysis('inconclusive', {}), ...missing }, acceptance).passed).toBe(false)
    expect(gate({ ...analysis('leak', {}), ...missing }, acceptance).passed).toBe(false)
    expect(gate({ ...analysis('leak', { onInconclusive: 'warn' }), ...missing }, acceptance).passed).toBe(true)
  })

  test('is said, with its name as text', () => {
    expect(toPlain(gate(analysis('leak', {}), acceptance).reason)).toContain(
      'accepted by octocat with the label pool-leak-accepted',
    )
  })
})

describe('what closes the gate', () => {
  test.each<[Severity, Verdict, Partial<Policy>, boolean]>([
    ['leak', 'leak', {}, true],
    ['suspect', 'leak', {}, false],
    ['suspect', 'leak', { failOn: 'suspect' }, true],
    ['suspect', 'suspect', {}, false],
    ['leak', 'leak', { failOn: 'never' }, false],
  ])('a %s in a run that is %s with %o: %s', (severity, verdict, policy, closes) => {
    const run = analysis(verdict, policy)
    expect(closesGate({ severity }, run, gate(run))).toBe(closes)
  })

  test('nothing that somebody accepted', () => {
    const run = analysis('leak', {})
    expect(closesGate({ severity: 'leak' }, run, gate(run, { login: 'octocat', label: 'accepted' }))).toBe(false)
  })

  test.each<[Partial<Policy>, boolean]>([
    [{}, true],
    [{ onInconclusive: 'warn' }, false],
  ])('missing evidence with %o: %s; a note never does', (policy, closes) => {
    const run = analysis('inconclusive', policy)
    expect(lackClosesGate(problem('SINGLE_DUMP'), run, gate(run))).toBe(closes)
    expect(lackClosesGate(problem('VERIFIER_TAGS'), run, gate(run))).toBe(false)
  })
})
