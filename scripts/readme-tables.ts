import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { parse } from 'yaml'
import { card, modes, pointNames } from '../src/core/points.ts'
import { problemCatalog } from '../src/core/problem.ts'
import { capturePresets, captureSettings } from '../src/settings/capture.ts'
import { inputSettings, presets } from '../src/settings/inputs.ts'
import { flag, percentage, size, tag, tags, words } from '../src/settings/kinds.ts'
import { policySettings } from '../src/settings/policy.ts'
import { figures, hasFigure, kebab, policyFileSchema } from '../src/settings/policy-schema.ts'
import { defaultOf, type Settings } from '../src/settings/setting.ts'
import { importPicture } from './import-picture.ts'
import { ownPins, pagesWithPins, withOwnVersion, withPins, withProgramVersion } from './pins.ts'

/*
 * Writes what follows from the declarations of src/settings and from the catalogue of problems, between their marks: the inputs of
 * action.yml and capture/action.yml, the tables of docs/inputs.md, docs/capture.md, docs/policy.md, docs/detection.md and docs/troubleshooting.md, and docs/policy.schema.json;
 * the picture of docs/life-of-a-dump.md from the imports, the list of decisions, and the pins and versions of scripts/pins.ts:
 *
 *     npm run readme
 */

type Presets = Readonly<Record<string, string>>

const presetOf = (name: string, given: Presets = presets): string | undefined =>
  Object.entries(given).find(([preset]) => preset === name)?.[1]

/** action.yml with the inputs that are declared. */
export const withInputs = (action: string): string => withDeclared(action, inputSettings, presets)

/** capture/action.yml with its inputs. */
export const withCaptureInputs = (action: string): string => withDeclared(action, captureSettings, capturePresets)

/** An input that has a preset gives no other default. */
const withDeclared = (action: string, settings: Settings, given: Presets): string => {
  const inputs = Object.entries(settings).map(([name, setting]) => {
    const preset = presetOf(name, given)
    const description = preset === undefined ? `${setting.about} Default: ${defaultOf(setting)}.` : setting.about
    const lines = [`  ${name}:`, `    description: ${JSON.stringify(description)}`]
    return [...lines, ...(preset === undefined ? [] : [`    default: ${preset}`])].join('\n')
  })
  return between(action, ['  # inputs: npm run readme\n', '  # /inputs'], inputs.join('\n'))
}

interface Action {
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** docs/inputs.md with its tables: inputs as declared, outputs as action.yml says them. */
export const withTables = (readme: string, actionText: string): string => {
  const action: Action = parse(actionText)
  const inputs = Object.entries<Settings[string]>(inputSettings).map(([name, setting]) => {
    const preset = presetOf(name)
    return [`\`${name}\``, setting.about, preset === undefined ? defaultOf(setting) : `\`${preset}\``]
  })
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
  const filled = between(readme, marks('inputs'), table(['input', 'meaning', 'default'], inputs))
  return between(filled, marks('outputs'), table(['output', 'meaning'], outputs))
}

/** docs/capture.md with the inputs of the action that takes snapshots. */
export const withCaptureTable = (text: string): string => {
  const rows = Object.entries<Settings[string]>(captureSettings).map(([name, setting]) => {
    const preset = presetOf(name, capturePresets)
    return [
      `\`${name}\``,
      setting.about,
      preset === undefined ? defaultOf(setting) : `\`${preset.replaceAll('|', '\\|')}\``,
    ]
  })
  return between(text, marks('capture'), table(['input', 'meaning', 'default'], rows))
}

/** docs/policy.md with every key of a policy file. */
export const withPolicyKeys = (text: string): string => {
  const { properties = {} } = policySchema()
  const rows = Object.entries(properties).map(([name, schema]) => {
    const said = typeof schema === 'object' ? (schema.description ?? '') : ''
    const [, meaning = said, otherwise = ''] = /^(.*?)(?:\s*Default: (.*)\.)?$/s.exec(said) ?? []
    return [`\`${name}\``, name in inputSettings ? 'yes' : '', meaning, otherwise]
  })
  return between(text, marks('keys'), table(['key', 'input', 'meaning', 'default'], rows))
}

/** docs/detection.md with the card: what each line says, and its points in each mode. */
export const withCard = (text: string): string => {
  const rows = pointNames.map((name) => [`\`${kebab(name)}\``, card[name].says, ...card[name].worth.map(String)])
  return between(text, marks('card'), table(['key', 'what is seen', ...modes], rows))
}

/** The policy file for editors: what the reader of the file takes, before it becomes values; kinds that several keys share once. */
export const policySchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Pool Leak Check policy, .github/pool-leak-check.yml',
  ...toJsonSchema(policyFileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // A schema has no words for a check but for this one: an entry needs one of the figures.
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'check') return undefined
      return valibotAction === hasFigure
        ? { ...jsonSchema, anyOf: figures.map((name) => ({ required: [name] })) }
        : jsonSchema
    },
    definitions: {
      flag: flag.schema,
      percentage: percentage.schema,
      size: size.schema,
      tag: tag.schema,
      tags: tags.schema,
      words: words.schema,
      count: policySettings['max-growth-count'].kind.schema,
    },
  }),
})

/** docs/troubleshooting.md with the problems as the sources say them. */
export const withProblems = (text: string): string => {
  const rows = Object.entries(problemCatalog).map(([code, { effect, says, remedy }]) => [
    `\`${code}\``,
    effect === 'note' ? 'note' : 'inconclusive',
    `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    remedy,
  ])
  return between(text, marks('problems'), table(['code', 'effect', 'what it says', 'what to do'], rows))
}

/** docs/life-of-a-dump.md with the picture of the imports. */
export const withImports = (text: string): string => between(text, marks('imports'), importPicture())

const DECISIONS = new URL('../docs/decisions/', import.meta.url)

/** Title, date and status of a decision: its first line, and the one after a blank line. */
const decisionOf = (file: string): readonly string[] => {
  const text = readFileSync(new URL(file, DECISIONS), 'utf8')
  const [, title, date, status] = /^# (.+)\n\n(\d{4}-\d\d-\d\d), (accepted|superseded by .+)\n\n/.exec(text) ?? []
  if (title === undefined || date === undefined || status === undefined)
    throw new Error(`docs/decisions/${file}: expected "# Title", a blank line and "2026-11-23, accepted"`)
  return [`[${file.slice(0, 4)}](${file})`, title, date, status]
}

/** docs/decisions/README.md with the list of all decisions. */
export const withDecisions = (text: string): string => {
  const files = readdirSync(DECISIONS).filter((name) => /^\d{4}-[a-z0-9-]+\.md$/.test(name))
  return between(
    text,
    marks('decisions'),
    table(['number', 'decision', 'date', 'status'], files.sort().map(decisionOf)),
  )
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const marks = (name: string) => [`<!-- ${name}: npm run readme -->\n`, `<!-- /${name} -->`] as const

const between = (text: string, [before, after]: readonly [string, string], content: string): string => {
  const [from, to] = [text.indexOf(before), text.indexOf(after)]
  if (from < 0 || to < from) throw new Error(`there is no place between ${before.trim()} and ${after.trim()}`)
  return `${text.slice(0, from + before.length)}${content}\n${text.slice(to)}`
}

const rewrite = (name: string, change: (text: string) => string): void => {
  const path = new URL(`../${name}`, import.meta.url)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

if (process.argv[1] === import.meta.filename) {
  rewrite('action.yml', withInputs)
  rewrite('capture/action.yml', withCaptureInputs)
  const action = readFileSync(new URL('../action.yml', import.meta.url), 'utf8')
  for (const page of ['README.md', 'docs/questions.md']) rewrite(page, withOwnVersion)
  rewrite('docs/inputs.md', (page) => withTables(page, action))
  rewrite('docs/capture.md', withCaptureTable)
  rewrite('docs/policy.md', withPolicyKeys)
  rewrite('docs/detection.md', withCard)
  rewrite('docs/policy.schema.json', () => `${JSON.stringify(policySchema(), null, 2)}\n`)
  rewrite('docs/troubleshooting.md', withProblems)
  rewrite('docs/life-of-a-dump.md', withImports)
  rewrite('docs/decisions/README.md', withDecisions)
  rewrite('src/settings/program.ts', withProgramVersion)
  const pins = ownPins()
  for (const path of pagesWithPins()) rewrite(path, (text) => withPins(text, pins))
}
