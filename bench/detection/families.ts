/** How machines of one kind are drawn: what we do not know of real machines, assumed in several ways. */
export interface Family {
  readonly name: string
  /** Times as many rows are caches; from 2 on, more tags that the knowledge knows as such. */
  readonly caches: number
  /** Share of the known caches that keep exactly 1, 2, 1/5 or 1/10 block per iteration for ever, and free none. */
  readonly keepers: number
  /** Rows of unknown tags that do so too, at most. */
  readonly unknownKeepers: number
  /** Share of the static rows that grow slowly and steadily, by time or by iterations. */
  readonly trickles: number
  /** Bursts over many rows, processes that come and go, noise in every row that churns, and days that differ. */
  readonly restless: boolean
  /** Scans that open files which caches then hold, services that start and stay, and parts of the system that are first used. */
  readonly scans: boolean
  /** Share of the churning rows that free in batches: a dump meets them anywhere between two. */
  readonly batches: number
  /** Rows of unknown tags that keep one block per iteration until they are full, at most. */
  readonly bounded: number
  /** The baseline is another machine's, whose memory and number of iterations differ; the control interval is shorter. */
  readonly elsewhere: boolean
  /** Each tag has one block size, and the driver moves no row of others. */
  readonly plain: boolean
}

export const usualFamily: Family = {
  name: 'T',
  caches: 1,
  keepers: 0,
  unknownKeepers: 0,
  trickles: 0,
  restless: false,
  scans: false,
  batches: 0,
  bounded: 0,
  elsewhere: false,
  plain: false,
}

/** The card was fitted on machines of these. */
const fitted: readonly Family[] = [
  usualFamily,
  { ...usualFamily, name: 'E', caches: 2, keepers: 0.75, unknownKeepers: 6 },
  { ...usualFamily, name: 'B', restless: true },
  { ...usualFamily, name: 'D', trickles: 0.08 },
]

/** Other assumptions, which the card was not fitted on. */
const unfitted: readonly Family[] = [
  { ...usualFamily, name: 'S', scans: true },
  { ...usualFamily, name: 'L', batches: 0.3, bounded: 40 },
  { ...usualFamily, name: 'M', elsewhere: true },
]

/** The fitted ones, drawn as the scorecard's machines were that the goals were measured on. */
const plain = fitted.map((family) => ({ ...family, name: family.name.toLowerCase(), unknownKeepers: 0, plain: true }))

/** A family's place gives it its seeds: new ones come last. */
export const families: readonly Family[] = [...fitted, ...unfitted, ...plain]
export const fittedFamilies = fitted
