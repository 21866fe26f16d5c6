import { importsOf, sourceFiles } from './imports.ts'

/*
 * The picture of docs/life-of-a-dump.md: the stages of core and the folders around it, drawn from the imports of src as a Mermaid
 * flowchart, which GitHub shows. `npm run readme` writes it; a test says when it is old.
 */

/** Stages of core that the picture shows; `src/core/parse/` and `src/core/rules/` are one each. */
const STAGES = ['pool', 'parse', 'pair', 'diff', 'compare', 'rules', 'assess', 'exceptions', 'analyze', 'gate']

type Edges = ReadonlyMap<string, ReadonlySet<string>>

/** `core/parse/kdbg.ts` → `core/parse`, `io/zip.ts` → `io`, `cli.ts` → `cli`. */
const nodeOf = (path: string): string => {
  const [folder = '', file = ''] = path.split('/')
  return folder === 'core' ? `core/${file.replace('.ts', '')}` : folder.replace('.ts', '')
}

const isShown = (node: string): boolean => !node.startsWith('core/') || STAGES.includes(node.slice('core/'.length))

/** Importers of each node. */
const importers = (): Edges => {
  const edges = new Map<string, Set<string>>()
  for (const path of sourceFiles) {
    for (const imported of importsOf(path).filter((one) => sourceFiles.includes(one))) {
      const [from, to] = [nodeOf(imported), nodeOf(path)]
      if (from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to))
    }
  }
  return edges
}

/** The shown nodes that a node leads to, directly or by nodes that are not shown. */
const shownAfter = (edges: Edges, node: string): ReadonlySet<string> => {
  const next = [...(edges.get(node) ?? [])]
  return new Set(next.flatMap((one) => (isShown(one) ? [one] : [...shownAfter(edges, one)])))
}

const leadsTo = (edges: Edges, from: string, to: string): boolean =>
  [...(edges.get(from) ?? [])].some((next) => next === to || leadsTo(edges, next, to))

/** Without the arrows that follow from others. */
const reduced = (edges: Edges): readonly (readonly [from: string, to: string])[] =>
  [...edges].flatMap(([from, next]) =>
    [...next]
      .filter((to) => ![...next].some((between) => between !== to && leadsTo(edges, between, to)))
      .map((to) => [from, to] as const),
  )

const idOf = (node: string): string => node.replace('/', '_')

const labelOf = (node: string): string => {
  if (node === 'core/parse' || node === 'core/rules') return `${node}/`
  if (node.startsWith('core/')) return `${node}.ts`
  return `${node}/`
}

export const importPicture = (): string => {
  const all = importers()
  const nodes = [...new Set(sourceFiles.map(nodeOf))].filter(isShown).sort()
  const edges: Edges = new Map(nodes.map((node) => [node, shownAfter(all, node)]))
  const lines = [
    ...nodes.map((node) => `  ${idOf(node)}["${labelOf(node)}"]`),
    ...reduced(edges)
      .map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`)
      .sort(),
  ]
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n')
}
