export type Fields = Readonly<Record<string, unknown>>

/* A report.json as its reader gets it, a leak of one leg; each part takes what is to differ. */

export const moment = (source: string, changes: Fields = {}): Fields => ({
  source,
  line: 3,
  format: 'PoolMon',
  capture: { computer: 'lab-1' },
  ...changes,
})

export const leg = (changes: Fields = {}): Fields => ({
  name: 'x64',
  verdict: 'leak',
  snapshots: 2,
  iterations: 100,
  baselineRuns: 0,
  totals: { nonpaged: { before: 10, after: 30, growth: 20 }, paged: { before: null, after: 5, growth: null } },
  dumps: { before: moment('before.txt'), after: moment('after.txt') },
  ...changes,
})

export const row = (changes: Fields = {}): Fields => ({
  tag: 'Proc',
  description: 'Process objects',
  pool: 'nonpaged',
  role: 'root',
  outstanding: { before: 7, after: 27, growth: 20 },
  bytes: { before: 700, after: 2700, growth: 2000 },
  ...changes,
})

export const finding = (changes: Fields = {}): Fields => ({
  severity: 'leak',
  leg: 'x64',
  title: 'Proc leaks 20 blocks',
  rows: [row(), row({ tag: 'Thre', description: null, pool: 'paged', role: 'rides-along' })],
  evidence: [{ rule: 'per-cycle', text: 'Proc grew by 20' }],
  settles: null,
  hint: null,
  ...changes,
})

export const usage = (rows: readonly unknown[], changes: Fields = {}): Fields => ({
  leg: 'x64',
  counters: { before: 'cumulative', after: 'cumulative' },
  rows,
  ...changes,
})

export const ROWS = [
  ['Proc', 'n', [10, 3, 700], [32, 5, 2700]],
  ['Io', 'p', null, [4, 1, 96]],
  ['Gone', 'n', [5, 2, 64], null],
]

export const report = (changes: Fields = {}): Fields => ({
  schemaVersion: 1,
  verdict: 'leak',
  legs: [leg()],
  findings: [finding()],
  usage: [usage(ROWS)],
  problems: [],
  ...changes,
})
