import { remembered } from './remembered.ts'

/** The variable that a place begins with: `context` of `*context.Buffer`. */
export const rootOf = remembered((place) => /^[*&]*(\w+)/.exec(place)?.[1] ?? place)

/** True where one place is the other or a part of it. */
export const isWithin = (place: string, whole: string): boolean =>
  place.startsWith(whole) &&
  (place.length === whole.length || place[whole.length] === '.' || place[whole.length] === '[')

/** True where a place is the object's, or leads to it: `context` of `context.Buffer`. */
export const isLed = (alias: string, place: string): boolean =>
  alias === place || alias.startsWith(`${place}.`) || alias.startsWith(`${place}[`) || alias === `*${place}`
