import { expect, test } from 'vitest'
import { commandIn } from '../../../src/core/parse/poolused-command.ts'

const filterOf = (...above: readonly string[]): string | null | undefined => commandIn(above)?.filter

test.each([
  ['kd> !poolused', null],
  ['0: kd> !poolused 2', null],
  ['lkd> !poolused 0x7', null],
  ['kd> !poolused 2 *', null],
  ['kd> !poolused 4 ????', null],
  ['kd> !poolused 2; q', null],
  ['kd.exe -z memory.dmp -c "!poolused 2" -logo log.txt', null],
  ["kd.exe -z memory.dmp -c '.symfix; !poolused 2;q'", null],
  ['kd> !poolused 1 Hack', 'Hack'],
  ['kd> !poolused  7   "P*"', 'P*'],
  ['kd> !poolused 8', 'session pool'],
  ['kd> !poolused 0n15 T*', 'T*, session pool'],
])('%s shows all rows, or those of %s', (line, filter) => {
  expect(filterOf(line)).toBe(filter)
})

test.each([
  'kd> !poolused /t 20',
  'kd> !poolused /t 5 0x2',
  'kd> !poolused P*',
  'kd> !poolused 2 Proc Thre',
  'kd> !poolused 2 output:ofserver',
  '!poolused prints the pool by tag',
])('which rows %s shows is not known', (line) => {
  expect(commandIn([line])).toBeNull()
})

test('the last command counts', () => {
  expect(filterOf('kd> !poolused 2 Hack', 'kd> !poolused 2')).toBeNull()
  expect(commandIn(['kd> !poolused 2', 'kd> !poolused /t 20'])).toBeNull()
})
