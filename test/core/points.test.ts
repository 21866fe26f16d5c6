import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { card, modes, pointNames, pointsOf } from '../../src/core/points.ts'

const kebab = (name: string): string => name.replace(/[A-Z]/g, (part) => `-${part.toLowerCase()}`)

describe('the card', () => {
  test('says what each line is about, and what it is worth in each mode', () => {
    const wrong = pointNames.filter((name) => card[name].says.trim() === '' || card[name].worth.length !== modes.length)
    expect(wrong).toEqual([])
    expect(pointNames.length).toBeGreaterThan(70)
  })

  test('is the one of docs/detection.md, figure by figure', () => {
    const page = readFileSync(new URL('../../docs/detection.md', import.meta.url), 'utf8')
    const lines = pointNames.map((name) => [`| \`${kebab(name)}\``, card[name].says, ...card[name].worth].join(' | '))
    expect(lines.filter((line) => !page.includes(`${line} |`))).toEqual([])
  })
})

describe('the points of a mode', () => {
  test('are the column of the card', () => {
    for (const [column, mode] of modes.entries())
      expect(pointsOf(mode, {})).toEqual(Object.fromEntries(pointNames.map((name) => [name, card[name].worth[column]])))
  })

  test('give way to the policy’s own figures, in every mode', () => {
    for (const mode of modes)
      expect(pointsOf(mode, { leak: 7, suspect: 0 })).toEqual({ ...pointsOf(mode, {}), leak: 7, suspect: 0 })
  })
})
