import type { Outline } from './outline.ts'
import { rememberedByObject } from './remembered.ts'

/** Bits for the words of one file: of a thousand words about one in ten that are not there seems to be. */
const BITS = 16_384

/** What a text is looked for by: its first word, as a number. Null for a text without one, which may be anywhere. */
export const keyOf = (text: string): number | null => {
  const [word] = text.match(/\w+/) ?? []
  if (word === undefined) return null
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return hash
}

/**
 * False where a file has not the word of a key for certain, so it need not be searched. Words are runs of letters,
 * digits and `_`.
 */
export const mayHave = (outline: Outline, key: number | null): boolean => {
  if (key === null) return true
  return has(tableOf(outline), key)
}

const has = (table: Uint32Array, hash: number): boolean => {
  const bit = (hash ^ (hash >>> 15)) & (BITS - 1)
  return ((table[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
}

const tableOf = rememberedByObject(({ clean: text }: Outline): Uint32Array => {
  const table = new Uint32Array(BITS / 32)
  let [hash, isOpen] = [0, false]
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    const isPart =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
    if (isPart) {
      hash = isOpen ? (Math.imul(hash, 31) + code) | 0 : code
      isOpen = true
    } else if (isOpen) {
      const bit = (hash ^ (hash >>> 15)) & (BITS - 1)
      table[bit >>> 5] = (table[bit >>> 5] ?? 0) | (1 << (bit & 31))
      isOpen = false
    }
  }
  return table
})
