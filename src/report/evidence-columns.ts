import type { Explanation } from '../core/assess.ts'
import type { Phrase } from '../core/phrase.ts'
import { printTag } from '../core/pool.ts'
import { visible } from './encode.ts'

/*
 * What speaks for and against each row, as columns of JSON, and back. The sentences of a rule differ in their tags and
 * figures alone, so each is written once with slots, and a row has what goes into them.
 */

/** The evidence of some rows, those of lower places first. */
export interface WrittenEvidence {
  /** Texts with slots. */
  readonly sentences: readonly Piece[]
  /** Places of the rows, each as its distance from the one before. */
  readonly rows: readonly number[]
  /** 2: a leak by its evidence, 1: a suspect, 0: none; 3: the base branch grows it, too, so it is none. */
  readonly states: readonly number[]
  /** Pieces of evidence of each row. */
  readonly counts: readonly number[]
  /** The sentence of each piece, by its place in `sentences`. */
  readonly pieces: readonly number[]
  /** What goes into the slots, in their order. */
  readonly fills: string
}

/** One piece of evidence, for a reader. */
export interface Piece {
  readonly rule: string
  readonly decides: boolean
  readonly points: number
  readonly text: string
}

export interface RowEvidence {
  readonly points: number
  readonly state: EvidenceState
  readonly pieces: readonly Piece[]
}

export const EVIDENCE_STATES = ['none', 'suspect', 'leak', 'baseline'] as const
export type EvidenceState = (typeof EVIDENCE_STATES)[number]

/**
 * Slots of the row's own tag and of anything else; neither can stand in a text, where control characters are spelt out.
 */
const OWN = '\u0001'
const OTHER = '\u0002'
const BETWEEN = '\u0003'

/** Explanations by the place of their row. */
export const writeEvidence = (explained: readonly (readonly [number, Explanation])[]): WrittenEvidence => {
  const sorted = [...explained].sort(([one], [other]) => one - other)
  const places = new Map<string, number>()
  const sentences: Piece[] = []
  const pieces: number[] = []
  const fills: string[] = []
  const cutWords = cutterOfWords()
  for (const [, { row, evidence }] of sorted) {
    const own = printTag(row.tag)
    for (const { rule, decides, points, text } of evidence) {
      const cut = cutOut(text, own, cutWords)
      fills.push(...cut.fills)
      const key = [rule, decides, points, cut.text].join(BETWEEN)
      const place = places.get(key) ?? sentences.push({ rule, decides, points, text: cut.text }) - 1
      places.set(key, place)
      pieces.push(place)
    }
  }
  return {
    sentences,
    rows: sorted.map(([place], index) => place - (sorted[index - 1]?.[0] ?? 0)),
    states: sorted.map(([, explanation]) => EVIDENCE_STATES.indexOf(stateOf(explanation))),
    counts: sorted.map(([, { evidence }]) => evidence.length),
    pieces,
    fills: fills.join(BETWEEN),
  }
}

const stateOf = ({ severity, onBaseline }: Explanation): EvidenceState => severity ?? (onBaseline ? 'baseline' : 'none')

interface Cut {
  readonly text: string
  readonly fills: readonly string[]
}

/** `Proc grew by 1,000` → `␁ grew by ␂` and `1,000` */
const cutOut = (text: Phrase, own: string, cutWords: (words: string) => Cut): Cut => {
  const cuts = text.map((part): Cut => {
    if (typeof part === 'string') return cutWords(part)
    return part.quoted === own ? { text: OWN, fills: [] } : { text: OTHER, fills: [visible(part.quoted)] }
  })
  return { text: cuts.map((cut) => cut.text).join(''), fills: cuts.flatMap((cut) => cut.fills) }
}

/** Cuts the figures out of words of ours. The same few words stand in most sentences. */
const cutterOfWords = (): ((words: string) => Cut) => {
  const known = new Map<string, Cut>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const fills: string[] = []
    const text = visible(words).replace(/\d[\d,.]*\d|\d/g, (figure) => {
      fills.push(figure)
      return OTHER
    })
    known.set(words, { text, fills })
    return { text, fills }
  }
}

export interface EvidenceReader {
  /** What speaks for and against a row, its tag as it prints; undefined for a row that was not judged. */
  readonly of: (row: number, tag: string) => RowEvidence | undefined
  /** Sum of its points; NaN for a row that was not judged. */
  readonly pointsOf: (row: number) => number
}

/** Reads the evidence of one row at a time. */
export const readEvidence = (written: WrittenEvidence): EvidenceReader => {
  const starts = new Map<number, Start>()
  const slots = written.sentences.map(({ text }) => text.split(OTHER).length - 1)
  let [row, piece, fill] = [0, 0, 0]
  for (const [index, step] of written.rows.entries()) {
    row += step
    const start = { index, piece, fill, points: 0 }
    for (const end = piece + (written.counts[index] ?? 0); piece < end; piece++) {
      const place = written.pieces[piece] ?? 0
      fill += slots[place] ?? 0
      start.points += written.sentences[place]?.points ?? 0
    }
    starts.set(row, start)
  }
  const fills = written.fills.split(BETWEEN)
  const read: EvidenceReader['of'] = (wanted, tag) => {
    const start = starts.get(wanted)
    if (start === undefined) return undefined
    let next = start.fill
    const end = start.piece + (written.counts[start.index] ?? 0)
    const pieces = written.pieces.slice(start.piece, end).flatMap((place): readonly Piece[] => {
      const sentence = written.sentences[place]
      if (sentence === undefined) return []
      const text = sentence.text.replaceAll(OTHER, () => fills[next++] ?? '').replaceAll(OWN, () => tag)
      return [{ ...sentence, text }]
    })
    return { points: start.points, state: EVIDENCE_STATES[written.states[start.index] ?? 0] ?? 'none', pieces }
  }
  return { of: read, pointsOf: (row) => starts.get(row)?.points ?? Number.NaN }
}

interface Start {
  readonly index: number
  readonly piece: number
  readonly fill: number
  readonly points: number
}
