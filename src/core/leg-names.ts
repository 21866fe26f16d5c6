import { isOfLeg } from './exceptions.ts'
import type { Leg } from './pair.ts'
import type { Policy } from './policy.ts'

/**
 * The policy with the names that the report shows. Names of files lose the words that all legs share, so that
 * `w11-x64` and `w11-arm64` are shown as `x64` and `arm64` until a leg `w10` comes along: the policy may name them in
 * full, whichever legs the run has.
 */
export const withShownNames = (policy: Policy, legs: readonly Leg[]): Policy => {
  const shortened = legs.flatMap(({ name, fullName }) => (fullName === undefined ? [] : [{ name, fullName }]))
  if (shortened.length === 0) return policy
  const shownOf = (expected: string): string =>
    legs.some(({ name }) => name === expected)
      ? expected
      : (shortened.find(({ fullName }) => fullName === expected)?.name ?? expected)
  const exceptions = policy.exceptions.map((exception) => ({
    ...exception,
    legs: [
      ...exception.legs,
      ...shortened.flatMap(({ name, fullName }) =>
        exception.legs.length > 0 && isOfLeg(exception, fullName) ? [name] : [],
      ),
    ],
  }))
  return { ...policy, legs: policy.legs.map(shownOf), exceptions }
}
