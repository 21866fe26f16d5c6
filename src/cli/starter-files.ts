import { VERSION } from '../settings/program.ts'

/** Facts of a clone that its first workflow needs. */
export interface Clone {
  /** `github.com`, or that of an Enterprise Server. */
  readonly host: string
  /** `owner/name` of the copy of this action. */
  readonly action: string
  readonly defaultBranch: string
  /** Pool tags that its sources allocate with. */
  readonly tags: readonly string[]
}

export const WORKFLOW = '.github/workflows/pool-leaks.yml'
export const POLICY = '.github/pool-leak-check.yml'

/** Files of a first set-up by their path in the clone. `npm run readme` raises the pins. */
export const starterFiles = (clone: Clone): Readonly<Record<string, string>> => ({
  [WORKFLOW]: workflowOf(clone),
  [POLICY]: policyOf(clone),
})

const workflowOf = ({ action, defaultBranch, tags }: Clone): string => `name: Pool leaks

on:
  pull_request:
  push:
    branches: [${JSON.stringify(defaultBranch)}]

permissions: {}

jobs:
  test:
    # Your test machine: the snapshots are of the pools of this whole machine.
    runs-on: [self-hosted, windows]
    timeout-minutes: 60
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      # Build and install the driver here.
      # A snapshot now, and two when the job ends: after the test, and when the machine is calm.
      - uses: ${action}/capture@v${VERSION}${capturing(tags)}
      # Your test: as many cycles as "iterations" of ${POLICY} says.
      - run: .\\run-driver-tests.ps1
      # Stop and unload the driver here, and say driver-stopped: true in the policy: what its tags still hold is a leak.

  pool-leaks:
    needs: test
    if: always() # a check that is skipped would count as passed
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # the policy file
      pull-requests: write # the comment
    steps:
      - uses: ${action}@v${VERSION}
        with:
          snapshots-artifact: pool-*
`

/** The machine is calm when the tags of the driver have stopped moving. */
const capturing = (tags: readonly string[]): string =>
  tags.length === 0 ? '' : `\n        with:\n          driver-tags: ${JSON.stringify(tags.join(','))}`

const policyOf = ({ host, action, tags }: Clone): string => `\
# yaml-language-server: $schema=https://${host}/${action}/raw/v${VERSION}/docs/policy.schema.json
# Every key: https://${host}/${action}/blob/v${VERSION}/docs/policy.md

# Cycles of the test between the two dumps.
iterations: 1000

# Pool tags of your driver, as PoolMon prints them: none of them may grow.
${tags.length === 0 ? '# driver-tags: [Drsd, "Drs?"]' : `driver-tags: [${tags.map((tag) => JSON.stringify(tag)).join(', ')}]`}

# Where your workflow stops the driver before the last snapshot: what its tags still hold then is a leak.
# driver-stopped: true

# To start without blocking a merge, take the two marks away.
# fail-on: never
# on-inconclusive: warn
`
