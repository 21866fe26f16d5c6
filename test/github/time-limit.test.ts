import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('work that waits for nothing ends with the time limit, and not with the process', () => {
  const module = new URL('../../src/github/time-limit.ts', import.meta.url).href
  const script = `
    import { timeLimitOf, within } from ${JSON.stringify(module)}
    try { await within(timeLimitOf(0.2), new Promise(() => {})) } catch (error) { console.log(error.message) }`
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([0, 'no answer within 0.2 seconds\n'])
})
