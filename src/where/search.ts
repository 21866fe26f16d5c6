import type { Acquire } from './apis.ts'
import { callsOf, functionsWith, type Site } from './calls.ts'
import { type FunctionText, lineAt } from './outline.ts'
import { hasParent, withLater, withOwner, withTaker } from './owner.ts'
import type { Pace } from './pace.ts'
import type { Project } from './project.ts'
import { successOf } from './returns.ts'
import { directSites, type Wanted } from './sites.ts'
import type { Ending, Routine } from './state.ts'
import { openSummaries } from './summaries.ts'
import type { TagNames } from './tags.ts'
import { type Walk, walk } from './walk.ts'

/** A site with the ways in which its paths end. */
export interface Searched {
  readonly site: Site
  readonly endings: readonly Ending[]
}

/** Functions between an allocation and its user that are followed. */
const MAX_DEPTH = 4
const MAX_SITES = 4000

/** Every call that hands the object out, by way of the driver's own functions too, and how its paths end. */
export const search = (
  project: Project,
  wanted: Wanted,
  { named, isLate, onStep }: Pace & { readonly named: TagNames },
): readonly Searched[] => {
  const open: Site[] = [...directSites(project, wanted, named)]
  const releases = new Set(open.flatMap(({ acquire }) => acquire.release))
  const halves = new Set(open.flatMap(({ acquire }) => acquire.half ?? []))
  const effectsOf = openSummaries(project, releases, halves)
  const searched: Searched[] = []
  const handing = new Map<FunctionText, Map<string, Acquire>>()
  const followed = new Set<FunctionText>()
  for (let at = 0; at < open.length && at < MAX_SITES && !isLate(); at++) {
    const next = open[at]
    if (next === undefined) break
    onStep({ stage: 'calls', tag: wanted.tag, done: at, of: open.length })
    const site = hasParent(next.graph, next.call)
      ? { ...next, acquire: { ...next.acquire, owner: 'parent' as const } }
      : next
    const { one, graph, call, acquire } = site
    const own = new Set([...releases, ...acquire.release])
    const endings = walk({
      project,
      one,
      start: { kind: 'site', graph, call, acquire },
      releases: own,
      halves: new Set(acquire.half ?? []),
      effectsOf,
    })
    searched.push({ site, endings: withLater(withTaker(withOwner(endings, acquire.owner)), graph, call.line) })
    for (const { routine } of endings) {
      if (routine === undefined || followed.has(routine.one)) continue
      followed.add(routine.one)
      searched.push(
        inRoutine(site, routine, { project, releases: own, halves: new Set(acquire.half ?? []), effectsOf }),
      )
    }
    if (site.depth < MAX_DEPTH)
      open.push(
        ...callersOf(project, site, endings, handing).filter((caller) => !takesBack(caller, site.one, effectsOf)),
      )
  }
  return searched
}

/** The paths of a routine that has the object as its context, as if its head acquired it. */
const inRoutine = (site: Site, { one, parameter }: Routine, how: Omit<Walk, 'one' | 'start'>): Searched => {
  const alias = how.project.parameters(one)[parameter]?.name ?? ''
  const call = { ...site.call, line: lineAt(one.outline, one.parameters[0]) }
  return {
    site: { ...site, one, call, depth: 0, isContext: true },
    endings: walk({ ...how, one, start: { kind: 'given', alias } }),
  }
}

/**
 * True for a function that also gives back what it finds where it hands out: which it does, its other arguments say.
 */
const takesBack = ({ acquire: { object } }: Site, one: FunctionText, effectsOf: Walk['effectsOf']): boolean =>
  object !== 'return' &&
  object.suffix === '' &&
  effectsOf(one, object.arg, '*', '').some(({ effect }) => effect === 'released')

/** The calls of a function that hands the object on. */
const callersOf = (
  project: Project,
  site: Site,
  endings: readonly Ending[],
  handing: Map<FunctionText, Map<string, Acquire>>,
): readonly Site[] => {
  const known = handing.get(site.one) ?? new Map<string, Acquire>()
  handing.set(site.one, known)
  return handedOut(project, site, endings).flatMap((acquire) => {
    const key = acquire.object === 'return' ? 'return' : `${acquire.object.arg}${acquire.object.suffix}`
    if (known.has(key)) return []
    known.set(key, acquire)
    return functionsWith(project, [acquire.name]).flatMap((one) => {
      if (one === site.one) return []
      const graph = project.graph(one)
      return callsOf(graph)
        .filter(
          (call) =>
            call.name === acquire.name && project.find(acquire.name, one.outline, call.args.length) === site.one,
        )
        .map((call) => ({ one, graph, call, acquire, pool: site.pool, depth: site.depth + 1 }))
    })
  })
}

/** How a function hands out what a site in it acquires. */
const handedOut = (project: Project, { one, acquire }: Site, endings: readonly Ending[]): readonly Acquire[] => {
  // What others keep on some path is not the caller's alone, nor is what goes two ways.
  if (endings.some(({ kind }) => kind === 'kept')) return []
  const ways = new Set(
    endings.flatMap(({ kind, place }) => (kind === 'returned' ? ['return'] : kind === 'stored' ? [place] : [])),
  )
  if (ways.size !== 1) return []
  const found = new Map<string, Acquire>()
  const { name } = one
  const base = {
    name,
    release: acquire.release,
    ...(acquire.half === undefined ? {} : { half: acquire.half }),
    ...(acquire.isUnlink === true ? { isUnlink: true } : {}),
    ...(acquire.owner === undefined ? {} : { owner: acquire.owner }),
  }
  for (const { kind, place } of endings) {
    if (kind === 'returned') found.set('return', { ...base, object: 'return', success: 'set' })
    if (kind !== 'stored') continue
    const [, star = '', root = '', suffix = ''] = /^(\*?)(\w+)(.*)$/.exec(place) ?? []
    const parameters = project.parameters(one)
    const arg = parameters.findIndex((parameter) => parameter.name === root)
    if (arg < 0 || (star === '' && suffix === '' && parameters[arg]?.isReference !== true)) continue
    if (suffix.includes('[')) continue
    found.set(place, { ...base, object: { arg, suffix: star === '' ? suffix : '' }, success: successOf(one) })
  }
  return [...found.values()]
}
