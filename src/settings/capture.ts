import { flag, line, name, tags, whole } from './kinds.ts'
import { setting } from './setting.ts'

/*
 * Inputs of the action that takes snapshots, in the order of capture/action.yml, which is made of them: `npm run
 * readme`.
 */

/** Seconds that the script waits for a calm machine at most. */
const MAX_SETTLE_SECONDS = 600
const MAX_ITERATION = 2 ** 31 - 1

export const captureSettings = {
  stage: setting(
    name,
    'Takes one snapshot now: `before`, `warm`, `iteration`, `control-1`, `after`, `settled`, or a name of yours.',
    { otherwise: '`before` now, `after` and `settled` at the end of the job' },
  ),
  leg: setting(
    line('NAME'),
    'Names the leg, and with it the artifact `pool-LEG`. Each job of the run needs another one. The default is the values of the matrix, or the id of the job.',
  ),
  iteration: setting(whole(0, MAX_ITERATION), 'Test cycles done when the snapshot is taken.'),
  'driver-tags': setting(
    tags,
    "The driver's own pool tags, as in the main action but without `auto`: while one of them moves, the machine is not calm.",
  ),
  'settle-seconds': setting(
    whole(0, MAX_SETTLE_SECONDS),
    'How long `settled` waits until the machine is calm, at most.',
    { fallback: 60 },
  ),
  shell: setting(line('PATH'), 'PowerShell that runs the script, by its path.', {
    otherwise: 'Windows PowerShell of the machine',
  }),
  upload: setting(flag, 'Uploads the snapshots at the end of the job. With `false` they stay in the folder `path`.', {
    fallback: true,
  }),
} as const

/** Defaults that capture/action.yml gives: the runner works them out. */
export const capturePresets: Readonly<Partial<Record<keyof typeof captureSettings, string>>> = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in
  leg: "${{ join(matrix.*, '-') || github.job }}",
}
