import type { Outline } from './outline.ts'

/** Headers of programs and libraries of user mode. Drivers of UMDF include `wdf.h` too, which says nothing. */
const USER =
  /^(?:(?:windows|winsock2|ws2tcpip|winuser|winbase|setupapi|tchar|shlwapi|objbase|atlbase|mfapi|wrl)\.h|iostream|vector|string)$/
const KERNEL =
  /^(?:ntddk|wdm|ntifs|fltkernel|ndis|fwpsk|storport|wsk|ntstrsafe|portcls|dispmprt|ntddkbd|usbdlib|netadaptercx|acx)\.h$/

type Mode = 'user' | 'kernel'

/** Headers between a file and what tells its mode. */
const MAX_DEPTH = 6

/**
 * Files without the functions and macros of programs and libraries of user mode, which have no pool: they, or headers of the sources that they include,
 * include headers of user mode and none of the kernel. A file that includes both is asked for its own headers.
 */
export const withoutUserMode = (outlines: readonly Outline[]): readonly Outline[] => {
  const headers = new Map<string, Outline[]>()
  for (const outline of outlines) {
    const name = nameOf(outline.path.toLowerCase())
    headers.set(name, [...(headers.get(name) ?? []), outline])
  }
  const modes = new Map<Outline, Mode | null>()
  const modeOf = (outline: Outline, depth: number): Mode | null => {
    const known = modes.get(outline)
    if (known !== undefined) return known
    // A header that includes itself tells nothing.
    modes.set(outline, null)
    const own = directMode(outline)
    const found = own === undefined ? inheritedMode(outline, depth) : own
    modes.set(outline, found)
    return found
  }
  const inheritedMode = (outline: Outline, depth: number): Mode | null => {
    if (depth >= MAX_DEPTH) return null
    const found = outline.includes.flatMap((name) => {
      const near = includedBy(outline, name, headers.get(nameOf(name)) ?? [])
      return near === undefined ? [] : [modeOf(near, depth + 1)]
    })
    return found.includes('kernel') ? 'kernel' : found.includes('user') ? 'user' : null
  }
  return outlines.map((outline) =>
    !outline.isRust && modeOf(outline, 0) === 'user' ? { ...outline, functions: [], macros: [] } : outline,
  )
}

/** The mode that a file's own includes tell; null for both, undefined for neither. */
const directMode = ({ includes }: Outline): Mode | null | undefined => {
  const isUser = includes.some((name) => USER.test(nameOf(name)))
  const isKernel = includes.some((name) => KERNEL.test(nameOf(name)))
  if (isUser && isKernel) return null
  return isUser ? 'user' : isKernel ? 'kernel' : undefined
}

/** Headers that each project has its own of. */
const EVERYWHERE = /^(?:pch|stdafx|precomp\w*|resource|version|common|driver|public|trace|types|config)\.h$/

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * The header that a file includes: in the folder that the name says, in the file's own, or in the nearest above or below
 * it; undefined where only others have one.
 */
const includedBy = ({ path }: Outline, name: string, all: readonly Outline[]): Outline | undefined => {
  const folderOf = (one: string): string => one.slice(0, one.lastIndexOf('/') + 1)
  const named = name.includes('/') ? all.filter((one) => `/${one.path.toLowerCase()}`.endsWith(`/${name}`)) : []
  const near = all.filter((one) => path.startsWith(folderOf(one.path)) || folderOf(one.path).startsWith(folderOf(path)))
  // One header of its name is meant wherever it stands, as on a path of the compiler; names of all projects aside.
  const only = all.length === 1 && !EVERYWHERE.test(nameOf(name)) ? all : near
  return [...(named.length > 0 ? named : only)].sort(
    (one, other) => folderOf(other.path).length - folderOf(one.path).length || (one.path < other.path ? -1 : 1),
  )[0]
}
