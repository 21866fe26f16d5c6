import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patternIndex, tagPattern } from '../../src/core/tag-pattern.ts'

const tag = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '?', '\\', '.'), minLength: 4, maxLength: 4 })
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '?', '*', '\0', '.'), maxLength: 6 })

test('an index of patterns names those that match one by one', () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 8 }), tag, (patterns, one) => {
      const alone = patterns.flatMap((each, place) => (tagPattern(each)(one) ? [place] : []))
      const placesOf = patternIndex(patterns)
      expect([placesOf(one), placesOf(one)]).toEqual([alone, alone])
    }),
    { numRuns: 500 },
  )
})
