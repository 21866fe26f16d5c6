import type { Analysis } from '../core/analyze.ts'
import type { GateResult } from '../core/gate.ts'
import type { PoolKind } from '../core/pool.ts'
import { encodeJson } from './encode.ts'
import { toFindings } from './json.ts'

/** Outputs of the action that the verdict decides, by name. */
export const toOutputs = (analysis: Analysis, { passed }: GateResult): Readonly<Record<string, string>> => {
  const { verdict, findings } = analysis
  return {
    verdict,
    passed: String(passed),
    leaks: String(findings.filter(({ severity }) => severity === 'leak').length),
    suspects: String(findings.filter(({ severity }) => severity === 'suspect').length),
    'growth-nonpaged-bytes': growthOf(analysis, 'nonpaged'),
    'growth-paged-bytes': growthOf(analysis, 'paged'),
    findings: fitFindings(toFindings(analysis)),
  }
}

/** Sum over all legs; empty where the growth of one is not known, since a sum of the others is none of all. */
const growthOf = ({ legs }: Analysis, pool: PoolKind): string => {
  const known = legs.map(({ totals }) => totals[pool].growth).filter((growth) => growth !== null)
  return known.length === 0 || known.length < legs.length ? '' : String(known.reduce((sum, growth) => sum + growth, 0))
}

/** Characters of one output: a job's output takes 1 MiB. report.json has all findings. */
const MAX_OUTPUT_LENGTH = 500_000

/** As many findings as fit, the worst first. */
const fitFindings = (findings: ReturnType<typeof toFindings>): string => {
  const kept: string[] = []
  let length = 2
  for (const finding of findings) {
    const text = encodeJson(finding)
    length += text.length + 1
    if (length > MAX_OUTPUT_LENGTH) break
    kept.push(text)
  }
  return `[${kept.join(',')}]`
}
