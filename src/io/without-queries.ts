/**
 * A text without the queries of its addresses, which may be signatures, also where the address was damaged on its way
 * and begins with no `https`. Word by word: a text of nothing but addresses is gone through once.
 */
export const withoutQueries = (text: string): string =>
  text.replace(/\S+/g, (word) => {
    const start = word.search(/https?:\/\//)
    const query = start < 0 ? -1 : word.indexOf('?', start)
    const end = query < 0 ? word.search(/\?[\w-]+=|\bsig=/) : query
    return end < 0 ? word : word.slice(0, end)
  })
