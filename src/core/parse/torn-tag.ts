import { splitCsv } from './csv.ts'
import { barCells, type Separator, undecorated, unquoted } from './headings.ts'
import { TAG_LENGTH } from './table.ts'

/**
 * Cells of a row whose tag holds the separator or a quote, as `UMD|` and `Cs@"` of a Windows 10 machine do: as RFC 4180
 * quotes them, and with the cells joined that are a tag of four characters together.
 *
 *     | `UMD|` | Nonp | 47 | 46 |     "Cs@""";Nonp;7;0     a,b ,Paged,5,640
 */
export const cellsAroundTag = (line: string, separator: Separator, tagAt: number): readonly (readonly string[])[] => {
  if (separator === ' ') return []
  const isMarkdown = separator === '|'
  const quoted = isMarkdown || separator === ',' ? null : splitCsv(line.trimEnd(), separator)
  const torn = (isMarkdown ? barCells(line) : line.trimEnd().split(separator)) ?? []
  const clean = isMarkdown ? undecorated : unquoted
  const joined = Array.from({ length: TAG_LENGTH }, (_, more) => {
    const after = tagAt + 1 + more
    const text = torn.slice(tagAt, after).join(separator)
    // Markdown writes a bar inside a cell as `\|`.
    const tag = isMarkdown ? undecorated(text.replaceAll('\\|', '|')) : text
    return tag.length === TAG_LENGTH ? [...torn.slice(0, tagAt).map(clean), tag, ...torn.slice(after).map(clean)] : []
  })
  return [quoted ?? [], ...joined].filter((cells) => cells.length > 0)
}
