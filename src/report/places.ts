import type { Place } from '../core/finding.ts'
import { type PoolTag, printTag } from '../core/pool.ts'
import { visible } from './encode.ts'

/** Lines to look at for a tag. */
export interface TagPlaces {
  readonly tag: PoolTag
  readonly places: readonly Place[]
}

/** Lines to look at, for a terminal. */
export const renderPlaces = (found: readonly TagPlaces[]): string =>
  found
    .map(({ tag, places }) => `${[`${printTag(tag)}: ${headOf(places)}`, ...places.map(lineOf)].join('\n')}\n`)
    .join('\n')

const headOf = (places: readonly Place[]): string => {
  if (places.length === 0) return 'no line of the sources acquires it'
  return places.some(({ exits }) => exits.length > 0)
    ? 'lines that may leak it, the surest first'
    : 'lines that acquire it'
}

const lineOf = ({ path, line, why, text, function: name }: Place): string =>
  `  ${visible(`${path}:${line} (${name})`)}\n    ${why}\n    ${visible(text)}`

/** Lines to look at as SARIF 2.1.0, which GitHub's code scanning and editors read. */
export const renderSarif = (found: readonly TagPlaces[]): string => {
  const results = found.flatMap(({ tag, places }) =>
    places.filter(({ exits }) => exits.length > 0).map((place) => resultOf(tag, place)),
  )
  const driver = {
    name: 'Pool Leak Check',
    rules: [
      { id: 'pool-leak', shortDescription: { text: 'A path leaves the function still holding what it acquired.' } },
    ],
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const resultOf = (tag: PoolTag, { path, line, why, exits, function: name }: Place) => ({
  ruleId: 'pool-leak',
  level: 'warning',
  message: { text: `${printTag(tag)}: ${name} ${why}` },
  locations: [locationOf(path, exits[0] ?? line)],
  relatedLocations: [line, ...exits.slice(1)].map((other, id) => ({ id, ...locationOf(path, other) })),
})

const locationOf = (path: string, line: number) => ({
  physicalLocation: {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: line },
  },
})
