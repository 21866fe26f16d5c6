import { describe, expect, test } from 'vitest'
import { faults } from '../github/faults.ts'
import { BASE_SHA, type LabelEvent, REPOSITORY } from '../github/state.ts'
import { type ActionSetup, runAction } from './run-action.ts'
import { apiRequests, CLEAN, codesOf, DRIVER_LEAK, LEAK, summaryOf, textsOf } from './scenes.ts'

const LABEL = 'pool-leak-accepted'
const labeled = (actor: string, label = LABEL): LabelEvent => ({ event: 'labeled', label, actor })
const unlabeled = (actor: string, label = LABEL): LabelEvent => ({ event: 'unlabeled', label, actor })

const withLabels = (labelEvents: readonly LabelEvent[], setup: ActionSetup = {}): ActionSetup => ({
  ...DRIVER_LEAK,
  permissions: { maintainer: 'write', boss: 'admin', reader: 'read' },
  pulls: [{ labelEvents }],
  ...setup,
})

describe('the label on the pull request', () => {
  test('set by somebody who may write opens the gate, the verdict stays, and the comment says who', async () => {
    const run = await runAction(withLabels([labeled('maintainer')]))
    expect(summaryOf(run)).toBe('leak true exit 0')
    expect(textsOf(run)[0]).toContain(
      'accepted by <code>maintainer</code> with the label <code>pool-leak-accepted</code>',
    )
    expect(run.report).toMatchObject({
      verdict: 'leak',
      passed: true,
      acceptance: { login: 'maintainer', label: LABEL },
    })
    expect(apiRequests(run).slice(0, 3)).toEqual([
      'GET /repos/octo/driver/issues/7/labels?per_page=100 → 200',
      'GET /repos/octo/driver/issues/7/events?per_page=100 → 200',
      'GET /repos/octo/driver/collaborators/maintainer/permission → 200',
    ])
  })

  test.each<[string, ActionSetup, string]>([
    ['by an admin', withLabels([labeled('boss')]), 'leak true exit 0'],
    ['in other letters', withLabels([labeled('boss', 'Pool-Leak-Accepted')]), 'leak true exit 0'],
    [
      'set again by one who may',
      withLabels([labeled('reader'), unlabeled('boss'), labeled('boss')]),
      'leak true exit 0',
    ],
    ['not: by a reader', withLabels([labeled('reader')]), 'leak false exit 1'],
    ['not: by a stranger', withLabels([labeled('stranger')]), 'leak false exit 1'],
    ['not: taken away again', withLabels([labeled('boss'), unlabeled('boss')]), 'leak false exit 1'],
    [
      'not: last set by a reader',
      withLabels([labeled('boss'), unlabeled('boss'), labeled('reader')]),
      'leak false exit 1',
    ],
    ['not: another label', withLabels([labeled('boss', 'wontfix')]), 'leak false exit 1'],
    ['not: no label', withLabels([]), 'leak false exit 1'],
    [
      'in the run of a labeled event',
      withLabels([labeled('boss')], { eventName: 'pull_request_target' }),
      'leak true exit 0',
    ],
  ])('%s', async (_, setup, summary) => {
    expect(summaryOf(await runAction(setup))).toBe(summary)
  })

  test('by one who may not is said', async () => {
    expect(codesOf(await runAction(withLabels([labeled('reader')])))).toContain('ACCEPTANCE_REFUSED')
  })

  test('stands in for no evidence that is missing', async () => {
    const run = await runAction(withLabels([labeled('boss')], LEAK))
    expect(codesOf(run)).toContain('TOTAL_MISMATCH')
    expect(summaryOf(run)).toBe('leak false exit 1')
  })

  test('is not asked for where nothing was found', async () => {
    const run = await runAction({ ...CLEAN, pulls: [{ labelEvents: [labeled('boss')] }] })
    expect(run.requests.filter((line) => line.includes('/labels'))).toEqual([])
  })

  test('cannot be read: nobody accepted, and the note names the permission', async () => {
    const run = await runAction(
      withLabels([labeled('boss')], { faults: [{ match: 'GET */labels', answer: faults.noPermission }] }),
    )
    expect(summaryOf(run)).toBe('leak false exit 1')
    expect(codesOf(run)).toContain('ACCEPTANCE_NOT_READ')
  })

  test('has another name where the policy says so, or none', async () => {
    const policy = (text: string) => ({
      files: { [`${REPOSITORY}@${BASE_SHA}:.github/pool-leak-check.yml`]: text },
    })
    const renamed = await runAction(
      withLabels([labeled('boss', 'leak-ok')], policy('acknowledge:\n  label: leak-ok\n')),
    )
    expect(summaryOf(renamed)).toBe('leak true exit 0')
    const off = await runAction(withLabels([labeled('boss')], policy('acknowledge:\n  enabled: false\n')))
    expect(summaryOf(off)).toBe('leak false exit 1')
  })
})
