import type { Analysis, AnalyzedLeg } from '../core/analyze.ts'
import type { Policy } from '../core/policy.ts'
import { encodeMarkdown, encodeMarkdownCode, encodeMarkdownPre } from './encode.ts'
import { folded } from './markdown-table.ts'
import { legsByWorst } from './select.ts'

/** The workflow run whose dumps were judged. */
export interface Origin {
  /** `owner/name`. */
  readonly repository: string
  readonly runId: number
  readonly attempt: number
  readonly runUrl: string
  /** The commit that was tested; empty where it is not known. */
  readonly headSha: string
  /** Where report.json and report.html can be had; null where they were not uploaded. */
  readonly reportUrl: string | null
  /** Where the sources of the checked-out commit can be read: `…/blob/COMMIT`. */
  readonly sourceUrl: string
  /** The dumps are artifacts of the run; else they are files of its workspace. */
  readonly fromArtifacts: boolean
  /** The policy file in the repository; null where there is none. */
  readonly policyFile: string | null
}

/** `Run 4711, attempt 2 · commit 3f2a91c · report` */
export const renderFooter = (origin: Origin | null): string => {
  if (origin === null) return ''
  const { runUrl, runId, attempt, headSha, reportUrl } = origin
  const again = attempt > 1 ? `, attempt ${attempt}` : ''
  const commit = headSha === '' ? [] : [`commit ${encodeMarkdownCode(headSha.slice(0, 7))}`]
  const report = reportUrl === null ? [] : [`[all rows and charts](${reportUrl})`]
  return `<sub>${[`[Run ${runId}](${runUrl})${again}`, ...commit, ...report].join(' · ')}</sub>`
}

/** The commands that judge the worst leg again on the reader's own machine; nothing where no artifact holds its dumps. */
export const renderReproduction = (analysis: Analysis, origin: Origin | null): string => {
  const [leg] = legsByWorst(analysis)
  if (origin === null || !origin.fromArtifacts || leg === undefined) return ''
  const artifacts = artifactsOf(leg)
  const options = optionsOf(analysis.policy, origin)
  const words = [origin.repository, ...artifacts, ...options.flatMap(({ value }) => value ?? [])]
  const where = leg.name === '' ? '' : ` leg ${encodeMarkdown([{ quoted: leg.name }])}`
  const title = `How to reproduce${where}`
  // What a stranger named may be a command to some shell: then there is nothing to paste.
  if (!artifacts.every(isPlainName) || !words.every(isWord)) return folded(title, NOT_TO_PASTE)
  const downloads = artifacts.map(
    (name) => `gh run download ${origin.runId} -R ${origin.repository} -n ${name} -D ${name}`,
  )
  const given = options.map(({ name, value }) => (value === null ? `--${name}` : `--${name} ${quoted(value)}`))
  const check = ['node dist/cli/index.js', ...given, ...artifacts].join(' ')
  const policy = origin.policyFile === null ? '' : ', with the policy file of your repository'
  return folded(
    title,
    `In a clone of the action${policy}, nothing else to install:\n\n${encodeMarkdownPre([...downloads, check].join('\n'))}`,
  )
}

const NOT_TO_PASTE =
  'A name of this run holds characters that a shell may act on, so no command is given here. Download the artifacts from the page of the run, rename them, and check them with `node dist/cli/index.js BEFORE AFTER`.'

/** A name that no shell reads as anything else, nor a program as an option. */
const isPlainName = (name: string): boolean => /^\w[\w.-]*$/.test(name)

/** Words that POSIX shells, PowerShell and cmd read alike, in double quotes where they are not plain. */
const isWord = (word: string): boolean => /^[\w./:@,+?* -]+$/.test(word)

const quoted = (word: string): string => (/^[\w./:@,+-]+$/.test(word) ? word : `"${word}"`)

/** A dump's source begins with the name of its artifact, which holds no slash. */
const artifactsOf = ({ before, after }: AnalyzedLeg): readonly string[] => {
  const names = [before?.source, after.source].flatMap((source) => source?.split('/')[0] ?? [])
  return [...new Set(names)]
}

interface Option {
  readonly name: string
  /** Null: a flag. */
  readonly value: string | null
}

/** What was allowed, as options say it; limits by tag and exceptions are in the policy file. */
const optionsOf = (policy: Policy, { policyFile }: Origin): readonly Option[] => {
  const option = (name: string, value: number | string | null): readonly Option[] =>
    value === null || value === '' ? [] : [{ name, value: String(value) }]
  return [
    ...option('policy', policyFile),
    ...option('driver-tags', policy.driverTags.join(',')),
    ...(policy.driverStopped ? [{ name: 'driver-stopped', value: null }] : []),
    ...option('iterations', policy.iterations),
    ...option('ignore-tags', policy.ignoreTags.join(',')),
    ...option('max-growth-bytes', policy.maxGrowthBytes),
    ...option('max-growth-count', policy.maxGrowthCount),
    ...option('max-growth-percent', policy.maxGrowthPercent),
    ...option('max-total-nonpaged-growth', policy.maxTotalNonpagedGrowth),
    ...option('max-total-paged-growth', policy.maxTotalPagedGrowth),
    ...option('fail-on', policy.failOn === 'leak' ? null : policy.failOn),
  ]
}
