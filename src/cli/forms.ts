import type { Analysis } from '../core/analyze.ts'
import type { GateResult } from '../core/gate.ts'
import type { ReportOptions } from '../report/options.ts'
import { renderTerminal } from '../report/terminal.ts'

type Render = (analysis: Analysis, result: GateResult, options: ReportOptions) => Promise<string>

/**
 * Forms of a report by the word of `--format`. A line here is all that a form needs. All but the usual one load when
 * they are asked for.
 */
const forms = {
  table: async (analysis, result, options) => renderTerminal(analysis, result, options),
  markdown: async (analysis, result, options) => {
    const { renderMarkdown } = await import('../report/markdown.ts')
    return renderMarkdown(analysis, result, options)
  },
  json: async (analysis, result) => {
    const { renderJson } = await import('../report/json.ts')
    return renderJson(analysis, result)
  },
  junit: async (analysis, result) => {
    const { renderJunit } = await import('../report/junit.ts')
    return renderJunit(analysis, result)
  },
  html: async (analysis, result, options) => {
    const { renderHtml } = await import('../report/html.ts')
    const { deflate } = await import('../io/deflate.ts')
    return renderHtml(analysis, result, { ...options, compress: deflate })
  },
} as const satisfies Readonly<Record<string, Render>>

export type FormName = keyof typeof forms

// The keys of an object are its names.
export const formNames = Object.keys(forms) as FormName[]

export const renderForm = (name: FormName): Render => forms[name]
