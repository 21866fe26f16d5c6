import type { Mode } from './points.ts'

/** What a mode finds of the leaks that are not in the driver's own tags, in percent of the drawn ones. */
export interface Strength {
  /** Called a leak. */
  readonly leak: number
  /** Among the first three findings, as a leak or a suspect. */
  readonly named: number
}

/**
 * The strength of the evidence of a clean run. Leaks of the driver's own tags are found in every mode, if `driver-tags`
 * names them. Figures of all families together, from the line "tags of others, together" of
 * `npm run bench:detection`; docs/detection.md has the same line.
 */
export const strengthOf = (mode: Mode): Strength => STRENGTHS[mode]

const STRENGTHS: Readonly<Record<Mode, Strength>> = {
  pair: { leak: 7, named: 43 },
  'pair+control': { leak: 42, named: 73 },
  'pair+baseline': { leak: 47, named: 77 },
  series: { leak: 9, named: 60 },
  'series+control': { leak: 72, named: 81 },
  'series+baseline': { leak: 72, named: 81 },
}
