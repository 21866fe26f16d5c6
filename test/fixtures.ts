import { readFileSync } from 'node:fs'

/** A real dump, byte for byte; `test/fixtures/dumps/SOURCES.md` says where each is from. */
export const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/dumps/${name}`, import.meta.url))

export const fixturePath = (name: string): string => new URL(`fixtures/dumps/${name}`, import.meta.url).pathname
