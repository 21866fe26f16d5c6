import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

/** Compares with `test/golden/<name>`. Written only by `npm run golden`, never in CI. */
export const expectGolden = (name: string, text: string): void => {
  const path = fileURLToPath(new URL(`golden/${name}`, import.meta.url))
  if (process.env.UPDATE_GOLDEN === '1' && process.env.CI === undefined) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}
