import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourcesOfPictures } from '../../scripts/pictures.ts'

test('the README’s pictures show what the built command line prints today; if not, npm run pictures', () => {
  const recorded: unknown = JSON.parse(
    readFileSync(new URL('../../docs/pictures/made-from.json', import.meta.url), 'utf8'),
  )
  expect(recorded).toEqual(sourcesOfPictures())
})
