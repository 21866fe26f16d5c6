import { expect, test } from 'vitest'
import type { Finding, Severity } from '../../src/core/finding.ts'
import { type Problem, type ProblemCode, problem } from '../../src/core/problem.ts'
import { legVerdictOf, type Verdict, verdictOf } from '../../src/core/verdict.ts'

const found = (severity: Severity, leg = ''): Finding => ({
  ...{
    severity,
    leg,
    points: 0,
    cause: 'ProcN',
    title: [],
    rows: [],
    evidence: [],
    hint: null,
    settles: [],
    where: [],
  },
})

const problems = (...codes: readonly ProblemCode[]): readonly Problem[] => codes.map((code) => problem(code))

test.each<[Severity[], ProblemCode[], Verdict]>([
  [[], [], 'clean'],
  [['suspect'], [], 'suspect'],
  [['leak'], [], 'leak'],
  [['suspect', 'leak'], [], 'leak'],
  // A note is no missing evidence.
  [[], ['SKIPPED_FILE'], 'clean'],
  [['suspect'], ['SKIPPED_FILE'], 'suspect'],
  [[], ['REBOOT'], 'inconclusive'],
  [['suspect'], ['REBOOT'], 'inconclusive'],
  [['leak'], ['REBOOT'], 'leak'],
  [[], ['SINGLE_DUMP'], 'inconclusive'],
  [['suspect'], ['SINGLE_DUMP'], 'suspect'],
  [['suspect'], ['SINGLE_DUMP', 'SINGLE_DUMP'], 'suspect'],
  [['suspect'], ['SINGLE_DUMP', 'SKIPPED_FILE'], 'suspect'],
  [['suspect'], ['SINGLE_DUMP', 'TABLE_CUT'], 'inconclusive'],
])('findings %j with problems %j: %s', (severities, codes, verdict) => {
  const findings = severities.map((severity) => found(severity))
  expect(verdictOf(findings, problems(...codes))).toBe(verdict)
})

test('a leg is judged by its own findings, its own problems and those of no leg', () => {
  const findings = [found('leak', 'x64'), found('suspect', 'arm64')]
  const reboot = { ...problem('REBOOT'), leg: 'arm64' }
  expect(legVerdictOf({ name: 'x64' }, findings, [reboot])).toBe('leak')
  expect(legVerdictOf({ name: 'arm64' }, findings, [])).toBe('suspect')
  expect(legVerdictOf({ name: 'arm64' }, findings, [reboot])).toBe('inconclusive')
  expect(legVerdictOf({ name: 'win7' }, findings, [reboot])).toBe('clean')
})
