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
