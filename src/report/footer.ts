import { encodeMarkdownCode } from './encode.ts'
import type { Origin } from './origin.ts'

/** `Run 4711, attempt 2 · commit 3f2a91c · report` */
export const renderFooter = (origin: Origin | null): string => {
  if (origin === null) return ''
  const { runUrl, runId, attempt, headSha, reportUrl } = origin
  const again = attempt > 1 ? `, attempt ${attempt}` : ''
  const commit = headSha === '' ? [] : [`commit ${encodeMarkdownCode(headSha.slice(0, 7))}`]
  const report = reportUrl === null ? [] : [`[all rows and charts](${reportUrl})`]
  return `<sub>${[`[Run ${runId}](${runUrl})${again}`, ...commit, ...report].join(' · ')}</sub>`
}
