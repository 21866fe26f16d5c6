/*
 * The counters of a row only go up until the machine restarts. Those of 32 bits wrap at 2^32; the kernel's own have 64
 * bits since Windows 10 1809, and a value above 2^32 shows one of these. A tool may read a 64-bit counter as 32 bits.
 */
const WRAP = 2 ** 32

/** Allocations not yet freed: modulo 2^32 where both counters may have wrapped. */
export const outstanding = ({ allocs, frees }: { readonly allocs: number; readonly frees: number }): number =>
  allocs < WRAP && frees < WRAP ? (allocs - frees) | 0 : allocs - frees

/** Events from one reading of a counter to the next. */
export const interval = (was: number, is: number): number => {
  if (is >= was) return is - was
  return is < WRAP ? (is - (was % WRAP) + WRAP) % WRAP : is - was
}

/**
 * True for a counter that went down, which only a restart does. One that wrapped did not: it was near 2^32 and is small
 * now.
 */
export const isCounterDown = (was: number, is: number): boolean => {
  if (is >= was) return false
  if (is >= WRAP) return true
  const before = was % WRAP
  return before > is && before - is <= WRAP / 2
}
