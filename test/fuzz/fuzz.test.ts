import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest'
import { drawInput, targets } from './targets.ts'

/* A little of the long mode (`npm run fuzz`), and every input that it ever found. A file's name begins with its target. */

const INPUTS = 150

// A library's warning would show what a stranger wrote in the log of the job.
let warned: MockInstance
beforeEach(() => {
  warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
})
afterEach(() => {
  const { calls } = warned.mock
  warned.mockRestore()
  expect(calls).toEqual([])
})

test.each(Object.entries(targets))('%s holds whatever bytes come', async (_, target) => {
  for (let seed = 0; seed < INPUTS; seed++) await target.check(drawInput(target, seed))
})

test('the same seed makes the same input, and another one another', () => {
  const { parse } = targets
  if (parse === undefined) throw new Error('no target')
  expect(drawInput(parse, 7).equals(drawInput(parse, 7))).toBe(true)
  expect(drawInput(parse, 7).equals(drawInput(parse, 8))).toBe(false)
})

const found = new URL('../fixtures/fuzz/', import.meta.url)

test('what was found once holds', async () => {
  for (const name of readdirSync(found).filter((file) => file.endsWith('.bin'))) {
    const [target = ''] = name.split('.')
    await targets[target]?.check(readFileSync(new URL(name, found)))
    expect(Object.keys(targets)).toContain(target)
  }
})
