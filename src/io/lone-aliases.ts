import { type Document, isAlias, isNode, type Node, visit } from 'yaml'

/** What the reader of YAML says of a place in the file. */
interface Mistake {
  readonly pos: readonly [from: number, to: number]
  readonly message: string
}

/**
 * Words that begin with `*` and give no value. To YAML they are no pattern, and stand for what an anchor before them
 * names: here there is none, or it holds the word itself. One walk, since a stranger's file may have 80,000 of them.
 */
export const loneAliases = (document: Document): readonly Mistake[] => {
  const found: Mistake[] = []
  const anchors = new Map<string, Node>()
  visit(document, (_, node, above) => {
    if (isAlias(node)) {
      const [from = 0, to = from] = node.range ?? []
      const named = anchors.get(node.source)
      const why = named === undefined ? 'nothing' : above.includes(named) ? 'what it is a part of' : null
      if (why !== null)
        found.push({ pos: [from, to], message: `*${node.source} stands for ${why} in YAML: write it in quotes` })
    } else if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node)
  })
  return found
}
