import { expect, test } from 'vitest'
import { analyze } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { defaultPlaceOptions, locateFindings, openSources } from '../../src/where/places.ts'
import { dumpOf } from '../dump.ts'

/* The owners of the first line to look at: names that a stranger chose, so text. */

const analysis = analyze([dumpOf('before', 'Drsd paged 5 4 832'), dumpOf('after', 'Drsd paged 9 4 4160')], {
  ...defaultPolicy,
  driverTags: ['Drsd'],
})
const body = "{ PVOID p = ExAllocatePool2(POOL_FLAG_PAGED, 8, 'dsrD'); if (a) return; ExFreePool(p); }"
const files = [{ path: 'a.c', read: () => `void f(int a) ${body}\nvoid g(int a) ${body}` }]
const owned = (owners: readonly string[]) =>
  locateFindings(analysis, openSources(files), {
    ...defaultPlaceOptions,
    ownersOf: (path) => (path === 'a.c' ? owners : []),
  })

test('stand at the first line alone, and at none where nobody owns it', () => {
  expect(owned(['@one/team']).findings[0]?.where.map(({ owners }) => owners)).toEqual([['@one/team'], undefined])
  expect(owned([]).findings[0]?.where.map(({ owners }) => owners)).toEqual([undefined, undefined])
})

test('are shown, and nobody is called by them', () => {
  const found = owned(['@one/team', '<b>@all'])
  const comment = renderMarkdown(found, gate(found), defaultReportOptions)
  expect(comment).toContain('owned by')
  expect(comment).not.toMatch(/@one|@all|<b>/)
  const text = renderTerminal(found, gate(found), defaultReportOptions)
  expect(text.replace(/\s+/g, ' ')).toContain('(owned by @one/team, <b>@all)')
})
