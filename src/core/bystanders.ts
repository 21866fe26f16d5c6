import type { Snapshot } from './pool.ts'
import { type Problem, problem } from './problem.ts'
import { stageIn, withoutNumbers } from './stage.ts'

/** A file that was read, whether it is a dump or not. */
interface ReadFile {
  readonly leg: string
  readonly side: string
  readonly source: string
  readonly bytes: { readonly length: number }
  /** The user named it, so that it must be a dump. */
  readonly named: boolean
  readonly snapshots: readonly Snapshot[]
  readonly problems: readonly Problem[]
}

/**
 * A log that lies beside a dump is left out with a note. It stays a problem where no file of its side is a dump, and
 * where it was meant for one: the command that should have taken the dump wrote an error into the file.
 */
export const skipBystanders = <File extends ReadFile>(files: readonly File[]): readonly File[] => {
  const dumps = files.filter(({ snapshots }) => snapshots.length > 0)
  const withDump = new Set(dumps.map(({ leg, side }) => `${side} ${leg}`))
  const isMeant = meantFor(files, dumps)
  return files.map((file) => {
    if (file.named || !withDump.has(`${file.side} ${file.leg}`) || isMeant(file)) return file
    const problems = file.problems.map((it) =>
      it.code === 'NOT_A_DUMP' ? problem('SKIPPED_FILE', { source: it.source }) : it,
    )
    return { ...file, problems }
  })
}

/** Bytes of what a shell or a tool says when it fails, at most. */
const MAX_ERROR_BYTES = 1024

/**
 * True for a text that was meant for a dump by its name: it states a stage of the test, or but for its numbers it is
 * that of a dump. An error of one line is meant for one, too, where the other side has a file of its name.
 */
const meantFor = (files: readonly ReadFile[], dumps: readonly ReadFile[]): ((file: ReadFile) => boolean) => {
  const names = new Set(dumps.map(({ source }) => withoutNumbers(nameOf(source))))
  const sidesOf = new Map<string, Set<string>>()
  for (const { source, side } of files) {
    const name = nameOf(source)
    sidesOf.set(name, (sidesOf.get(name) ?? new Set()).add(side))
  }
  return ({ source, bytes }) => {
    const name = nameOf(source)
    if (!FILE_TYPES.test(name)) return false
    const isOnBothSides = (sidesOf.get(name)?.size ?? 0) > 1
    return (
      stageIn(name) !== null || names.has(withoutNumbers(name)) || (isOnBothSides && bytes.length <= MAX_ERROR_BYTES)
    )
  }
}

/** File types that dumps are written to or packed as; a screen shot or a page may be called `after.png`. */
const FILE_TYPES = /^[^.]*$|\.(?:txt|log|csv|tsv|json|dump|out|zip|gz|tgz|tar|7z|rar|xz|bz2|zst)$/i

/** Name of a file without its folder. */
const nameOf = (source: string): string => source.slice(source.lastIndexOf('/') + 1)
