/**
 * Two moments in milliseconds, at the precision of the coarser one; null where they cannot be compared: one has a time zone and the
 * other has none, or one is no ISO 8601 time.
 *
 *     2026-05-01T08:00:30 and 2026-05-01T08:00    → both 08:00
 *     2026-05-01T08:00Z   and 2026-05-01T08:00    → null
 */
export const comparable = (one: string, other: string): readonly [number, number] | null => {
  const [parts, others] = [ISO.exec(one), ISO.exec(other)]
  if (parts === null || others === null) return null
  const [zone = '', otherZone = ''] = [parts[3], others[3]]
  if ((zone === '') !== (otherZone === '')) return null
  const precision = Math.max(precisionOf(parts), precisionOf(others))
  // Two local times are as far apart as if both were UTC; read as local ones they would depend on this machine's zone.
  const msOf = (text: string): number => Math.floor(Date.parse(zone === '' ? `${text}Z` : text) / precision) * precision
  const [from, to] = [msOf(one), msOf(other)]
  return Number.isNaN(from) || Number.isNaN(to) ? null : [from, to]
}

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/

/** Milliseconds of the last figure that a time states. */
const precisionOf = ([, seconds, fraction]: RegExpExecArray): number => {
  if (fraction !== undefined) return 1
  return seconds === undefined ? 60_000 : 1000
}
