import { button, element } from './elements.ts'
import type { Query } from './query.ts'
import type { Rows } from './rows.ts'

/** What the reader calls the own driver: words of the filter box that the browser keeps. */
const KEY = 'pool-leak-check.my-driver'

export interface ChoiceActions {
  readonly query: () => Query
  readonly find: (change: Partial<Query>) => void
  readonly tell: (words: string) => void
}

/** Ready filters beside the box: what was found, and everything of the own driver. */
export const choicesView = (rows: Rows, { query, find, tell }: ChoiceActions): HTMLElement => {
  const own = (): string => readChoice() ?? (rows.header.driverTags.length > 0 ? '@driver' : '')
  const mine = (): void => {
    if (own() === '') tell('Filter for your tags or your driver, then press “Keep as my driver”')
    else find({ find: own(), verdict: 'any' })
  }
  const keep = (): void => {
    const words = query().find.trim()
    if (words === '') tell('Write your tags or your driver into the filter first: SEY? sey.sys')
    else tell(keepChoice(words) ? `“My driver” is ${words} from now on` : 'This browser keeps nothing for this page')
  }
  return element(
    'div',
    { class: 'choices', role: 'group', 'aria-label': 'Ready filters' },
    button('Findings', { title: 'Rows of leaks and suspects' }, () => find({ find: '', verdict: 'found' })),
    button('My driver', { title: 'Everything of your driver: driver-tags, or what you kept' }, mine),
    button('Keep as my driver', { title: 'The words of the filter, for the next report, too' }, keep),
  )
}

/** Null where nothing is kept, or the browser refuses, as some do for a page from a disk. */
const readChoice = (): string | null => {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

const keepChoice = (words: string): boolean => {
  try {
    localStorage.setItem(KEY, words)
    return true
  } catch {
    return false
  }
}

/** What the filter box understands, in one line. */
export const grammarHint = (): HTMLElement => {
  const words: readonly (readonly [string, string])[] = [
    ['Ntf?  SE*', 'tags, ? one character, * any'],
    ['ntfs.sys  process', 'words of what it is'],
    ['"file object"', 'together'],
    ['-MmSt', 'not this'],
    ['=Proc', 'exactly this tag'],
    ['/^Se[PT]/', 'regular expression'],
  ]
  const hints = words.flatMap(([example, what]) => [element('code', {}, example), ` ${what}`, element('i', {}, ' · ')])
  return element('p', { id: 'grammar', class: 'hint' }, ...hints, 'any of several, in any case')
}
