import type { Outline } from './outline.ts'

/** Bits for the words of one file: of a thousand words about one in ten that are not there seems to be. */
const BITS = 16_384

const tables = new WeakMap<Outline, Uint32Array>()

/**
 * False where a file has none of a text's words for certain, so it need not be searched. Words are runs of letters,
 * digits and `_`; a text without any may be anywhere.
 */
export const mayHave = (outline: Outline, text: string): boolean => {
  const [word] = text.match(/\w+/) ?? []
  if (word === undefined) return true
  const table = tables.get(outline) ?? tableOf(outline.clean)
  tables.set(outline, table)
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return has(table, hash)
}

const has = (table: Uint32Array, hash: number): boolean => {
  const bit = (hash ^ (hash >>> 15)) & (BITS - 1)
  return ((table[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
}

const tableOf = (text: string): Uint32Array => {
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
}
