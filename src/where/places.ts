import type { Analysis } from '../core/analyze.ts'
import type { Finding, Place } from '../core/finding.ts'
import type { FunctionPair } from '../core/policy.ts'
import type { PoolKind } from '../core/pool.ts'
import type { FunctionText, SourceFile } from './outline.ts'
import { noPace, type Pace } from './pace.ts'
import { openProject, type Project } from './project.ts'
import { type Accusation, accuse } from './rank.ts'
import { search } from './search.ts'
import { sentenceOf } from './sentence.ts'
import { tagFlowOf, usedTags } from './tag-flow.ts'
import { isTagArgument, namedTags, type TagNames, wordsOf } from './tags.ts'

/** Lines of the sources, as `git diff` or GitHub names them. */
export type ChangedLines = ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>

export interface PlaceOptions extends Pace {
  /** Functions of the driver that acquire and release. */
  readonly pairs: readonly FunctionPair[]
  /** Lines that the pull request changes: places on them come first. */
  readonly changed: ChangedLines
  readonly maxPlaces: number
  /** Who owns a file. */
  readonly ownersOf: (path: string) => readonly string[]
}

export const defaultPlaceOptions: PlaceOptions = {
  pairs: [],
  changed: new Map(),
  ...noPace,
  maxPlaces: 10,
  ownersOf: () => [],
}

/** What is asked of the sources. */
export interface PlaceQuery {
  /** Four characters. */
  readonly tag: string
  /** The pool that the row is of; null: either. */
  readonly pool: PoolKind | null
  /** The object, to be read after "acquires a": `process object`. */
  readonly object: string | null
  /** Documented functions that hand the object out. */
  readonly acquire: readonly string[]
}

const MAX_TEXT = 160

/** Sources that are asked for one tag after another. */
export interface Sources {
  readonly project: Project
  readonly named: TagNames
  readonly textAt: (path: string, line: number) => string
}

export const openSources = (files: readonly SourceFile[], pace: Pace = noPace): Sources => {
  const project = openProject(files, pace)
  const byPath = new Map(files.map((file) => [file.path, file]))
  const split = new Map<string, readonly string[]>()
  const textAt = (path: string, line: number): string => {
    const lines = split.get(path) ?? (byPath.get(path)?.read() ?? '').split(/\r?\n/)
    split.set(path, lines)
    const shown = (lines[line - 1] ?? '').trim()
    return shown.length > MAX_TEXT ? `${shown.slice(0, MAX_TEXT)}…` : shown
  }
  return { project, named: namedTags(project), textAt }
}

/**
 * Each finding with the lines of the sources that it may come from: exits of functions that still hold the object,
 * then, where there are none, the lines that acquire it. It changes nothing else.
 */
export const locateFindings = (analysis: Analysis, sources: Sources, options: PlaceOptions): Analysis => {
  // The same cause of several legs is looked for once.
  const located = new Map<string, readonly Place[]>()
  const findings = analysis.findings.map((finding): Finding => {
    const known = located.get(finding.cause) ?? placesOf(finding, sources, options)
    located.set(finding.cause, known)
    return { ...finding, where: known }
  })
  return { ...analysis, findings }
}

const placesOf = ({ rows, hint }: Finding, sources: Sources, options: PlaceOptions): readonly Place[] => {
  const [root] = rows
  if (root === undefined) return []
  const { tag, pool } = root.growth
  const query = { tag, pool, object: hint?.object ?? null, acquire: hint?.acquire ?? [] }
  const [first, ...more] = findPlaces(sources, query, options)
  if (first === undefined) return []
  const owners = options.ownersOf(first.path)
  return [owners.length === 0 ? first : { ...first, owners }, ...more]
}

/** The lines to look at for a tag, the surest first. */
export const findPlaces = (sources: Sources, query: PlaceQuery, options: PlaceOptions): readonly Place[] => {
  const { project, named } = sources
  const { tag, acquire } = query
  const searched = search(project, { tag, acquire, pairs: options.pairs }, { ...options, named })
  const accused = [...accuse(searched)].sort(
    (one, other) => orderOf(other, query, options) - orderOf(one, query, options),
  )
  if (accused.length > 0) return accused.slice(0, options.maxPlaces).map((one) => toPlace(one, query, sources, options))
  const sites = searched
    .filter(({ site }) => site.depth === 0 && site.acquire.isUnlink !== true && site.isContext !== true)
    .slice(0, options.maxPlaces)
  return sites.length > 0
    ? sites.map(({ site }) => linePlace(site.one, site.call.line, { why: doingOf(query), textAt: sources.textAt }))
    : givenPlaces(tag, sources, options.maxPlaces)
}

/** A line of the pull request before others, the other pool's last; the rest keeps its order. */
const orderOf = ({ site, exits }: Accusation, { pool }: PlaceQuery, { changed }: PlaceOptions): number => {
  const lines = [site.call.line, ...exits.map(({ line }) => line)]
  const isChanged = lines.some((line) => isIn(changed, site.one.outline.path, line))
  const isOther = pool !== null && site.pool !== null && site.pool !== pool
  return (isChanged ? 2 : 0) - (isOther ? 1 : 0)
}

const isIn = (changed: ChangedLines, path: string, line: number): boolean =>
  changed.get(path)?.some(([from, to]) => line >= from && line <= to) ?? false

const toPlace = (one: Accusation, query: PlaceQuery, { textAt }: Sources, { changed }: PlaceOptions): Place => {
  const { site, exits } = one
  const { path } = site.one.outline
  const [first] = exits
  const exit = exits.find(({ line }) => isIn(changed, path, line)) ?? first
  return {
    path,
    line: site.call.line,
    text: textAt(path, site.call.line),
    why: sentenceOf(one, doingOf(query)),
    function: site.one.name,
    exits: [...(exit === undefined ? [] : [exit]), ...exits.filter((other) => other !== exit)].map(({ line }) => line),
    isChanged: [site.call.line, ...exits.map(({ line }) => line)].some((line) => isIn(changed, path, line)),
  }
}

/** Lines that hand the tag to what allocates with it, where no call that does is known. */
const givenPlaces = (tag: string, { project, named, textAt }: Sources, maxPlaces: number): readonly Place[] => {
  const words = wordsOf(tag, named)
  if (words.names.size === 0) return []
  return usedTags(tagFlowOf(project))
    .filter(({ value, one }) => isTagArgument(value, words, one.outline))
    .slice(0, maxPlaces)
    .map(({ value, one }) => linePlace(one, value.line, { why: 'hands the tag on to what allocates', textAt }))
}

const linePlace = (
  one: FunctionText,
  line: number,
  { why, textAt }: Pick<Place, 'why'> & Pick<Sources, 'textAt'>,
): Place => {
  const { path } = one.outline
  return { path, line, text: textAt(path, line), why, function: one.name, exits: [], isChanged: false }
}

const doingOf = ({ object }: PlaceQuery): string =>
  object === null ? 'allocates with the tag' : `acquires a ${object}`
