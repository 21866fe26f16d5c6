import { enliven } from './curves.ts'
import { element } from './elements.ts'
import { explore } from './explore.ts'
import { type Rows, readPageData } from './rows.ts'

/** Base64 of raw DEFLATE of the JSON that `toPageData` made, by the same version of this program. */
const readData = async (): Promise<Rows> => {
  const text = atob(document.getElementById('pool-data')?.textContent ?? '')
  const packed = new Uint8Array(text.length)
  // A loop, since `Uint8Array.from` with a function takes half a second for a page of 256 legs.
  for (let at = 0; at < text.length; at++) packed[at] = text.charCodeAt(at)
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return readPageData(await new Response(stream).json())
}

const section = document.getElementById('rows')
if (section !== null) {
  try {
    const rows = await readData()
    explore(rows, section)
    enliven(rows)
  } catch (error) {
    section.append(element('p', {}, 'The rows cannot be shown: this browser may be too old for this page.'))
    throw error
  }
}
