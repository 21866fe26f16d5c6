import { type Document, isAlias, isNode, visit } from 'yaml'

/** What the reader of YAML says of a place in the file. */
interface Mistake {
  readonly pos: readonly [from: number, to: number]
  readonly message: string
}

/**
 * Words that begin with `*`: to YAML they are no pattern, and stand for what an anchor before them names. One walk,
 * since a stranger's file may have 80,000 of them.
 */
export const loneAliases = (document: Document): readonly Mistake[] => {
  const found: Mistake[] = []
  const anchors = new Set<string>()
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const [from = 0, to = from] = node.range ?? []
      if (!anchors.has(node.source))
        found.push({ pos: [from, to], message: `*${node.source} stands for nothing in YAML: write it in quotes` })
    } else if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor)
  })
  return found
}
