import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

/*
 * Writes the README's tables of inputs and outputs from action.yml, between their marks:
 *
 *     npm run readme
 */

interface Described {
  readonly description: string
  readonly default?: string
}

interface Action {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
}

/** The README with its tables as action.yml says them. */
export const withTables = (readme: string, actionText: string): string => {
  const action: Action = parse(actionText)
  const inputs = Object.entries(action.inputs).map(([name, described]) => [`\`${name}\``, ...meaningOf(described)])
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
  const filled = between(readme, 'inputs', table(['input', 'meaning', 'default'], inputs))
  return between(filled, 'outputs', table(['output', 'meaning'], outputs))
}

/** A description ends with `Default: …`, since a default in action.yml would go before the policy file. */
const meaningOf = ({ description, default: value }: Described): readonly [string, string] => {
  const [, meaning = description, said = ''] = /^(.*?)(?:\s*Default: (.*?)\.)?$/s.exec(description) ?? []
  const given = value === undefined ? said : `\`${value}\``
  return [meaning.trim(), given]
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const between = (text: string, mark: string, content: string): string => {
  const [before, after] = [`<!-- ${mark}: npm run readme -->\n`, `<!-- /${mark} -->`]
  const [from, to] = [text.indexOf(before), text.indexOf(after)]
  if (from < 0 || to < from) throw new Error(`the README has no place for ${mark}`)
  return `${text.slice(0, from + before.length)}${content}\n${text.slice(to)}`
}

if (process.argv[1] === import.meta.filename) {
  const [readme, action] = ['README.md', 'action.yml'].map((name) => new URL(`../${name}`, import.meta.url))
  if (readme === undefined || action === undefined) throw new Error('no files')
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), readFileSync(action, 'utf8')))
}
