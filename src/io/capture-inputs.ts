import { captureSettings } from '../settings/capture.ts'
import { invalid, readSettings, type Texts, withFallbacks } from '../settings/setting.ts'
import { AUTO } from '../where/auto-tags.ts'

/** Everything that the action which takes snapshots was told. */
export interface CaptureInputs {
  /** Null: the step brackets the job, with `before` now and `after` and `settled` at its end. */
  readonly stage: string | null
  /** Letters, digits, dots, dashes and underscores: it names a folder and an artifact. */
  readonly leg: string
  readonly iteration: number | null
  readonly driverTags: readonly string[]
  readonly settleSeconds: number
  /** Null: Windows PowerShell of the machine. */
  readonly shell: string | null
  readonly upload: boolean
}

/** Reads the `INPUT_*` variables that the runner sets. @throws {UserError} that lists every wrong input. */
export const readCaptureInputs = (environment: Texts): CaptureInputs => {
  const texts = Object.keys(captureSettings).map((name) => [name, environment[`INPUT_${name.toUpperCase()}`]?.trim()])
  const { given, wrong } = readSettings(captureSettings, Object.fromEntries(texts.filter(([, text]) => text !== '')))
  // The check searches the sources for it; this action reads none.
  const auto = given['driver-tags']?.includes(AUTO) ? ['driver-tags: auto is of the check; name the tags here'] : []
  if (wrong.length + auto.length > 0) throw invalid('inputs', [...wrong, ...auto])
  const { stage, leg, iteration, shell, upload, ...filled } = withFallbacks(captureSettings, given)
  return {
    stage,
    leg: toName(leg ?? ''),
    iteration,
    driverTags: filled['driver-tags'] ?? [],
    settleSeconds: filled['settle-seconds'] ?? 0,
    shell,
    upload: upload === true,
  }
}

const MAX_LEG_LENGTH = 100

/** `["self-hosted", "win11"]-Debug` → `self-hosted-win11-Debug`: values of a matrix may hold anything. */
const toName = (leg: string): string =>
  leg
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .slice(0, MAX_LEG_LENGTH)
    .replace(/^[-.]+|[-.]+$/g, '') || 'job'
