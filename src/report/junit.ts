import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import { rowsCompared } from '../core/diff.ts'
import type { Finding } from '../core/finding.ts'
import { closesGate, type GateResult, lackClosesGate } from '../core/gate.ts'
import { type Phrase, toPlain } from '../core/phrase.ts'
import { iterationsOfControl, type Policy } from '../core/policy.ts'
import { poolKinds, printTag } from '../core/pool.ts'
import { isMissingEvidence, messageOf, type Problem, positionOf, problemsOf } from '../core/problem.ts'
import { encodeXml } from './encode.ts'
import { growthLines } from './growth-lines.ts'
import { layOut, plainScreen } from './layout.ts'
import { defaultReportOptions } from './options.ts'
import { toCheck, withFullStop } from './wording.ts'

/**
 * JUnit XML as Jenkins, GitLab and Azure Pipelines read it: a suite a leg, in it a case for each finding and for each
 * piece of missing evidence, or one case that passes where there is neither. What does not close the gate is skipped
 * and not failed, so that the suites are red where the gate is. Nothing was timed: `time` is 0, since readers expect
 * one.
 */
export const renderJunit = (analysis: Analysis, result: GateResult): string => {
  const suites = suitesOf(analysis, result)
  const cases = suites.flatMap((suite) => suite.cases)
  const attributes = { name: 'Pool Leak Check', ...countsOf(cases), time: '0' }
  return `${DECLARATION}\n${element('testsuites', attributes, suites.map(renderSuite))}\n`
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

interface Suite {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly cases: readonly Case[]
}

interface Case {
  readonly name: string
  readonly outcome: Outcome
}

type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped'; readonly message: string }
  | {
      readonly kind: 'failure' | 'error'
      readonly type: string
      readonly message: string
      readonly lines: readonly string[]
    }

/** Legs in order, and last the evidence that is missing without being of a leg. */
const suitesOf = (analysis: Analysis, result: GateResult): readonly Suite[] => {
  const open = analysis.problems.filter(isMissingEvidence)
  const ofLegs = analysis.legs.map((leg) => ({ leg, problems: problemsOf(leg, open) }))
  const rest = open.filter((it) => !ofLegs.some(({ problems }) => problems.includes(it)))
  const evidence: Suite = {
    name: 'evidence',
    properties: {},
    cases: rest.map((it) => problemCase(it, analysis, result)),
  }
  const suites = ofLegs.map(({ leg, problems }) => legSuite(leg, problems, { analysis, result }))
  return rest.length === 0 ? suites : [...suites, evidence]
}

interface Judged {
  readonly analysis: Analysis
  readonly result: GateResult
}

const legSuite = (leg: AnalyzedLeg, problems: readonly Problem[], { analysis, result }: Judged): Suite => {
  const found = analysis.findings.filter((finding) => finding.leg === leg.name)
  const cases = [
    ...found.map((finding) => findingCase(finding, analysis, result)),
    ...problems.map((it) => problemCase(it, analysis, result)),
  ]
  const clean: Case = { name: 'no leak', outcome: { kind: 'passed' } }
  return {
    name: leg.name === '' ? 'default' : leg.name,
    properties: propertiesOf(leg, analysis.policy),
    cases: cases.length === 0 ? [clean] : cases,
  }
}

const propertiesOf = (leg: AnalyzedLeg, policy: Policy) => {
  const { totals, snapshots, control } = leg
  const pools = poolKinds.flatMap((pool) =>
    (['before', 'after', 'growth'] as const).map((side) => [`${pool}-${side}-bytes`, totals[pool][side]] as const),
  )
  const all = [
    ['snapshots', snapshots],
    ['rows', rowsCompared([leg])],
    ['iterations', policy.iterations],
    ['control-iterations', control === null ? null : iterationsOfControl(policy)],
    ...pools,
  ] as const
  // An unknown figure is left out: a property has no null.
  return Object.fromEntries(all.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])))
}

/** Named after its root, so that it is the same case in every run. */
const findingCase = (finding: Finding, analysis: Analysis, result: GateResult): Case => {
  const { severity, title, rows, settles } = finding
  const [root] = rows
  const message = toPlain(title)
  const name = root === undefined ? message : `${printTag(root.growth.tag)}, ${root.growth.pool} pool`
  return {
    name,
    outcome: closesGate(finding, analysis, result)
      ? { kind: 'failure', type: severity, message, lines: findingLines(finding, analysis) }
      : {
          kind: 'skipped',
          message: [`${severity} that does not fail: ${message}`, ...labelled('To decide', settles)].join('. '),
        },
  }
}

const findingLines = ({ rows, evidence, hint, settles }: Finding, { descriptions }: Analysis): readonly string[] => {
  const growths = rows.map(({ growth }) => growth)
  const table = growthLines(growths, { ...defaultReportOptions, maxRows: rows.length, descriptions, ofFinding: false })
  const shown = table.length === 0 ? [] : layOut([table], plainScreen).trimEnd().split('\n')
  return [
    ...shown,
    ...evidence.map(({ rule, text }) => `- ${toPlain(text)} (${rule})`),
    ...labelled('To decide', settles),
    ...labelled('To check', toCheck(hint)),
  ]
}

const labelled = (label: string, words: Phrase): readonly string[] =>
  words.length === 0 ? [] : [`${label}: ${toPlain(withFullStop(words))}`]

const problemCase = (found: Problem, analysis: Analysis, result: GateResult): Case => {
  const name = [positionOf(found), found.code].filter((part) => part !== '').join(': ')
  const message = toPlain(messageOf(found))
  return {
    name,
    outcome: lackClosesGate(found, analysis, result)
      ? { kind: 'error', type: found.code, message, lines: [] }
      : { kind: 'skipped', message },
  }
}

const renderSuite = ({ name, properties, cases }: Suite): string => {
  const set = Object.entries(properties).map(([name, value]) => element('property', { name, value }))
  const attributes = { name, ...countsOf(cases), skipped: String(numberOf(cases, 'skipped')), time: '0' }
  const head = set.length === 0 ? [] : [element('properties', {}, set)]
  return element('testsuite', attributes, [...head, ...cases.map((one) => renderCase(one, name))])
}

const countsOf = (cases: readonly Case[]) => ({
  tests: String(cases.length),
  failures: String(numberOf(cases, 'failure')),
  errors: String(numberOf(cases, 'error')),
})

const numberOf = (cases: readonly Case[], kind: Outcome['kind']): number =>
  cases.filter(({ outcome }) => outcome.kind === kind).length

const renderCase = ({ name, outcome }: Case, suite: string): string =>
  element('testcase', { classname: `pool-leak-check.${suite}`, name, time: '0' }, renderOutcome(outcome))

const renderOutcome = (outcome: Outcome): readonly string[] => {
  switch (outcome.kind) {
    case 'passed':
      return []
    case 'skipped':
      return [element('skipped', { message: outcome.message })]
    case 'failure':
    case 'error': {
      const { kind, type, message, lines } = outcome
      return [element(kind, { message, type }, lines.map(encodeXml))]
    }
    default:
      return outcome satisfies never
  }
}

/** Attributes are encoded here; what stands inside must be encoded, a line each. */
const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly string[] = [],
): string => {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${encodeXml(value)}"`)
  const start = `<${name}${pairs.join('')}`
  return inside.length === 0 ? `${start}/>` : `${start}>\n${inside.join('\n')}\n</${name}>`
}
