import { join } from 'node:path'
import picomatch from 'picomatch'
import { readSmallText } from './regular-file.ts'

/** The owners of a path, as `CODEOWNERS` names them; none where no line of it matches. */
export type OwnersOf = (path: string) => readonly string[]

/** Where GitHub looks for the file, in its order: the first that is there counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
/** GitHub takes no larger file. */
const MAX_BYTES = 3 * 2 ** 20
/** Owners of one line that are named. */
const MAX_OWNERS = 5
/** A pattern that a person wrote is shorter, and has fewer stars; more of them take a matcher very long. */
const MAX_PATTERN = 200
const MAX_STARS = 6

/** Reads who owns the files of a checkout; null where nothing says so, or the file is larger than GitHub reads. */
export const readCodeOwners = async (root: string): Promise<OwnersOf | null> => {
  for (const place of PLACES) {
    const text = await readSmallText(join(root, place), MAX_BYTES)
    if (text !== null) return codeOwners(text)
  }
  return null
}

/**
 * Owners by the text of a `CODEOWNERS` file: the last line that matches a path counts, also one without owners.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export const codeOwners = (text: string): OwnersOf => {
  const lines = text.split(/\r?\n/).reverse()
  return (path) => {
    for (const line of lines) {
      const [pattern = '', ...owners] = line
        .replace(/(?:^|\s)#.*$/, '')
        .trim()
        .split(/\s+/)
      if (pattern !== '' && isNamed(pattern, path))
        return owners.filter((one) => one.includes('@')).slice(0, MAX_OWNERS)
    }
    return []
  }
}

/**
 * `*.c`: in any folder. `/src/`: all below. `docs/*`: files of the folder alone. Negation and ranges mean nothing
 * there.
 */
const isNamed = (pattern: string, path: string): boolean => {
  if (/^!|\[|\\/.test(pattern) || pattern.length > MAX_PATTERN) return false
  if ((pattern.match(/\*+/g)?.length ?? 0) > MAX_STARS) return false
  const plain = pattern.replace(/^\//, '').replace(/\/$/, '')
  const isAnchored = pattern.startsWith('/') || plain.includes('/')
  const glob = isAnchored ? plain : `**/${plain}`
  const below = pattern.endsWith('/')
    ? [`${glob}/**`]
    : /(?:^|\/)\*$/.test(plain) && isAnchored
      ? [glob]
      : [glob, `${glob}/**`]
  return picomatch.isMatch(path, below, { dot: true, nobrace: true, noextglob: true, nonegate: true })
}
