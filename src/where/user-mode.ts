import { append } from './append.ts'
import { type Mode, nameOf, ownMode } from './includes.ts'
import { nearestOf } from './nearness.ts'
import type { Outline } from './outline.ts'

/** Headers behind a file that are asked, one step of inclusion after another. */
const MAX_HEADERS = 600

/** A file and the headers that it includes. */
export type Including = Pick<Outline, 'path' | 'isRust' | 'includes'>

/**
 * The files of programs and libraries of user mode, which have no pool: they, or headers of the sources that they
 * include, include headers of user mode, and none of them a header of the kernel.
 */
export const userModeOf = (outlines: readonly Including[]): ReadonlySet<Including> => {
  const byName = new Map<string, Including[]>()
  for (const outline of outlines) append(byName, nameOf(outline.path.toLowerCase()), outline)
  const byFolder = new Map<string, HeadersOf>()
  const modeFrom = (outline: Including): Mode | null => {
    const folder = folderOf(outline.path)
    const headersOf = byFolder.get(folder) ?? headersFrom(folder, byName)
    byFolder.set(folder, headersOf)
    return modeOf(outline, headersOf)
  }
  return new Set(outlines.filter((outline) => !outline.isRust && modeFrom(outline) === 'user'))
}

/** The headers that a file includes when a source of one folder is built. */
type HeadersOf = (one: Including) => readonly Including[]

const headersFrom = (folder: string, byName: ReadonlyMap<string, readonly Including[]>): HeadersOf => {
  const headers = new Map<Including, readonly Including[]>()
  return (outline) => {
    const known = headers.get(outline)
    if (known !== undefined) return known
    const made = outline.includes.flatMap((name) =>
      meant(includedBy(outline, name, byName.get(nameOf(name)) ?? []), folder, outline.path),
    )
    headers.set(outline, made)
    return made
  }
}

/** Of several headers of a name those nearest to the folder that is built, then to the file that includes them. */
const meant = (all: readonly Including[], folder: string, path: string): readonly Including[] =>
  nearestOf(nearestOf(all, folder, pathOf), path, pathOf)

const pathOf = ({ path }: Including): string => path

/** The mode that a file tells, or the headers behind it; null where they tell none, or the kernel's among others. */
const modeOf = (outline: Including, headersOf: HeadersOf): Mode | null => {
  const reached = new Set([outline])
  let found: Mode | null = null
  for (const one of reached) {
    const own = ownMode(one.includes)
    if (own === 'kernel' || (own === null && one === outline)) return own
    // What a header includes for both is not what this file is for.
    if (own === null) continue
    if (own === 'user') found = own
    for (const header of headersOf(one)) if (reached.size < MAX_HEADERS) reached.add(header)
  }
  return found
}

/** Headers that each project has its own of. */
const EVERYWHERE = /^(?:pch|stdafx|precomp\w*|resource|version|common|driver|public|trace|types|config)\.h$/

/** Headers of one name that are told apart. */
const MAX_OF_NAME = 50

/**
 * The headers that a file may mean: in the folder that the name says, in the file's own, or in one above or below it;
 * none where only other projects have one.
 */
const includedBy = ({ path }: Including, name: string, all: readonly Including[]): readonly Including[] => {
  const some = all.slice(0, MAX_OF_NAME)
  const named = name.includes('/') ? some.filter((one) => `/${one.path.toLowerCase()}`.endsWith(`/${name}`)) : []
  const near = some.filter(
    (one) => path.startsWith(folderOf(one.path)) || folderOf(one.path).startsWith(folderOf(path)),
  )
  // One header of its name is meant wherever it stands, as on a path of the compiler; names of all projects aside.
  const only = all.length === 1 && !EVERYWHERE.test(nameOf(name)) ? all : near
  return named.length > 0 ? named : only
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
