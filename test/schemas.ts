import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false })

const violationsOf = (name: string): ((value: unknown) => readonly string[]) => {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema')
  const validate = ajv.compile(schema)
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Places where a report does not fit the schema that ships; empty when it fits. */
export const reportViolations = violationsOf('report.schema.json')

/** The same for a snapshot in our own format. */
export const snapshotViolations = violationsOf('snapshot.schema.json')
