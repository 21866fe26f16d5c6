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

test.each<[string, string | null]>([
  ['kd>!poolused', '!poolused'],
  ['lkd> !poolused  2', '!poolused 2'],
  ['!poolused 2', '!poolused 2'],
  [`${' '.repeat(20)}!poolused 2`, '!poolused 2'],
  [`kd>${' '.repeat(20)}!poolused 2`, '!poolused 2'],
  ['KD> !POOLUSED 2', '!poolused 2'],
  ['kd -c "!poolused 2" -z x', '!poolused 2'],
  ["kd -c '!poolused 2' -z x", '!poolused 2'],
  ['kd> .symfix; !poolused 2; q', '!poolused 2'],
  ['kd> !poolused;q', '!poolused'],
  ['kd> !poolused 2 Proc', '!poolused 2 Proc'],
  ['kd> !poolused 2 "Io??"', '!poolused 2 "Io??"'],
  ["kd> !poolused 2 'P*'", "!poolused 2 'P*'"],
  ['kd> !poolused 2" -logo x', '!poolused 2'],
  ["kd> !poolused 2' -logo x", '!poolused 2'],
  ['kd> !poolused 0n10', '!poolused 0n10'],
  ['kd> !poolused 0x10', '!poolused 0x10'],
  ['kd> !poolused ffffffff', '!poolused ffffffff'],
  ['kd> !poolused 0N000000001', '!poolused 0N000000001'],
  [`kd> !poolused 2 ${'?*'.repeat(4)}`, `!poolused 2 ${'?*'.repeat(4)}`],
  [`${' '.repeat(21)}!poolused 2`, null],
  [`kd>${' '.repeat(21)}!poolused 2`, null],
  ['see !poolused 2', null],
  ['kd> !pooluseds 2', null],
  ['kd> !poolused2', null],
  ['kd> !poolused fffffffff', null],
  ['kd> !poolused 0n0000000001', null],
  ['kd> !poolused 0x', null],
  ['kd> !poolused 2x', null],
  ['kd> !poolused x2', null],
  ['kd> !poolused 2 ?????????', null],
  ['kd> !poolused 2 Proc x', null],
  ['kd> !poolused 2 "Io  "', null],
])('the command of %j', (line, text) => {
  expect(commandIn([line])?.text ?? null).toBe(text)
})

test.each<[string, string | null]>([
  ['2 **', null],
  ['2 ????', null],
  ['2 ???', '???'],
  ['2 ?????', '?????'],
  ['2 *a', '*a'],
  ['2 a*', 'a*'],
  ["2 '*'", null],
  ['2 "P*"x', '"P*"x'],
  ['7', null],
  ['8', 'session pool'],
  ['f Proc', 'Proc, session pool'],
  ['10', null],
  ['0n8', 'session pool'],
  ['0n16', null],
  ['18 *', 'session pool'],
])('!poolused %s shows %s', (words, filter) => {
  expect(commandIn([`kd> !poolused ${words}`])?.filter).toBe(filter)
})

test('the last line with a command counts, and lines without one do not', () => {
  expect(commandIn([])).toBeNull()
  expect(commandIn(['kd> !vm'])).toBeNull()
  expect(commandIn(['kd> !poolused 2 Proc', 'kd> !vm', 'words'])?.text).toBe('!poolused 2 Proc')
})
