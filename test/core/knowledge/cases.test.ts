import { expect, test } from 'vitest'
import { realCases } from '../../../src/core/knowledge/cases.ts'
import { entriesOf } from '../../../src/core/knowledge/lookup.ts'

test('each real case names its tags, what was seen, and the cause', () => {
  const wrong = realCases.filter(
    ({ tags, seen, cause, source = 'none' }) =>
      tags.length === 0 || [seen, cause, source].some((text) => text.length < 4),
  )
  expect(wrong).toEqual([])
  expect(realCases.length).toBeGreaterThan(15)
})

test('each real case has a tag that is known', () => {
  expect(realCases.filter(({ tags }) => !tags.some((tag) => entriesOf(tag).length > 0))).toEqual([])
})
