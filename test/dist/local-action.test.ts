import { expect, test } from 'vitest'
import { isInstalled, runLocalAction } from '../../scripts/local-action.ts'

/*
 * The sources in GitHub's own stand-in for a runner. It is too large for `npm ci`: skipped until `npm run try:local-action` has
 * installed it once.
 */

const sentence = 'github/local-action runs the sources: red on a leak, green on ordinary growth'
test.skipIf(!isInstalled())(sentence, { timeout: 180_000 }, () => {
  const leak = runLocalAction({
    'before-files': 'test/fixtures/made/proc-leak-before.txt',
    'after-files': 'test/fixtures/dumps/kd-poolused-proc-leak.txt',
  })
  expect(leak.log).toContain('LEAK (failed): 1 leak: Proc and 2 tags in step with it')
  expect(leak.log).toContain('::set-output name=verdict::leak')
  expect(leak.exitCode).toBe(1)
  const clean = runLocalAction({
    'before-files': 'test/fixtures/dumps/poolmonx-full-snapshot.csv',
    'after-files': 'test/fixtures/made/whole-machine-later.csv',
  })
  expect(clean.log).toContain('::set-output name=passed::true')
  expect(clean.exitCode).toBe(0)
})
