import { describe, expect, test } from 'vitest'
import { checkOptions } from '../../src/cli/commands.ts'
import { toPlain } from '../../src/core/phrase.ts'
import { messageOf, type ProblemCode, problem, problemCatalog } from '../../src/core/problem.ts'
import { inputSettings } from '../../src/settings/inputs.ts'

const codes = Object.keys(problemCatalog) as readonly ProblemCode[]

/** Problems of what only a workflow has: artifacts, legs of a policy, runs, the policy of a pull request. */
const ofWorkflows = /^(ARTIFACT|DIGEST|LEG_|RUN_|BASELINE_(NONE|NOT|UNAV|LEG|OTHER)|POLICY_NOT|ACCEPTANCE)/

const isOption = (name: string): boolean => Object.keys(checkOptions).includes(name)
const inputNames = Object.keys(inputSettings).filter((name) => name.includes('-') && !isOption(name))

describe.each(codes)('%s', (code) => {
  test('the action never speaks of options', () => {
    expect(toPlain(messageOf(problem(code)))).not.toMatch(/(^|\s)--[a-z]/)
  })
})

describe.each(codes.filter((code) => !ofWorkflows.test(code)))('%s', (code) => {
  test('the command line speaks of no input, artifact, upload or job', () => {
    const said = toPlain(messageOf(problem(code, { program: 'command line' })))
    expect(inputNames.filter((name) => said.includes(name))).toEqual([])
    expect(said).not.toMatch(/\b(artifact|upload|test job|this job|before-files|after-files)/i)
    // A name of an option stands as one types it.
    for (const name of Object.keys(checkOptions).filter((option) => option.includes('-')))
      expect(said).not.toMatch(new RegExp(`(?<!--)\\b${name}\\b(?! of the policy)`))
  })
})
