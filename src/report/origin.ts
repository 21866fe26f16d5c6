import type { commonSettings } from '../settings/inputs.ts'
import type { Given } from '../settings/setting.ts'

/** Only an address of the web leaves a report: a path does not lead anywhere from there. */
export const isAddress = (place: string): boolean => /^https?:\/\//.test(place)

/** The workflow run whose dumps were judged. */
export interface Origin {
  /** `owner/name`. */
  readonly repository: string
  readonly runId: number
  readonly attempt: number
  readonly runUrl: string
  /** `https://github.com`. */
  readonly serverUrl: string
  /** Number of the pull request; null where the run is of none, or of one that only a request would tell. */
  readonly pullRequest: number | null
  /** The commit that was tested; empty where it is not known. */
  readonly headSha: string
  /** Address of report.json and report.html; null where they were not uploaded. */
  readonly reportUrl: string | null
  /** Address of the sources at the commit that was checked out: `…/blob/COMMIT`. */
  readonly sourceUrl: string
  /** The dumps are artifacts of the run; else they are files of its workspace. */
  readonly fromArtifacts: boolean
  /** The policy file in the repository; null where there is none. */
  readonly policyFile: string | null
  /** Settings of the inputs, as they were given. */
  readonly given: Given<typeof commonSettings>
}
