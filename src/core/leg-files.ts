import type { Leg } from './pair.ts'
import type { Problem } from './problem.ts'

/** A file as it was given: for which leg, and where it was read. */
interface GivenFile {
  readonly leg: string
  readonly source: string
}

/** A problem with a file belongs to the leg that the file was given for. */
export const assignLegs = (
  problems: readonly Problem[],
  files: readonly GivenFile[],
  legs: readonly Leg[],
): readonly Problem[] => {
  const given = new Map(files.map((file) => [file.source, legOf(file, legs)]))
  return problems.map((it) => ({ ...it, leg: it.leg ?? given.get(it.source) ?? null }))
}

/**
 * The leg that a file is part of: the one it was given for, or one of several machines in there that its name tells.
 */
export const legOf = ({ leg, source }: GivenFile, legs: readonly Leg[]): string =>
  legs.find(
    (one) => (leg === '' || one.name === leg || one.name.startsWith(`${leg}/`)) && sourcesOf(one).includes(source),
  )?.name ?? leg

const sourcesOf = ({ after, series, settled, control, beforeWarm, drivers }: Leg): readonly string[] =>
  [after, ...series, settled, control?.before, control?.after, beforeWarm, drivers.before, drivers.after].flatMap(
    (one) => (one == null ? [] : [one.source]),
  )
