/** Values by name, of which nothing else is known: JSON or YAML from outside. */
export type Fields = Readonly<Record<string, unknown>>

/** True for an object; an array is none. */
export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
