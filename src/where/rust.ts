import { parseBody, type Statement } from './statements.ts'
import type { Token } from './tokens.ts'

export const parseRust = (tokens: readonly Token[]): Statement => parseBody(tokens)
