import { contentOf, isTagName, tableOfJson, tableOfPairs } from './records.ts'

/**
 * Text of rows that have no header of their own, with headers: what `findstr` leaves of PoolMon, and a script's
 * records: JSON, `key: value` blocks, lines of `key=value`. A row that stood before begins another snapshot.
 */
export interface Headed {
  readonly text: string
  /** Numbers of the added lines, 1-based and in order. */
  readonly added: readonly number[]
}

/** Null where the text has neither layout, or a row whose figures do not add up. */
export const withHeaders = (text: string): Headed | null => {
  const lines = text.split(/\r?\n/)
  const records = tableOfJson(contentOf(text))
  if (records !== null) return { text: records, added: [] }
  return fromRows(lines) ?? fromBlocks(lines) ?? fromPairs(lines)
}

const fromPairs = (lines: readonly string[]): Headed | null => {
  const text = tableOfPairs(lines)
  return text === null ? null : { text, added: [] }
}

/** ` Proc Nonp  12980 (  0)  1 (  0)  12979  8618056 (  0)  664`: the deltas stand only on the screen. */
const ROW =
  /^ ?(.{4}) (Nonp|Paged) +(\d+) (?:\( *-?\d+\))? *(\d+) (?:\( *-?\d+\))? *(-?\d+) +(\d+) (?:\( *-?\d+\))? *(\d+)(?: |$)/
const POOLMON_HEADER = ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'

const fromRows = (lines: readonly string[]): Headed | null => {
  const headed: string[] = []
  const added: number[] = []
  const seen = new Set<string>()
  for (const line of lines) {
    const [, tag, pool, allocs, frees, diff] = ROW.exec(line) ?? []
    if (tag !== undefined) {
      if (((Number(allocs) - Number(frees) - Number(diff)) | 0) !== 0) return null
      const row = `${tag} ${pool}`
      if (added.length === 0 || seen.has(row)) {
        seen.clear()
        headed.push(POOLMON_HEADER)
        added.push(headed.length)
      }
      seen.add(row)
    }
    headed.push(line)
  }
  return added.length === 0 ? null : { text: headed.join('\n'), added }
}

/** `PagedUsed     : 204800`, `Tag: Proc`, `Type = Nonp`, `- tag: Proc` of YAML. */
const FIELD = /^\s{0,8}(- )?([A-Za-z][A-Za-z ()_-]{0,30}?)\s*[:=] ?(.*)$/
/** A block has a tag, a pool and a size. */
const MIN_FIELDS = 3

/** Each block becomes a row where its last line was, and the heading stands where the first block began. */
const fromBlocks = (lines: readonly string[]): Headed | null => {
  const headed = lines.map(() => '')
  const seen = new Set<string>()
  let heading = ''
  for (const { first, fields } of blocksIn(lines)) {
    const names = [...fields.keys()].join('\t')
    const row = `${fields.get('tag')} ${fields.get('type') ?? fields.get('pool') ?? ''}`
    if (names !== heading || seen.has(row)) {
      seen.clear()
      heading = names
      headed[first] = names
    }
    seen.add(row)
    headed[first + fields.size - 1] = [...fields.values()].join('\t')
  }
  return heading === '' ? null : { text: headed.join('\n'), added: [] }
}

interface Block {
  /** Index of its first line. */
  readonly first: number
  /** Values by the name in small letters, in order. */
  readonly fields: ReadonlyMap<string, string>
}

/** Runs of `key: value` lines that have a tag among them. */
const blocksIn = (lines: readonly string[]): readonly Block[] => {
  const blocks: Block[] = []
  let fields = new Map<string, string>()
  for (const [index, line] of [...lines, ''].entries()) {
    const [, begins, key, value = ''] = FIELD.exec(line) ?? []
    const name = key?.toLowerCase().trim()
    if (name !== undefined && begins === undefined && !fields.has(name)) fields.set(name, value.replaceAll('\t', ' '))
    else {
      if (fields.size >= MIN_FIELDS && isTagged(fields)) blocks.push({ first: index - fields.size, fields })
      fields = new Map(name === undefined ? [] : [[name, value]])
    }
  }
  return blocks
}

const isTagged = (fields: ReadonlyMap<string, string>): boolean => [...fields.keys()].some(isTagName)
