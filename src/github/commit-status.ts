import { type Octokit, repositoryOf } from './api.ts'
import { isAfter, isReal, type RunOrder, type RunPlaces, readOrder, writeOrder } from './run-order.ts'

export interface CommitStatus {
  /** `owner/name`. */
  readonly repository: string
  readonly sha: string
  readonly state: 'success' | 'failure' | 'error'
  /** Name by which branch protection requires the status. */
  readonly context: string
  readonly description: string
  /** Address of the run that judged. */
  readonly runUrl: string
  /** Null where the run of the dumps is not known: such a status is red, is always set, and withholds no other. */
  readonly order: RunOrder | null
  /** Green although evidence is missing: what was seen before in the same commit counts more. */
  readonly isWeak: boolean
}

/** `newer`: a later run has set one; `redder`: a red one of the same evidence, or of more, is there. */
export type Placed = 'set' | 'newer' | 'redder'

/** Name of the status; each comment key has its own. */
export const statusContextOf = (commentKey: string): string =>
  commentKey === 'default' ? 'pool-leak-check' : `pool-leak-check/${commentKey}`

/**
 * Sets a status on a commit, so that a run that is no check of the pull request can still be required. The commit
 * itself keeps the order of its statuses, whatever becomes of a comment: none is set over one of a later run, and none
 * that is green over a red one unless it is of a later run. Two runs may look at the same moment, so the one that wins
 * is set again where the other came last.
 */
export const setCommitStatus = async (octokit: Octokit, status: CommitStatus, places: RunPlaces): Promise<Placed> => {
  const before = await winnerOver(octokit, status, places)
  if (before !== null) return before.why
  await create(octokit, status, { ...status, targetUrl: addressOf(status) })
  const meanwhile = await winnerOver(octokit, status, places)
  if (meanwhile === null) return 'set'
  await create(octokit, status, meanwhile.standing)
  return meanwhile.why
}

/** A status that is there. */
interface Standing {
  readonly state: CommitStatus['state']
  readonly description: string
  readonly targetUrl: string
  readonly order: RunOrder | null
}

interface Winner {
  readonly standing: Standing
  readonly why: 'newer' | 'redder'
}

/** The status that ours must not replace; null where there is none. */
const winnerOver = async (octokit: Octokit, status: CommitStatus, places: RunPlaces): Promise<Winner | null> => {
  const { order: ours } = status
  if (ours === null) return null
  const isRed = status.state !== 'success'
  for (const standing of await readStanding(octokit, status)) {
    const { order: claimed } = standing
    const isNewer = claimed !== null && isAfter(claimed, ours)
    if (isNewer && (await isReal(octokit, places, { claimed, ours, isRed }))) return { standing, why: 'newer' }
    if (!isNewer && isRedder(standing, status)) return { standing, why: 'redder' }
  }
  return null
}

/** Red is set where the others cannot be read: it is withheld by what is known alone. */
const readStanding = async (octokit: Octokit, status: CommitStatus): Promise<readonly Standing[]> => {
  try {
    return await standingOn(octokit, status)
  } catch (error) {
    if (status.state === 'success') throw error
    return []
  }
}

const isRedder = ({ state, order }: Standing, status: CommitStatus): boolean => {
  if (status.state !== 'success' || state === 'success') return false
  return status.isWeak || (order !== null && status.order !== null && !isAfter(status.order, order))
}

/** The statuses of our name, that of the latest run first; of one run the red one. */
const standingOn = async (
  octokit: Octokit,
  { repository, sha, context }: CommitStatus,
): Promise<readonly Standing[]> => {
  const list = { ...repositoryOf(repository), ref: sha, per_page: 100 }
  const all = await octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, list)
  const ours = all
    .filter((one) => one.context === context)
    .map(({ state, description, target_url }): Standing => {
      const targetUrl = target_url ?? ''
      const order = readOrder(targetUrl.split(MARK)[1] ?? '')
      return {
        state: state === 'success' || state === 'failure' ? state : 'error',
        description: description ?? '',
        targetUrl,
        order,
      }
    })
  return ours.sort(byOrder)
}

const byOrder = (one: Standing, other: Standing): number => {
  const [first, second] = [one.order ?? NO_ORDER, other.order ?? NO_ORDER]
  if (isAfter(first, second)) return -1
  if (isAfter(second, first)) return 1
  return Number(one.state === 'success') - Number(other.state === 'success')
}

const NO_ORDER: RunOrder = [0, 0, 0, 0]

/** Stands in the address behind the run's page, where a browser asks for nothing more. */
const MARK = '#pool-leak-check='

const addressOf = ({ runUrl, order }: CommitStatus): string =>
  order === null ? runUrl : `${runUrl}${MARK}${writeOrder(order)}`

/** Characters that GitHub takes. */
const MAX_DESCRIPTION = 140

const create = async (
  octokit: Octokit,
  { repository, sha, context }: CommitStatus,
  { state, description, targetUrl }: Omit<Standing, 'order'>,
): Promise<void> => {
  const short = description.length > MAX_DESCRIPTION ? `${description.slice(0, MAX_DESCRIPTION - 1)}…` : description
  await octokit.rest.repos.createCommitStatus({
    ...repositoryOf(repository),
    sha,
    state,
    context,
    description: short,
    target_url: targetUrl,
  })
}
