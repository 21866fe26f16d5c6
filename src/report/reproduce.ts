import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import { commonSettings } from '../settings/inputs.ts'
import { PROGRAM } from '../settings/program.ts'
import type { Given, Settings } from '../settings/setting.ts'
import { encodeMarkdownCode, encodeMarkdownPre } from './encode.ts'
import { folded } from './markdown-table.ts'
import type { Origin } from './origin.ts'
import { legsByWorst } from './select.ts'

/**
 * The commands that judge the worst leg again on the reader's own machine; nothing where no artifact holds its dumps.
 */
export const renderReproduction = (analysis: Analysis, origin: Origin | null): string => {
  const [leg] = legsByWorst(analysis)
  if (origin === null || !origin.fromArtifacts || leg === undefined) return ''
  const dumps = artifactsOf([leg.before, leg.after])
  const control = artifactsOf([leg.control?.before, leg.control?.after])
  const artifacts = [...new Set([...dumps, ...control])]
  const options = [
    ...policyOf(origin),
    ...controlOf(control.map((name) => folderOf(origin, name))),
    ...optionsOf(origin.given),
  ]
  const words = [origin.repository, ...artifacts, ...options.flatMap(({ value }) => value ?? [])]
  const where = leg.name === '' ? '' : ` leg ${encodeMarkdownCode(leg.name)}`
  const title = `How to reproduce${where}`
  // A name that a stranger chose may be a command to some shell: then there is nothing to paste.
  if (!artifacts.every(isPlainName) || !words.every(isWord)) return folded(title, NOT_TO_PASTE)
  const downloads = artifacts.map(
    (name) => `gh run download ${origin.runId} -R ${origin.repository} -n ${name} -D ${folderOf(origin, name)}`,
  )
  const check = [PROGRAM, ...options.map(written), ...dumps.map((name) => folderOf(origin, name))].join(' ')
  return folded(
    title,
    `In a clone of the action${filesOf(origin)}, nothing else to install:\n\n${encodeMarkdownPre([...downloads, check].join('\n'))}`,
  )
}

/** A folder of the run alone: an artifact may be named `dist`, and the clone has one. */
const folderOf = ({ runId }: Origin, artifact: string): string => `pool-leak-run-${runId}/${artifact}`

const NOT_TO_PASTE = `A name of this run holds characters that a shell may act on, so no command is given here. Download the artifacts from the page of the run, rename them, and check them with \`${PROGRAM} BEFORE AFTER\`.`

/** A name that no shell reads as anything else, nor a program as an option. */
const isPlainName = (name: string): boolean => /^\w[\w.-]*$/.test(name)

/** Words that POSIX shells, PowerShell and cmd read alike, in double quotes where they are not plain. */
const isWord = (word: string): boolean => /^[\w./:@,+?* -]+$/.test(word)

/** PowerShell makes several words of one with a comma, and a variable of one that begins with `@`. */
const quoted = (word: string): string => (/^[\w./:+-]+$/.test(word) ? word : `"${word}"`)

/** A dump's source begins with the name of its artifact, which holds no slash. */
const artifactsOf = (snapshots: readonly (AnalyzedLeg['before'] | undefined)[]): readonly string[] => {
  const names = snapshots.flatMap((snapshot) => snapshot?.source.split('/')[0] ?? [])
  return [...new Set(names)]
}

export interface Option {
  readonly name: string
  /** Null: a flag that is set. */
  readonly value: string | null
}

/** The inputs as options, each as it was given; limits by tag and exceptions are in the policy file. */
export const optionsOf = (given: Given<typeof commonSettings>): readonly Option[] =>
  Object.entries<Settings[string]>(commonSettings).flatMap(([name, { kind }]) => {
    // The names are those of the table.
    const value = given[name as keyof typeof commonSettings]
    if (value === undefined) return []
    return [{ name, value: value === true ? null : kind.write(value) }]
  })

const policyOf = ({ policyFile }: Origin): readonly Option[] =>
  policyFile === null ? [] : [{ name: 'policy', value: policyFile }]

const controlOf = ([before, after]: readonly string[]): readonly Option[] =>
  before === undefined || after === undefined
    ? []
    : [
        { name: 'control-before', value: before },
        { name: 'control-after', value: after },
      ]

/** `--name value`; with a sign between them where the value could be taken for an option, or the option for a flag. */
const written = ({ name, value }: Option): string => {
  if (value === null) return `--${name}`
  return `--${name}${value.startsWith('-') || value === 'false' ? '=' : ' '}${quoted(value)}`
}

/** The files that the command names and only the repository has. */
const filesOf = ({ policyFile, given }: Origin): string => {
  const files = [
    ...(policyFile === null ? [] : ['the policy file']),
    ...(given['pooltag-file'] === undefined ? [] : ['the pooltag file']),
  ]
  return files.length === 0 ? '' : `, with ${files.join(' and ')} of your repository`
}
