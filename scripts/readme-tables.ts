import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { problemCatalog } from '../src/core/problem.ts'

/*
 * Writes the README's tables of inputs and outputs from action.yml, and the table of problems of docs/troubleshooting.md from the
 * sources, between their marks:
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

/** docs/troubleshooting.md with the problems as the sources say them. */
export const withProblems = (text: string): string => {
  const rows = Object.entries(problemCatalog).map(([code, { effect, says, remedy }]) => [
    `\`${code}\``,
    effect === 'note' ? 'note' : 'inconclusive',
    `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    remedy,
  ])
  return between(text, 'problems', table(['code', 'effect', 'what it says', 'what to do'], rows))
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

const rewrite = (name: string, change: (text: string) => string): void => {
  const path = new URL(`../${name}`, import.meta.url)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

if (process.argv[1] === import.meta.filename) {
  const action = readFileSync(new URL('../action.yml', import.meta.url), 'utf8')
  rewrite('README.md', (readme) => withTables(readme, action))
  rewrite('docs/troubleshooting.md', withProblems)
}
