import type { Analysis } from './analyze.ts'
import type { Finding, Place } from './finding.ts'
import { matcherOf } from './policy.ts'
import { cLiteralsOf, type PoolTag } from './pool.ts'

/** A file of the driver's sources. */
export interface SourceFile {
  /** Relative to the repository, with `/`. */
  readonly path: string
  readonly text: string
}

/** A pattern to look for in a line. */
interface Search {
  readonly pattern: RegExp
  readonly why: string
}

const MAX_PLACES = 10
const MAX_TEXT = 160

/**
 * Each finding with the lines of the sources that it may come from: where its object is acquired, and where a driver
 * tag is defined and used. Lines of text are searched and no code is understood, so a wrapper of a function hides its
 * callers.
 */
export const withPlaces = (analysis: Analysis, sources: readonly SourceFile[]): Analysis => {
  const isDriverTag = matcherOf(analysis.policy.driverTags)
  const locate = (finding: Finding): Finding => {
    const [root] = finding.rows
    if (root === undefined) return finding
    const searches = [
      ...acquiresOf(finding),
      ...(isDriverTag(root.growth) ? tagSearches(root.growth.tag, sources) : []),
    ]
    return { ...finding, where: placesOf(searches, finding.hint?.release ?? [], sources) }
  }
  // The same cause of several legs is looked for once.
  const located = new Map<string, Finding>()
  const findings = analysis.findings.map((finding) => {
    const known = located.get(finding.cause) ?? locate(finding)
    located.set(finding.cause, known)
    return { ...finding, where: known.where }
  })
  return { ...analysis, findings }
}

const acquiresOf = ({ hint }: Finding): readonly Search[] =>
  (hint?.acquire ?? []).map((name) => ({
    pattern: new RegExp(`\\b${escaped(name)}\\s*\\(`),
    why: `acquires a ${hint?.object ?? 'reference'}`,
  }))

/** A tag as sources write it: C's literal is read backwards, Rust's bytes are not. */
const tagSearches = (tag: PoolTag, sources: readonly SourceFile[]): readonly Search[] => {
  const { characters, number } = cLiteralsOf(tag)
  const literal = `(?:'${escaped(characters)}'|b"${escaped(tag)}"|${number}\\b)`
  const defines = new RegExp(`(?:#\\s*define|const)\\s+(\\w+)\\b.*${literal}`, 'i')
  const names = sources.flatMap(({ text }) => text.split('\n').flatMap((line) => defines.exec(line)?.[1] ?? []))
  const uses = [...new Set(names)].map((name) => ({
    pattern: new RegExp(`\\b${escaped(name)}\\b`),
    why: `uses the tag, by the name ${name}`,
  }))
  return [{ pattern: new RegExp(literal), why: 'names the tag' }, ...uses]
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Files that acquire more often than they release come first: there the missing release is likeliest. */
const placesOf = (
  searches: readonly Search[],
  release: readonly string[],
  sources: readonly SourceFile[],
): readonly Place[] => {
  if (searches.length === 0) return []
  const releases = release.map((name) => new RegExp(`\\b${escaped(name)}\\s*\\(`))
  const files = sources.map((source) => {
    const lines = source.text.split(/\r?\n/)
    const found = lines.flatMap((text, index) => placeAt(source.path, index + 1, text, searches))
    const released = lines.filter((text) => releases.some((pattern) => pattern.test(text))).length
    return { found, surplus: found.length - released }
  })
  return files
    .filter(({ found }) => found.length > 0)
    .sort((one, other) => other.surplus - one.surplus)
    .flatMap(({ found }) => found)
    .slice(0, MAX_PLACES)
}

const COMMENT = /^\s*(?:\/\/|\*|\/\*)/

const placeAt = (path: string, line: number, text: string, searches: readonly Search[]): readonly Place[] => {
  if (COMMENT.test(text)) return []
  const found = searches.find(({ pattern }) => pattern.test(text))
  if (found === undefined) return []
  const shown = text.trim()
  return [{ path, line, text: shown.length > MAX_TEXT ? `${shown.slice(0, MAX_TEXT)}…` : shown, why: found.why }]
}
