/**
 * Headers that a text includes, in small letters, as written but for `../` before them. A text that asks whether it is
 * compiled with `/kernel` is for both modes, so its headers of user mode say nothing.
 */
export const includesOf = (text: string): readonly string[] => {
  const all = [...new Set([...text.matchAll(INCLUDE)].map(([, name = '']) => name))].slice(0, MAX_INCLUDES)
  const names = /\b_KERNEL_MODE\b/.test(text) ? all.filter((name) => !USER.test(nameOf(name.toLowerCase()))) : all
  // What is joined is new: a part of the text would hold all of it in memory.
  return ['', ...names]
    .join('\n')
    .toLowerCase()
    .replaceAll('\\', '/')
    .split('\n')
    .slice(1)
    .map((name) => name.replace(/^(?:\.{1,2}\/)+/, ''))
}

/** Headers of one file that are asked for. */
const MAX_INCLUDES = 500
const INCLUDE = /^[ \t]{0,40}#[ \t]{0,40}include[ \t]{0,40}[<"]([^>"\n]{1,200})[>"]/gm

/** Headers of user mode, of other systems too. Drivers of UMDF include `wdf.h`, which says nothing. */
const USER =
  /^(?:(?:windows|winsock2|ws2tcpip|winuser|winbase|setupapi|tchar|shlwapi|objbase|atlbase|mfapi|wrl|pthread|unistd|dlfcn)\.h|iostream|vector|string)$/
const KERNEL =
  /^(?:ntddk|wdm|ntifs|fltkernel|ndis|fwpsk|storport|wsk|ntstrsafe|portcls|dispmprt|ntddkbd|usbdlib|netadaptercx|acx)\.h$/

export type Mode = 'user' | 'kernel'

/** The mode that a file's own includes tell; null for both, undefined for neither. */
export const ownMode = (includes: readonly string[]): Mode | null | undefined => {
  const isUser = includes.some((name) => USER.test(nameOf(name)))
  const isKernel = includes.some((name) => KERNEL.test(nameOf(name)))
  if (isUser && isKernel) return null
  return isUser ? 'user' : isKernel ? 'kernel' : undefined
}

/** The file of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
