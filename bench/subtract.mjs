import { readFileSync } from 'node:fs'

/* What a person would write for a pair of CSV dumps: split, subtract, sort. It checks nothing and judges nothing. */

const read = (path) => {
  const rows = new Map()
  for (const line of readFileSync(path, 'latin1').split('\n').slice(1)) {
    const [tag, pool, , , outstanding] = line.split(',')
    if (outstanding !== undefined) rows.set(`${tag},${pool}`, Number(outstanding))
  }
  return rows
}

const [, , earlier, later] = process.argv
const before = read(earlier)
const grown = [...read(later)].map(([row, outstanding]) => ({ row, growth: outstanding - (before.get(row) ?? 0) }))
for (const { row, growth } of grown.sort((one, other) => other.growth - one.growth).slice(0, 20))
  console.log(row, growth)
