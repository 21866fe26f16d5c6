import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factsIn, readPayload, workflowPathOf } from '../../src/io/event.ts'
import { folderOf } from '../folder.ts'

describe('a payload', () => {
  test.each<[string, string | Uint8Array, boolean]>([
    ['an object', '{"a":1}', true],
    ['with a byte order mark', '\ufeff{"a":1}', true],
    ['a list', '[1]', false],
    ['a number', '7', false],
    ['nothing', 'null', false],
    ['cut', '{"a":1', false],
    ['as large as GitHub sends', '{"a":1}'.padEnd(25 * 2 ** 20), true],
    ['one byte larger', '{"a":1}'.padEnd(25 * 2 ** 20 + 1), false],
  ])('%s: read or null', async (_, text, isRead) => {
    const folder = folderOf({ 'event.json': text })
    expect(await readPayload(join(folder, 'event.json'))).toEqual(isRead ? { a: 1 } : null)
    rmSync(folder, { recursive: true })
  })
})

const head = { sha: 'head', repo: { full_name: 'octo/fork' } }

describe('the pull request', () => {
  test.each<[string, object, string | null]>([
    ['a label that was set', { action: 'labeled', label: { name: 'ok' } }, 'ok'],
    ['a label that was taken away', { action: 'unlabeled', label: { name: 'ok' } }, null],
    ['no label', { action: 'labeled' }, null],
    ['another action', { action: 'opened' }, null],
  ])('%s', (_, event, labeled) => {
    expect(factsIn({ pull_request: { number: 7, head }, ...event }).pullRequest).toEqual({
      number: 7,
      headSha: 'head',
      headRepository: 'octo/fork',
      labeled,
    })
  })

  test.each([
    ['no number', { pull_request: { head } }],
    ['a number in words', { pull_request: { number: '7', head } }],
    ['none', {}],
  ])('of %s is none', (_, payload) => {
    expect(factsIn(payload).pullRequest).toBeNull()
  })
})

describe('the base', () => {
  const sha = 'b'.repeat(40)
  test.each<[string, object, object | null]>([
    ['a pull request', { pull_request: { base: { sha, ref: 'main' } } }, { ref: sha, branch: 'main' }],
    ['a pull request that names no branch', { pull_request: { base: { sha } } }, { ref: sha, branch: null }],
    [
      'a merge group',
      { merge_group: { base_sha: sha, base_ref: 'refs/heads/release/1' } },
      { ref: sha, branch: 'release/1' },
    ],
    [
      'a branch whose name holds that of a ref',
      { merge_group: { base_sha: sha, base_ref: 'x/refs/heads/y' } },
      { ref: sha, branch: 'x/refs/heads/y' },
    ],
    [
      'a pull request before a merge group',
      { pull_request: { base: { sha, ref: 'a' } }, merge_group: { base_sha: 'c', base_ref: 'd' } },
      { ref: sha, branch: 'a' },
    ],
    ['no commit', { pull_request: { base: { ref: 'main' } } }, null],
    ['an empty commit', { pull_request: { base: { sha: '', ref: 'main' } } }, null],
    ['a base that is a text', { pull_request: { base: 'main' } }, null],
    ['nothing', {}, null],
  ])('of %s', (_, payload, base) => {
    expect(factsIn({ ...payload }).base).toEqual(base)
  })
})

test.each([
  ['abc0', 'abc0'],
  ['0abc', '0abc'],
  ['0'.repeat(40), null],
  ['', null],
  [7, null],
])('the commit before a push: %s is %s', (before, expected) => {
  expect(factsIn({ before }).before).toBe(expected)
})

test.each([
  [{ repository: { default_branch: 'main' } }, 'main'],
  [{ repository: {} }, null],
  [{ repository: null }, null],
  [{ repository: { default_branch: 7 } }, null],
])('the default branch: %j', (payload, expected) => {
  expect(factsIn(payload).defaultBranch).toBe(expected)
})

test.each([
  [{ workflow_run: { id: 5, workflow_id: 0, run_attempt: 2 } }, { id: 5, workflow: '0', attempt: 2 }],
  [{ workflow_run: { id: 5 } }, { id: 5, workflow: null, attempt: 1 }],
  [{ workflow_run: { id: 0 } }, { id: 0 }],
  [{ workflow_run: { id: '5' } }, null],
  [{ workflow_run: { workflow_id: 5 } }, null],
])('the run that triggered it: %j', (payload, expected) => {
  const { triggeringRun } = factsIn(payload)
  if (expected === null) expect(triggeringRun).toBeNull()
  else expect(triggeringRun).toMatchObject(expected)
})

test.each([
  ['.github/workflows/tests.yml', '.github/workflows/tests.yml'],
  ['.github/workflows/tests.yml@main', '.github/workflows/tests.yml'],
  ['.github/workflows/tests.yml@a@b\nc', '.github/workflows/tests.yml'],
  [null, null],
])('the path of a workflow: %j', (path, expected) => {
  expect(workflowPathOf(path)).toBe(expected)
})
