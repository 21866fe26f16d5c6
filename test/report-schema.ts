import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const schema: unknown = JSON.parse(readFileSync(new URL('../docs/report.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, strict: false })

/** Where a report does not fit the schema that ships; empty when it fits. */
export const reportViolations = (report: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema')
  const validate = ajv.compile(schema)
  return validate(report)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
