import { expect, test } from 'vitest'
import { stageIn, withoutStage } from '../../src/core/stage.ts'

test.each([
  ['pool-before.txt', 'before'],
  ['before-pool', 'before'],
  ['beforetest.txt', 'before'],
  ['pre-test.txt', 'before'],
  ['pool_pre', 'before'],
  ['prefetch.txt', null],
  ['Expre.txt', null],
  ['warm.txt', 'warm'],
  ['warmup.txt', 'warm'],
  ['swarm.txt', null],
  ['AFTER.TXT', 'after'],
  ['post-test.txt', 'after'],
  ['pool post', 'after'],
  ['postgres.txt', null],
  ['compost.txt', null],
  ['settled.txt', 'settled'],
  ['control-before.txt', 'control'],
  ['uncontrolled.txt', null],
  ['before-after.txt', null],
  ['pool.txt', null],
  ['', null],
])('%j is of the stage %s', (name, stage) => {
  expect(stageIn(name)).toBe(stage)
})

test.each([
  ['pool-before-win11', 'pool--win11'],
  ['pool-post', 'pool-'],
  ['postgres', 'postgres'],
  ['win11', 'win11'],
])('%s without its stage: %s', (name, expected) => {
  expect(withoutStage(name)).toBe(expected)
})
