import { VERSION } from '../settings/program.ts'

/** Facts of a clone that its first workflow needs. */
export interface Clone {
  /** `github.com`, or that of an Enterprise Server. */
  readonly host: string
  /** `owner/name` of the copy of this action. */
  readonly action: string
  readonly defaultBranch: string
}

export const WORKFLOW = '.github/workflows/pool-leaks.yml'
export const POLICY = '.github/pool-leak-check.yml'

/** Files of a first set-up by their path in the clone. `npm run readme` raises the pins. */
export const starterFiles = (clone: Clone): Readonly<Record<string, string>> => ({
  [WORKFLOW]: workflowOf(clone),
  [POLICY]: policyOf(clone),
})

const workflowOf = ({ action, defaultBranch }: Clone): string => `name: Pool leaks

on:
  pull_request:
  push:
    branches: [${JSON.stringify(defaultBranch)}]

permissions: {}

jobs:
  test:
    # A runner with the driver's test machine: PoolMon and a debugger read the pools of a whole machine.
    runs-on: [self-hosted, windows]
    timeout-minutes: 60
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      # Build and install the driver here.
      - run: poolmon.exe -b -n before.log
      # Your test: as many cycles as "iterations" of ${POLICY} says.
      - run: .\\run-driver-tests.ps1
      - run: poolmon.exe -b -n after.log
        if: always() # a test that failed may leak, too
      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        if: always()
        with:
          name: pool-before
          path: before.log
      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        if: always()
        with:
          name: pool-after
          path: after.log

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
`

const policyOf = ({ host, action }: Clone): string => `\
# yaml-language-server: $schema=https://${host}/${action}/raw/v${VERSION}/docs/policy.schema.json
# Every key: https://${host}/${action}/blob/v${VERSION}/docs/policy.md

# Cycles of the test between the two dumps.
iterations: 1000

# Pool tags of your driver, as PoolMon prints them: none of them may grow.
# driver-tags: [Drsd, "Drs?"]

# To start without blocking a merge, take the two marks away.
# fail-on: never
# on-inconclusive: warn
`
