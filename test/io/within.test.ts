import { describe, expect, test } from 'vitest'
import { OutOfTime, withinSeconds } from '../../src/io/within.ts'

describe('work within seconds', () => {
  test('gives what it comes to, and what it throws', () => {
    expect(withinSeconds(5, () => 7)).toBe(7)
    expect(() =>
      withinSeconds(5, () => {
        throw new RangeError('mine')
      }),
    ).toThrow(new RangeError('mine'))
  })

  test.each([
    ['an expression that tries every way', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}!`)],
    [
      'a loop without an end',
      () => {
        for (let at = 0; ; at++) if (at < 0) return true
      },
    ],
  ])('is stopped in %s', (_, work) => {
    const started = performance.now()
    expect(() => withinSeconds(0.2, work)).toThrow(OutOfTime)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
