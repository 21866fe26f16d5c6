import { describe, expect, test } from 'vitest'
import { screenOf } from '../../src/cli/screen.ts'

const terminal = { isTTY: true, columns: 100 }
const pipe = {}
const asked = { color: 'auto' as const, output: null }

const isColoured = (...given: Parameters<typeof screenOf>): boolean => screenOf(...given).style('dim', 'x') !== 'x'

describe('colour', () => {
  test.each([
    ['a terminal', true, asked, terminal, {}],
    ['a pipe', false, asked, pipe, {}],
    ['a terminal that is told no colour', false, asked, terminal, { NO_COLOR: '1' }],
    ['a terminal with an empty NO_COLOR', true, asked, terminal, { NO_COLOR: '' }],
    ['a dumb terminal', false, asked, terminal, { TERM: 'dumb' }],
    ['a pipe that is forced', true, asked, pipe, { FORCE_COLOR: '1' }],
    ['a pipe that is forced, against NO_COLOR', true, asked, pipe, { FORCE_COLOR: '', NO_COLOR: '1' }],
    ['a terminal that is forced not to', false, asked, terminal, { FORCE_COLOR: '0' }],
    ['always, into a pipe', true, { ...asked, color: 'always' }, pipe, { NO_COLOR: '1' }],
    ['never, on a terminal', false, { ...asked, color: 'never' }, terminal, { FORCE_COLOR: '1' }],
    ['a file', false, { ...asked, output: 'x' }, terminal, { FORCE_COLOR: '1' }],
    ['always, into a file', true, { color: 'always', output: 'x' }, terminal, {}],
  ] as const)('%s: %s', (_, coloured, options, outlet, environment) => {
    expect(isColoured(options, outlet, environment)).toBe(coloured)
  })
})

describe('width', () => {
  test.each([
    ['a terminal', 100, asked, terminal, {}],
    ['a terminal without a size', 90, asked, { isTTY: true, columns: 0 }, { COLUMNS: '90' }],
    ['a terminal of which nothing is known', Number.POSITIVE_INFINITY, asked, { isTTY: true }, { COLUMNS: 'wide' }],
    ['a terminal too narrow for a table', 40, asked, { isTTY: true, columns: 7 }, {}],
    ['a pipe', Number.POSITIVE_INFINITY, asked, { columns: 100 }, { COLUMNS: '90' }],
    ['a file', Number.POSITIVE_INFINITY, { ...asked, output: 'x' }, terminal, {}],
  ] as const)('%s: %d', (_, width, options, outlet, environment) => {
    expect(screenOf(options, outlet, environment).width).toBe(width)
  })
})
