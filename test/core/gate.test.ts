import { expect, test } from 'vitest'
import type { Analysis, Verdict } from '../../src/core/analyze.ts'
import type { Finding } from '../../src/core/assess.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'

const analysis = (verdict: Verdict, policy: Partial<Policy>): Analysis => ({
  verdict,
  legs: [],
  findings: [],
  problems: [],
  descriptions: new Map(),
  explained: [],
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

test('missing evidence that only warns does not open a gate that a suspect closes', () => {
  const suspect: Finding = { severity: 'suspect', leg: '', title: [], rows: [], evidence: [], hint: null }
  const open = { ...analysis('inconclusive', { failOn: 'suspect', onInconclusive: 'warn' }), findings: [suspect] }
  expect(gate(open).passed).toBe(false)
  expect(gate({ ...open, policy: { ...open.policy, failOn: 'leak' } }).passed).toBe(true)
})
