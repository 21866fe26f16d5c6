import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entriesOf } from '../../src/core/knowledge/lookup.ts'
import type { SourceFile } from '../../src/where/outline.ts'
import { defaultPlaceOptions, findPlaces, openSources } from '../../src/where/places.ts'
import { proposeTags } from '../../src/where/propose.ts'

const folder = new URL('../fixtures/drivers/', import.meta.url)
const files = readdirSync(folder)
  .sort()
  .map((path): SourceFile => ({ path, read: () => readFileSync(new URL(path, folder), 'utf8') }))

const SYSTEM_TAGS = [
  'Proc',
  'Thre',
  'Even',
  'File',
  'Irp ',
  'Mdl ',
  'IoWI',
  'FMfn',
  'FMfc',
  'Strg',
  'Devi',
  'Fwpn',
  'NDrw',
  'None',
]

/** `plain.c LeakInLoop`: functions with an exit that still holds what they acquired. */
const accused = (): readonly string[] => {
  const found = new Set<string>()
  for (const file of files) {
    const sources = openSources([file])
    for (const tag of [...SYSTEM_TAGS, ...proposeTags(sources).tags]) {
      const acquire = [...new Set(entriesOf(tag).flatMap((entry) => entry.acquire ?? []))]
      const options = { ...defaultPlaceOptions, maxPlaces: 1000 }
      for (const { function: name, exits } of findPlaces(sources, { tag, pool: null, object: null, acquire }, options))
        if (exits.length > 0) found.add(`${file.path} ${name}`)
    }
  }
  return [...found]
}

const named = (prefix: string): readonly string[] =>
  files.flatMap(({ path, read }) =>
    [...read().matchAll(new RegExp(`\\b(${prefix}\\w+)\\([^;{]*\\)[^;{]*\\{`, 'g'))].map(
      ([, name]) => `${path} ${name}`,
    ),
  )

test('every function that leaks is accused, and no other, in the styles of drivers', () => {
  const [leaking, correct] = [named('Leak'), named('Good')]
  expect(new Set(leaking).size).toBeGreaterThanOrEqual(60)
  expect(new Set(correct).size).toBeGreaterThanOrEqual(120)
  const found = accused()
  const isLeaking = new Set(leaking)
  expect(
    found.filter((name) => !isLeaking.has(name)),
    'falsely accused',
  ).toEqual([])
  expect(
    leaking.filter((name) => !found.includes(name)),
    'missed',
  ).toEqual([])
})
