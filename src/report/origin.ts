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
  const downloads = artifacts.map(
    (name) => `gh run download ${origin.runId} -R ${shell(origin.repository)} -n ${shell(name)} -D ${shell(name)}`,
  )
  const options = optionsOf(analysis.policy, origin)
  const check = ['node dist/cli/index.js', ...options, ...artifacts.map(shell)].join(' ')
  const where = leg.name === '' ? '' : ` leg ${encodeMarkdown([{ quoted: leg.name }])}`
  return folded(
    `How to reproduce${where}`,
    `In a clone of the action${origin.policyFile === null ? '' : ', with the policy file of your repository'}, nothing else to install:\n\n${encodeMarkdownPre([...downloads, check].join('\n'))}`,
  )
}

/** A dump's source begins with the name of its artifact, which holds no slash. */
const artifactsOf = ({ before, after }: AnalyzedLeg): readonly string[] => {
  const names = [before?.source, after.source].flatMap((source) => source?.split('/')[0] ?? [])
  return [...new Set(names)]
}

/** What the policy file does not say stands on the command line. */
const optionsOf = (policy: Policy, { policyFile }: Origin): readonly string[] => {
  const option = (name: string, value: number | string | null): readonly string[] =>
    value === null || value === '' ? [] : [`--${name} ${shell(String(value))}`]
  return [
    ...option('policy', policyFile),
    ...option('driver-tags', policy.driverTags.join(',')),
    ...(policy.driverStopped ? ['--driver-stopped'] : []),
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

/** A word of a POSIX shell: what is not plain stands in single quotes. */
const shell = (word: string): string => (/^[\w./:@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)
