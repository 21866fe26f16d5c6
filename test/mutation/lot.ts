import { createHash } from 'node:crypto'

interface Place {
  readonly line: number
  readonly column: number
}

/** A change to the sources; its report counts lines and columns from 1, Stryker itself from 0. */
export interface Change {
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

/** Which changes are drawn: each by itself with this chance, the same ones for the same seed. */
export interface Draw {
  readonly seed: string
  readonly share: number
}

/** True for a change that is drawn; `from` is 1 where the location is of the report. */
export const isDrawn = (file: string, change: Change, { seed, share }: Draw, from: 0 | 1): boolean => {
  const { start, end } = change.location
  const places = [start, end].map(({ line, column }) => [line - from, column - from])
  const key = [seed, file.slice(file.lastIndexOf('src/')), places, change.mutatorName, change.replacement ?? '']
  return createHash('sha256').update(JSON.stringify(key)).digest().readUInt32BE() / 2 ** 32 < share
}
