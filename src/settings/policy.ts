import { defaultPolicy, type Policy } from '../core/policy.ts'
import { flag, type Kind, oneOf, percentage, size, tags, whole } from './kinds.ts'
import type { Given, Setting, Settings } from './setting.ts'

/*
 * Settings of the policy. A line here is a key of the policy file; all but those of `keysOnly` are inputs and options
 * too. Help, action.yml, the README's tables and the schema for editors are made of these lines: `npm run readme`.
 */

type SettingField = Exclude<
  keyof Policy,
  'legs' | 'limits' | 'pairs' | 'exceptions' | 'acknowledge' | 'baselineBranch' | 'points'
>
export type PolicySettings = Pick<Policy, SettingField>

interface PolicySetting<F extends SettingField> extends Setting<NonNullable<Policy[F]>> {
  readonly field: F
}

/** A setting whose default is the one of the core's policy. */
const policy = <F extends SettingField>(
  field: F,
  kind: Kind<NonNullable<Policy[F]>>,
  about: string,
  otherwise: string | null = null,
): PolicySetting<F> => ({
  field,
  kind,
  about,
  // The default of a field is a value of its type, or null.
  fallback: defaultPolicy[field] as NonNullable<Policy[F]> | null,
  otherwise,
})

/** Limits of one tag in one pool: also in each entry of `limits`. */
export const growthLimits = {
  'max-growth-bytes': policy('maxGrowthBytes', size, 'Limit of one tag in one pool: `65536`, `64KiB`, `1 MiB`.'),
  'max-growth-count': policy('maxGrowthCount', whole(0), 'Limit of one tag in one pool, in allocations.'),
  'max-growth-percent': policy(
    'maxGrowthPercent',
    percentage,
    'Limit of one tag in one pool, growth of its bytes in percent of what it held before. Use it in `limits` of some tags: small rows of a clean machine double.',
  ),
} as const

/** The same as inputs, as options and as keys of the policy file. */
export const commonPolicy = {
  'driver-tags': policy(
    'driverTags',
    tags,
    "The driver's own pool tags, comma-separated or a line each, `?` one character and `*` any, as in WinDbg: no growth allowed. `auto`: those that the sources allocate with, which the log lists.",
  ),
  'driver-stopped': policy(
    'driverStopped',
    flag,
    '`true`: the driver was stopped or unloaded before the last snapshot, so nothing of its own may be left.',
  ),
  iterations: policy(
    'iterations',
    whole(1),
    'How often the test ran its cycle between the first and the last snapshot; findings then say growth per iteration.',
    'not known',
  ),
  'control-iterations': policy(
    'controlIterations',
    whole(0),
    'How often the control interval ran the cycle; `0`: the machine idled.',
    'as `iterations`',
  ),
  ...growthLimits,
  'max-total-nonpaged-growth': policy(
    'maxTotalNonpagedGrowth',
    size,
    'Limit of the whole nonpaged pool: `65536`, `64KiB`, `1 MiB`.',
  ),
  'max-total-paged-growth': policy(
    'maxTotalPagedGrowth',
    size,
    'Limit of the whole paged pool: `65536`, `64KiB`, `1 MiB`.',
  ),
  'ignore-tags': policy(
    'ignoreTags',
    tags,
    'Tags that are shown but never judged, comma-separated or a line each, `?` one character and `*` any.',
  ),
  'fail-on': policy(
    'failOn',
    oneOf('leak', 'suspect', 'never'),
    'What closes the gate: `leak`, `suspect` (a leak or a suspect) or `never`.',
  ),
  'on-inconclusive': policy('onInconclusive', oneOf('fail', 'warn'), 'What missing evidence does: `fail` or `warn`.'),
} as const

/** Keys of the policy file alone. */
const keysOnly = {
  strict: policy(
    'strict',
    flag,
    '`true`: a tag that is not yours and grew alone may be a leak without a baseline or a control interval.',
  ),
} as const

type Kebab<S extends string> = S extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : S

export const policySettings = { ...commonPolicy, ...keysOnly } as const satisfies {
  readonly [F in SettingField as Kebab<F>]: PolicySetting<F>
}

/** Values by their names → fields of the policy, only those that were given. */
export const toPolicyFields = (given: Given<typeof policySettings>): Partial<PolicySettings> => {
  const values = Object.entries<Settings[string] & { readonly field: SettingField }>(policySettings).flatMap(
    ([name, { field }]) => {
      // The same names as the table's.
      const value = given[name as keyof typeof policySettings]
      return value === undefined ? [] : [[field, value]]
    },
  )
  // Each field with the value of the setting that names it.
  return Object.fromEntries(values) as Partial<PolicySettings>
}

/** Inputs or options over the policy file over the defaults. */
export const mergePolicy = (given: Partial<PolicySettings>, file: Policy | null): Policy => ({
  ...(file ?? defaultPolicy),
  ...given,
})
