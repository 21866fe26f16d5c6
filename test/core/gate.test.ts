import { describe, expect, test } from 'vitest'
import type { Analysis, Verdict } from '../../src/core/analyze.ts'
import { diff } from '../../src/core/diff.ts'
import type { Finding, Severity } from '../../src/core/finding.ts'
import { closesGate, gate, lackClosesGate } from '../../src/core/gate.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { type Problem, problem } from '../../src/core/problem.ts'
import { snapshot } from '../snapshot.ts'

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

test('a suspect that does not close the gate leaves it closed where evidence is missing', () => {
  const missing = { problems: [problem('SINGLE_DUMP', { source: 'a.txt' })] }
  expect(gate({ ...analysis('suspect', {}), ...missing }).passed).toBe(false)
  expect(gate({ ...analysis('suspect', { onInconclusive: 'warn' }), ...missing }).passed).toBe(true)
  expect(gate({ ...analysis('suspect', {}), problems: [problem('SKIPPED_FILE')] }).passed).toBe(true)
})

test('missing evidence that only warns opens the gate where nothing was found', () => {
  expect(gate(analysis('inconclusive', { failOn: 'suspect', onInconclusive: 'warn' })).passed).toBe(true)
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
    ['leak', 'leak', { failOn: 'suspect' }, true],
  ])('a %s in a run that is %s with %o: %s', (severity, verdict, policy, closes) => {
    const run = analysis(verdict, policy)
    expect(closesGate({ severity }, run, gate(run))).toBe(closes)
  })

  test('nothing that somebody accepted', () => {
    const run = analysis('leak', {})
    expect(closesGate({ severity: 'leak' }, run, gate(run, { login: 'octocat', label: 'accepted' }))).toBe(false)
  })

  test('nothing where the run passed, and missing evidence where it did not', () => {
    const [single, run] = [problem('SINGLE_DUMP'), analysis('inconclusive', {})]
    const accepted = { passed: true, reason: [], acceptance: null }
    expect(lackClosesGate(single, run, accepted)).toBe(false)
    expect(lackClosesGate(single, run, { ...accepted, passed: false })).toBe(true)
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

describe('the reason in one line', () => {
  const found = (severity: Severity, leg: string, ...tags: readonly string[]): Finding => ({
    ...{ severity, leg, points: 0, cause: tags.join(), title: [{ quoted: 'The nonpaged pool' }], evidence: [] },
    ...{ hint: null, settles: [], where: [] },
    rows: diff(snapshot(''), snapshot(tags.map((tag) => `${tag} paged 9 1 640`).join('\n'))).map((growth) => ({
      ...{ growth, role: 'root' as const, decided: false },
    })),
  })
  const reason = (verdict: Verdict, findings: readonly Finding[], problems: readonly Problem[] = []): string =>
    toPlain(gate({ ...analysis(verdict, {}), findings, problems }).reason)
  const [proc, file] = [found('leak', 'x64', 'Proc'), found('suspect', 'x64', 'File')]
  const single = problem('SINGLE_DUMP', { source: 'a.txt' })

  test.each<[string, Verdict, readonly Finding[], string]>([
    ['one tag', 'leak', [proc], '1 leak: Proc'],
    ['and another in step', 'leak', [found('leak', 'x64', 'Proc', 'SeTd')], '1 leak: Proc and 1 tag in step with it'],
    [
      'in three legs, with other tags in each',
      'leak',
      [found('leak', 'a', 'Proc', 'SeTd'), { ...found('leak', 'b', 'Proc', 'SePa'), cause: 'Proc,SeTd' }],
      '1 leak: Proc and 2 tags in step with it, in 2 legs',
    ],
    ['two causes', 'leak', [proc, found('leak', 'x64', 'Toke')], '2 leaks: Proc, and 1 more'],
    ['the suspects beside it are not counted', 'leak', [proc, file], '1 leak: Proc'],
    ['suspects', 'suspect', [file], '1 suspect: File'],
    ['a whole pool, which has no row', 'leak', [found('leak', 'x64')], '1 leak: The nonpaged pool'],
  ])('%s', (_, verdict, findings, expected) => {
    expect(reason(verdict, findings)).toBe(expected)
  })

  test('a suspect says that evidence is missing, a leak does not', () => {
    expect(reason('suspect', [file], [single])).toBe('1 suspect: File; evidence is missing')
    expect(reason('suspect', [file], [problem('SKIPPED_FILE')])).toBe('1 suspect: File')
    expect(reason('leak', [proc], [single])).toBe('1 leak: Proc')
  })

  test('missing evidence is said with its place, and how much more there is', () => {
    const said = reason('inconclusive', [], [problem('SKIPPED_FILE'), single])
    expect(said.startsWith('a.txt: ')).toBe(true)
    expect(said).not.toContain('more problem')
    expect(reason('inconclusive', [], [single, single])).toBe(`${said} (and 1 more problem)`)
    expect(reason('inconclusive', [], [single, single, problem('REBOOT')])).toBe(`${said} (and 2 more problems)`)
    expect(`a.txt: ${reason('inconclusive', [], [problem('SINGLE_DUMP')])}`).toBe(said)
    expect(reason('inconclusive', [])).toBe('nothing could be compared')
  })

  test('clean says how much was compared', () => {
    expect(reason('clean', [])).toBe('no leak in 0 rows of 0 legs')
  })
})
