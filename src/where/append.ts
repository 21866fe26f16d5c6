/** Adds a value to the list of a name. */
export const append = <Value>(map: Map<string, Value[]>, name: string, value: Value): void => {
  const known = map.get(name)
  if (known === undefined) map.set(name, [value])
  else known.push(value)
}
