import { expect, test } from 'vitest'
import { formNames, renderForm } from '../../../src/cli/forms.ts'
import { analyze } from '../../../src/core/analyze.ts'
import { gate } from '../../../src/core/gate.ts'
import { parse } from '../../../src/core/parse/index.ts'
import { toPlain } from '../../../src/core/phrase.ts'
import { defaultPolicy } from '../../../src/core/policy.ts'
import { defaultReportOptions } from '../../../src/report/options.ts'
import { wholeMachine, wholeMachineLater } from '../../made-dumps.ts'

test('bytes of a program are no text, and are not read as one', () => {
  const bytes = Uint8Array.from({ length: 2 ** 22 }, (_, index) => (index * 2654435761) >>> 24)
  const start = process.cpuUsage().user
  const { problems } = parse('a.etl', bytes)
  expect(problems.map(({ code, detail }) => [code, detail])).toEqual([['NOT_A_DUMP', []]])
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000)
})

test.each([
  ['lines of a log', '12:00:01 svchost.exe loaded stage 3 of 7, tagged as new\n'],
  ['line breaks', '\n'],
  ['a table without a tag', '2024-05-01 10:00:00,svchost.exe,1234,5678901,2345678\n'],
])('32 MB of %s are refused in no time worth mentioning', (_, line) => {
  // Counting coverage doubles it; a loop over all that came before would take hours.
  const bytes = Buffer.alloc(2 ** 25, line)
  const start = process.cpuUsage().user
  expect(parse('a.log', bytes).problems.map(({ code }) => code)).toEqual(['NOT_A_DUMP'])
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(6000)
})

test.each(formNames)('a report of this check as %s is told what it is', async (form) => {
  const dumps = [
    { leg: '', side: 'before', source: 'b.csv', bytes: Buffer.from(wholeMachine, 'latin1'), named: true },
    { leg: '', side: 'after', source: 'a.csv', bytes: Buffer.from(wholeMachineLater, 'latin1'), named: true },
  ] as const
  for (const driverTags of [[], ['FMfn']]) {
    const analysis = analyze(dumps, { ...defaultPolicy, driverTags })
    const text = await renderForm(form)(analysis, gate(analysis), { ...defaultReportOptions, title: 'Pools: x' })
    const [found] = parse('after.txt', Buffer.from(text)).problems
    expect(found?.code).toBe('NOT_A_DUMP')
    expect(toPlain(found?.detail ?? [])).toContain('it is a report of this check')
  }
})
