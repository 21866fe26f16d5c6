import { expect, test } from 'vitest'
import { readCaptureInputs } from '../../src/io/capture-inputs.ts'

test('tags are read as they stand', () => {
  const { driverTags } = readCaptureInputs({ 'INPUT_DRIVER-TAGS': 'Drsd, Aut?', INPUT_LEG: 'win11' })
  expect(driverTags).toEqual(['Drsd', 'Aut?'])
})

test('auto is refused, beside all else that is wrong: no source is read here', () => {
  const read = () => readCaptureInputs({ 'INPUT_DRIVER-TAGS': 'Drsd,auto', INPUT_ITERATION: 'x' })
  expect(read).toThrow(/iteration: .*driver-tags: auto is of the check/s)
})

test('nothing is given, or empty texts: the step brackets the job', () => {
  const expected = {
    stage: null,
    leg: 'job',
    iteration: null,
    driverTags: [],
    settleSeconds: 60,
    shell: null,
    upload: true,
  }
  expect(readCaptureInputs({})).toEqual(expected)
  expect(readCaptureInputs({ INPUT_STAGE: ' ', INPUT_LEG: '', INPUT_UPLOAD: '', INPUT_ITERATION: '\t' })).toEqual(
    expected,
  )
})

test('all that is given', () => {
  const given = {
    INPUT_STAGE: ' control-1 ',
    INPUT_LEG: 'win11',
    INPUT_ITERATION: '0',
    'INPUT_DRIVER-TAGS': 'Drsd',
    'INPUT_SETTLE-SECONDS': '0',
    INPUT_SHELL: 'C:\\pwsh.exe',
    INPUT_UPLOAD: 'False',
  }
  expect(readCaptureInputs(given)).toEqual({
    stage: 'control-1',
    leg: 'win11',
    iteration: 0,
    driverTags: ['Drsd'],
    settleSeconds: 0,
    shell: 'C:\\pwsh.exe',
    upload: false,
  })
})

test.each([
  ['["self-hosted", "win11"]-Debug', 'self-hosted-win11-Debug'],
  ['a_b.c-D9', 'a_b.c-D9'],
  ['..-a-..', 'a'],
  ['a  //  b', 'a-b'],
  ['a--b', 'a-b'],
  [`${'x'.repeat(99)}-y`, 'x'.repeat(99)],
  ['[]', 'job'],
  ['x'.repeat(100), 'x'.repeat(100)],
  ['x'.repeat(101), 'x'.repeat(100)],
])('the leg %j is named %s', (leg, name) => {
  expect(readCaptureInputs({ INPUT_LEG: leg }).leg).toBe(name)
})

test('one wrong input is told by itself', () => {
  expect(() => readCaptureInputs({ INPUT_ITERATION: '-1' })).toThrow(/^Invalid inputs:\n {2}iteration: [^\n]*$/)
  expect(() => readCaptureInputs({ 'INPUT_DRIVER-TAGS': 'auto' })).toThrow(
    /^Invalid inputs:\n {2}driver-tags: auto is of the check; name the tags here$/,
  )
})
