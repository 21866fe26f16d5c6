import { expect, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { causesOf } from '../../src/core/causes.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { dumpOf } from '../dump.ts'

const found = (rows: Readonly<Record<string, readonly [string, string]>>) => {
  const dumps = Object.entries(rows).flatMap(([leg, [before, after]]) => [
    dumpOf('before', before, { leg }),
    dumpOf('after', after, { leg }),
  ])
  return analyze(dumps, { ...defaultPolicy, driverTags: ['Own?'], iterations: 1000 }).findings
}

const STILL = 'Idle nonpaged 500 100 25600'

test('findings of several legs stand in the order of their evidence, whatever leg they are of', () => {
  const findings = found({
    'a-quiet': [
      `${STILL}\nOwn1 paged 9 9 0\nFore nonpaged 50 50 0`,
      `${STILL}\nOwn1 paged 12 9 96\nFore nonpaged 3050 50 192000`,
    ],
    'b-leaking': [`${STILL}\nOwn2 paged 9 9 0`, `${STILL}\nOwn2 paged 9009 9 288000`],
  })
  expect(findings.map(({ severity, leg, rows: [root] }) => `${severity} ${leg} ${root?.growth.tag}`)).toEqual([
    'leak b-leaking Own2',
    'leak a-quiet Own1',
    'suspect a-quiet Fore',
  ])
})

test('one cause of several legs shows the leg where it is worst first', () => {
  const findings = found({
    a: [`${STILL}\nOwn1 paged 9 9 0`, `${STILL}\nOwn1 paged 12 9 96`],
    b: [`${STILL}\nOwn1 paged 9 9 0`, `${STILL}\nOwn1 paged 1009 9 32000`],
    c: [`${STILL}\nOwn1 paged 9 9 0`, `${STILL}\nOwn1 paged 19 9 320`],
  })
  expect(causesOf(findings).map(({ worst, inLegs }) => [worst.leg, inLegs.map(({ leg }) => leg)])).toEqual([
    ['b', ['b', 'c', 'a']],
  ])
})
