import type { FunctionText } from './outline.ts'
import type { Project } from './project.ts'
import type { Effect, Ending, Frame } from './state.ts'
import { isReleaseName } from './verbs.ts'
import { walk } from './walk.ts'

/** Calls inside of calls that are followed. */
const MAX_DEPTH = 5

const HELD: readonly Effect[] = [{ effect: 'held', value: null }]
const RELEASED: readonly Effect[] = [{ effect: 'released', value: null }]

/**
 * What functions of the sources do with an object that they are given, each asked once. A function that releases on one
 * path and not on another, and returns nothing that tells which, releases: a count of references does so.
 */
export const openSummaries = (
  project: Project,
  releases: ReadonlySet<string>,
  halves: ReadonlySet<string>,
): Frame['effectsOf'] => {
  const known = new Map<FunctionText, Map<string, readonly Effect[]>>()
  let depth = 0
  const effectsOf: Frame['effectsOf'] = (one, parameter, prefix, suffix) => {
    const own = known.get(one) ?? new Map<string, readonly Effect[]>()
    known.set(one, own)
    const name = project.parameters(one)[parameter]?.name
    if (name === undefined) return HELD
    const alias = `${prefix}${name}${suffix}`
    const found = own.get(alias)
    if (found !== undefined) return found
    if (depth >= MAX_DEPTH) return isReleaseName(one.name) ? RELEASED : HELD
    // A function that calls itself is taken to look only.
    own.set(alias, HELD)
    depth++
    const endings = walk({ project, one, start: { kind: 'given', alias }, releases, halves, effectsOf })
    depth--
    const effects = counts(one) && endings.some(({ kind }) => kind === 'released') ? RELEASED : toEffects(endings)
    own.set(alias, effects)
    return effects
  }
  return effectsOf
}

/** A function that lowers a count of references gives one back, whether or not it was the last. */
const counts = ({ outline, body }: FunctionText): boolean =>
  /\bInterlockedDecrement|--\s{0,9}[\w>.-]{0,80}ref|ref\w{0,40}\s{0,9}(?:--|-=)/i.test(outline.clean.slice(...body))

const EFFECT: Readonly<Record<Ending['kind'], Effect['effect']>> = {
  released: 'released',
  kept: 'kept',
  stored: 'kept',
  left: 'held',
  lost: 'held',
  returned: 'returned',
}

const STRENGTH: readonly Effect['effect'][] = ['released', 'kept', 'returned', 'held']

/** The strongest effect for each value that is returned. */
const toEffects = (endings: readonly Ending[]): readonly Effect[] => {
  const best = new Map<string | null, Effect['effect']>()
  for (const { kind, value } of endings) {
    const effect = EFFECT[kind]
    const known = best.get(value)
    if (known === undefined || STRENGTH.indexOf(effect) < STRENGTH.indexOf(known)) best.set(value, effect)
  }
  const all = [...best].map(([value, effect]) => ({ effect, value }))
  const strong = all.filter(({ effect }) => effect !== 'held')
  if (strong.length === 0) return HELD
  // Who keeps it, and frees it where keeping fails, takes it over whatever comes.
  if (strong.some(({ effect }) => effect === 'kept') && strong.some(({ effect }) => effect === 'released'))
    return strong
  // Without a value that tells them apart the release is what was meant.
  const unnamed = strong.some(({ value }) => value === null)
  const weak = all.filter(({ effect, value }) => effect === 'held' && value !== null && (!unnamed || isTelling(value)))
  return [...strong, ...weak]
}

const isTelling = (value: string): boolean => value === 'F' || value === '=0' || value.startsWith('=STATUS_')
