import { exactly, exactTagOf } from './filter.ts'
import { GROWTHS, type Order, POOLS, type Query, VERDICTS } from './query.ts'
import { keyOf, legOf, poolOf, type Rows, tagOf } from './rows.ts'

/** State that the page's address holds: enough to see the same again. */
export interface View {
  readonly query: Query
  /** Names of the columns that are shown; null for the usual ones. */
  readonly columns: readonly string[] | null
  /** The row whose details are open. */
  readonly open: number | null
}

/** `#tag=Proc&pool=nonpaged&sort=-growth`; empty for the view that the page opens with. */
export const toAddress = (rows: Rows, { query, columns, open }: View): string => {
  const { find, pool, leg, growth, least, verdict, sort, pinned } = query
  const named = exactTagOf(find)
  // A link reads a tag with these signs as a pattern.
  const exact = named !== null && /[?*]/.test(named) ? null : named
  const order = orderText(sort)
  const said: readonly (readonly [string, string])[] = [
    ['tag', exact ?? ''],
    ['find', exact === null ? find : ''],
    ['pool', pool === 'any' ? '' : pool],
    ['leg', leg === null ? '' : (rows.header.legs[leg]?.name ?? '')],
    ['growth', growth === 'any' ? '' : growth],
    ['least', least === null ? '' : String(least)],
    ['verdict', verdict === 'any' ? '' : verdict],
    ['sort', order === `-${rows.usualSort}` ? '' : order],
    ['findings', pinned ? '' : 'sorted'],
    ['columns', columns === null ? '' : columns.join(',')],
    ['open', open === null ? '' : `${poolOf(rows, open)}.${legOf(rows, open)}.${tagOf(rows, open)}`],
  ]
  return `#${new URLSearchParams(said.filter(([, value]) => value !== '').map(([name, value]) => [name, value]))}`
}

/** Reads an address; a wrong part of it counts as absent. */
export const readAddress = (rows: Rows, hash: string): View => {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const leg = rows.header.legs.findIndex(({ name }) => name === said.get('leg'))
  const least = Number(said.get('least') ?? 'none')
  const query: Query = {
    find: findIn(said),
    pool: oneOf(POOLS, said.get('pool')),
    leg: leg < 0 || !said.has('leg') ? null : leg,
    growth: oneOf(GROWTHS, said.get('growth')),
    least: Number.isFinite(least) ? least : null,
    verdict: oneOf(VERDICTS, said.get('verdict')),
    sort: readOrder(said.get('sort') ?? `-${rows.usualSort}`),
    pinned: said.get('findings') !== 'sorted',
  }
  const columns = said.get('columns')?.split(',') ?? null
  return { query, columns, open: readOpen(rows, said.get('open') ?? '') }
}

/** A link names one tag as it prints, or a pattern. */
const findIn = (said: URLSearchParams): string => {
  const tag = said.get('tag') ?? ''
  if (tag === '') return said.get('find') ?? ''
  return /[?*]/.test(tag) ? tag : exactly(tag)
}

/** `-growth,tag` */
const orderText = (sort: readonly Order[]): string =>
  sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(',')

const readOrder = (text: string): readonly Order[] =>
  text.split(',').map((one) => ({ column: one.replace(/^-/, ''), descending: one.startsWith('-') }))

const oneOf = <Word extends string>(words: readonly [Word, ...Word[]], said: string | null): Word =>
  words.find((word) => word === said) ?? words[0]

const readOpen = (rows: Rows, said: string): number | null => {
  const [, pool, leg, tag] = /^(nonpaged|paged)\.(\d+)\.([\s\S]*)$/.exec(said) ?? []
  const key = rows.printed.indexOf(tag ?? '') * 2 + Number(pool === 'paged')
  for (let row = 0; row < rows.count; row++) {
    if (keyOf(rows, row) === key && legOf(rows, row) === Number(leg)) return row
  }
  return null
}
