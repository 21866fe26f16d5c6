import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/core/problem.ts'
import { parsePolicy } from '../../src/io/parse-policy.ts'

const mistakesOf = (text: string): readonly string[] => {
  try {
    parsePolicy('p.yml', text)
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('the length of a file', () => {
  test('of a quarter of a MiB is read', () => {
    expect(parsePolicy('p.yml', '#'.repeat(256 * 1024))).toEqual({})
  })

  test('of one character more is told', () => {
    expect(mistakesOf('#'.repeat(256 * 1024 + 1))).toEqual([
      'p.yml: larger than any policy: 262145 characters, 262144 at most',
    ])
  })
})

describe('names of YAML', () => {
  test('what an anchor before them names is read', () => {
    expect(parsePolicy('p.yml', 'driver-tags: &a [Drsd]\nignore-tags: *a')).toEqual({
      'driver-tags': ['Drsd'],
      'ignore-tags': ['Drsd'],
    })
    expect(parsePolicy('p.yml', 'driver-tags: [&a Drsd, *a]')).toEqual({ 'driver-tags': ['Drsd', 'Drsd'] })
  })

  test('each that stands for nothing is told', () => {
    expect(mistakesOf('driver-tags: [*a, "*b", *c]')).toEqual([
      'Invalid policy:',
      '  p.yml:1:15: *a stands for nothing in YAML: write it in quotes',
      '  p.yml:1:25: *c stands for nothing in YAML: write it in quotes',
    ])
  })
})

test.each([
  ['driver-tags: &a [Drsd, *a]', '1:24: *a stands for what it is a part of in YAML: write it in quotes'],
  ['limits: &a [{ tag: *a }]', '1:20: *a stands for what it is a part of in YAML: write it in quotes'],
  ['driver-tags: [*a, &a Drsd]', '1:15: *a stands for nothing in YAML: write it in quotes'],
])('a name that gives no value: %s', (text, words) => {
  expect(mistakesOf(text)).toEqual(['Invalid policy:', `  p.yml:${words}`])
})

describe('keys that stand twice', () => {
  test.each<[string, readonly string[]]>([
    ['strict: true\nstrict: false', ['2:1: the key "strict"']],
    ['strict: true\n"strict": false', ['2:1: the key "strict"']],
    ['strict: true\nstrict: false\nstrict: true', ['2:1: the key "strict"', '3:1: the key "strict"']],
    ['1: a\n"1": b', ['2:1: the key "1"']],
    [
      'limits:\n  - { tag: A, max-growth-count: 1, tag: B }\nlimits: []',
      ['3:1: the key "limits"', '2:36: the key "tag"'],
    ],
    ['? [a]\n: 1\n? [a]\n: 2', [String.raw`1:1: the key "[\"a\"]"`]],
  ])('%j: %j', (text, keys) => {
    expect(mistakesOf(text)).toEqual([
      'Invalid policy:',
      ...keys.map((key) => `  p.yml:${key} stands here a second time: keep one of them`),
    ])
  })

  test('a key of two maps is none', () => {
    expect(mistakesOf('limits: [{ tag: A, max-growth-count: 1 }, { tag: A, max-growth-count: 2 }]')).toEqual([])
  })
})

describe('the place of a mistake', () => {
  test.each<[string, readonly string[]]>([
    ['strict:', ['1:8: expected true or false, got null']],
    ['limits: 5', ['1:9: expected a list of limits']],
    ['limits: [5]', ['1:10: expected keys with values']],
    [
      'limits: [{ tag: A, max-growth-count: x }]',
      ['1:38: expected a whole number of at least 0, 15 digits at most, got "x"'],
    ],
    ['acknowledge: 5', ['1:14: expected keys with values']],
    ['acknowledge: { labell: x }', ['1:16: there is no key "labell" here; did you mean label?']],
    ['pairs:\n  - { acquire: Get, tag: A }', ['2:5: expected the key "release"']],
    [
      'stric: true\niterations: 0',
      [
        '1:1: there is no key "stric" here; did you mean strict?',
        '2:13: expected a whole number of at least 1, 15 digits at most, got 0',
      ],
    ],
    ['limits: [{ tag: A, stric: 1, max-growth-count: 1 }]', ['1:20: there is no key "stric" here']],
    ['- a', ['1:1: expected keys with values, such as "iterations: 1000"']],
    ['5', ['1:1: expected keys with values, such as "iterations: 1000"']],
  ])('%j', (text, mistakes) => {
    expect(mistakesOf(text)).toEqual(['Invalid policy:', ...mistakes.map((one) => `  p.yml:${one}`)])
  })
})

test.each(['', '# nothing', 'null', '---\n'])('a file that says nothing: %j', (text) => {
  expect(parsePolicy('p.yml', text)).toEqual({})
})
