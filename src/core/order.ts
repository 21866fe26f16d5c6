import type { Finding } from './finding.ts'
import { changeOf } from './rules/in-step.ts'

/**
 * The order of findings in every report, of one leg or of all: leaks before suspects; of these the rows that nobody can
 * call clean, the largest first; then what a hard rule decides, by growth; then by points, and by growth where these
 * are equal.
 */
export const byEvidence = (one: Finding, other: Finding): number =>
  Number(one.severity === 'suspect') - Number(other.severity === 'suspect') ||
  standingOut(other) - standingOut(one) ||
  Number(isDecided(other)) - Number(isDecided(one)) ||
  (isDecided(one) ? 0 : other.points - one.points) ||
  grownBy(other) - grownBy(one)

/** Bytes of a suspect that stands out by itself; 0 of any other finding. */
export const standingOut = ({ severity, evidence, rows: [root] }: Finding): number =>
  severity === 'suspect' && evidence.some(({ suspects }) => suspects === true)
    ? Math.max(1, root?.growth.bytes ?? root?.growth.after?.bytes ?? 0)
    : 0

const isDecided = ({ evidence }: Finding): boolean => evidence.some(({ decides }) => decides)

const grownBy = ({ rows: [root] }: Finding): number => (root === undefined ? 0 : changeOf(root.growth))
