import type { Random } from '../../bench/detection/random.ts'

/* Damages bytes as machines and people do: flips, cuts, splices, other encodings, numbers at their ends. */

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer

const at = (bytes: Buffer, random: Random): number => random.whole(0, Math.max(0, bytes.length - 1))

/** Bytes from `start` on become others. */
const replace = (bytes: Buffer, start: number, removed: number, added: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + removed)])

const NUMBERS = [
  '0',
  '-1',
  '4294967295',
  '4294967296',
  '9007199254740993',
  '1e400',
  '٣',
  '0x10',
  '1,234',
  '(99)',
  '',
  'NaN',
]
const WORDS = [
  ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc\n',
  ' Memory:1K\n Commit:1K Limit:2K Peak:2K            Pool N:4K P:4K\n',
  'Sorting by Tag\n',
  'TOTAL 1 2 3 4\n',
  '{"format":"pool-leak-check-snapshot",',
  '<!-- pool-leak-check: default head=1 run=1.1 judged=1.1 -->',
  '::error::x\n',
  '\x1b[2J',
  '\ufeff',
  '\0',
  '\r',
  '"',
  '&a [*a]\n',
  '\u2028',
]

const mutations: readonly Mutation[] = [
  (bytes, random) => replace(bytes, at(bytes, random), 1, Buffer.of(random.whole(0, 255))),
  (bytes, random) => replace(bytes, at(bytes, random), random.whole(1, 40), Buffer.alloc(0)),
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => bytes.subarray(at(bytes, random)),
  (bytes, random) => replace(bytes, at(bytes, random), 0, Buffer.from(random.pick(WORDS))),
  (bytes, random, other) => {
    const start = at(other, random)
    return replace(bytes, at(bytes, random), random.whole(0, 20), other.subarray(start, start + random.whole(1, 400)))
  },
  (bytes, random) => {
    const start = at(bytes, random)
    return replace(bytes, start, 0, bytes.subarray(start, start + random.whole(1, 300)))
  },
  (bytes, random) => {
    const numbers = [...bytes.toString('latin1').matchAll(/\d+/g)]
    if (numbers.length === 0) return bytes
    const { index, 0: digits } = random.pick(numbers)
    return replace(bytes, index, digits.length, Buffer.from(random.pick(NUMBERS)))
  },
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  (bytes) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(bytes.toString('latin1'), 'utf16le')]),
  (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n')
    const from = random.whole(0, lines.length - 1)
    const moved = lines.splice(from, random.whole(1, 5))
    return Buffer.from([...lines, ...moved].join('\n'), 'latin1')
  },
]

/** Small inputs are many inputs: of a whole machine's table one in ten keeps a long stretch. */
const MAX_BYTES = { often: 2000, seldom: 20_000 } as const

/** One to six damages of one seed; `other` is what pieces are taken from. */
export const mutate = (seed: Buffer, other: Buffer, random: Random): Buffer => {
  const max = random.chance(0.1) ? MAX_BYTES.seldom : MAX_BYTES.often
  const start = seed.length > max ? random.whole(0, 1) * (seed.length - max) : 0
  let bytes = Buffer.from(seed.subarray(start, start + max))
  for (let count = random.whole(1, 6); count > 0; count--) {
    bytes = Buffer.from(random.pick(mutations)(bytes, random, other))
  }
  return bytes
}
