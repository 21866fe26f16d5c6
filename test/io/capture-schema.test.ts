import * as v from 'valibot'
import { expect, test } from 'vitest'
import { captureSchema } from '../../src/io/capture-schema.ts'

const WHOLE = {
  takenAt: '2026-05-01T12:34:56Z',
  bootedAt: '2026-05-01T08:00:00',
  computer: 'lab-1',
  osBuild: '10.0.26100.2314',
  architecture: 'x64',
  pointerBits: 64,
  driverVerifier: true,
  stage: 'before',
  iteration: 5,
  liveProcesses: 100,
  liveThreads: 1000,
  bootId: 7,
  handles: 5000,
  commit: 2 ** 32,
  objects: [['Process', 100, 400]],
  verifier: { level: 1, ruleClasses: [1, 2], drivers: [['my.sys', 1, 0, 5, 500, 6, 600]] },
  settle: { seconds: 20, calm: false },
  elevated: false,
  capture: '1.0.0',
  missing: ['objects'],
  pools: { nonpaged: 1, paged: 2 },
}

test('facts are read as they were written, and any of them may lack', () => {
  expect(v.parse(captureSchema, WHOLE)).toEqual(WHOLE)
  expect(v.parse(captureSchema, {})).toEqual({})
  const { ruleClasses, ...verifier } = WHOLE.verifier
  expect(v.parse(captureSchema, { verifier })).toEqual({ verifier })
})

test('what no version of ours writes is passed over', () => {
  expect(v.parse(captureSchema, { later: 1, computer: 'lab-1' })).toEqual({ computer: 'lab-1' })
})

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['a time that is none', { takenAt: 'yesterday' }],
  ['a time that is a number', { bootedAt: 5 }],
  ['a day that is none', { takenAt: '2026-02-30T00:00:00Z' }],
  ['bits that no machine has', { pointerBits: 16 }],
  ['a flag that is a text', { driverVerifier: 'yes' }],
  ['a flag that is a number', { elevated: 1 }],
  ['an object of two parts', { objects: [['Process', 100]] }],
  ['an object of three numbers', { objects: [[1, 2, 3]] }],
  ['a driver of six parts', { verifier: { level: 1, drivers: [['my.sys', 1, 0, 5, 500, 6]] } }],
  ['a verifier without drivers', { verifier: { level: 1 } }],
  ['a verifier without a level', { verifier: { drivers: [] } }],
  ['one rule class', { verifier: { level: 1, ruleClasses: [1], drivers: [] } }],
  ['a wait that says not how it ended', { settle: { seconds: 5 } }],
  ['a wait of no length', { settle: { calm: true } }],
  ['one pool', { pools: { nonpaged: 1 } }],
  ['the other pool', { pools: { paged: 1 } }],
  ['questions that are a text', { missing: 'objects' }],
  ['questions that are numbers', { missing: [1] }],
  ...(['computer', 'osBuild', 'architecture', 'stage', 'capture'] as const).map(
    (name): [string, Readonly<Record<string, unknown>>] => [`a number as ${name}`, { [name]: 5 }],
  ),
  ...(['iteration', 'liveProcesses', 'liveThreads', 'bootId', 'handles', 'commit'] as const).map(
    (name): [string, Readonly<Record<string, unknown>>] => [`a text as ${name}`, { [name]: '5' }],
  ),
])('%s is refused', (_, facts) => {
  expect(v.is(captureSchema, facts)).toBe(false)
})
