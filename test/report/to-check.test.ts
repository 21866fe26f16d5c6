import { expect, test } from 'vitest'
import { toPlain } from '../../src/core/phrase.ts'
import { toCheck } from '../../src/report/wording.ts'

const hint = (acquire: readonly string[], release: readonly string[]) => ({
  object: 'object',
  acquire,
  release,
  link: null,
})

test.each([
  [[], ['Free'], ''],
  [['Get'], [], 'each Get'],
  [['Get', 'Take'], ['Put'], 'each Get or Take is followed by Put, on every error path too'],
  [['Set'], ['Set'], 'each Set is followed by a second one that undoes it'],
])('%j and %j: %s', (acquire, release, said) => {
  expect(toPlain(toCheck(hint(acquire, release)))).toBe(said)
})
