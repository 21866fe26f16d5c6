import { expect, test } from 'vitest'
import { headlineOf, isRed } from '../../src/github/comment-parts.ts'
import { hasArtifactService } from '../../src/github/job-artifacts.ts'
import { hasNotRun } from '../../src/github/workflow-run.ts'

test.each([
  ['https://github.com', true],
  ['https://GitHub.com/', true],
  ['https://octocorp.ghe.com', true],
  ['https://a.b.ghe.com', true],
  ['http://github.localhost:3000', true],
  ['https://ghe.com', false],
  ['https://github.com.example.org', false],
  ['https://notgithub.com', false],
  ['https://github.example.org', false],
  ['https://octoghe.com', false],
  ['http://github.localhost.example.org', false],
  ['https://octocorp.ghe.com.example.org', false],
])('%s has an artifact service: %s', (url, expected) => {
  expect(hasArtifactService(url)).toBe(expected)
})

test.each([
  ['skipped', true],
  ['action_required', true],
  ['success', false],
  ['cancelled', false],
  ['', false],
  [null, false],
  [undefined, false],
])('a run that ended with %s tested nothing: %s', (conclusion, expected) => {
  expect(hasNotRun(conclusion)).toBe(expected)
})

test('a comment begins with its verdict, and everything but a clean one is red', () => {
  expect(headlineOf('## ✅ Pool Leak Check: clean\n\n**No leak** in 12 tags.\n\n| Tag |\n')).toBe(
    '## ✅ Pool Leak Check: clean\n\n**No leak** in 12 tags.',
  )
  expect(isRed('## ✅ Pool Leak Check: clean')).toBe(false)
  expect(isRed('## ❌ Pool Leak Check: leak')).toBe(true)
  expect(isRed('')).toBe(true)
})
