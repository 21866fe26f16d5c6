import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { isRecord } from '../../src/core/record.ts'

/** One call of the REST API and its answer. */
export interface Exchange {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly requestBody: unknown
  readonly status: number
  readonly responseBody: unknown
}

/** Places where an exchange does not fit GitHub's published description (`scripts/cut-openapi.ts`); empty when it fits. */
export const checkExchange = (exchange: Exchange): readonly string[] => {
  const url = new URL(exchange.path, 'http://localhost')
  const found = operationOf(exchange.method, url.pathname)
  if (found === null) return ['the description has no such operation']
  const { operation, pointer } = found
  const place = `${pointer}/responses/${exchange.status}`
  const response = at(place)
  // A wrong token and what is not there are answered so everywhere, and not described everywhere.
  if (response === undefined && [401, 404].includes(exchange.status))
    return queryViolations(operation, url.searchParams)
  return [
    ...queryViolations(operation, url.searchParams),
    ...bodyViolations(`${pointer}/requestBody/content/application~1json/schema`, exchange.requestBody, 'request'),
    ...(response === undefined ? [`${exchange.status} is no described answer`] : []),
    ...bodyViolations(`${targetOf(place)}/content/application~1json/schema`, exchange.responseBody, 'answer'),
  ]
}

const document: unknown = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'))
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false })
if (!isRecord(document)) throw new Error('openapi.json is no object')
ajv.addSchema({ $id: 'openapi.json', ...document })

interface Found {
  readonly operation: unknown
  /** JSON pointer of the operation. */
  readonly pointer: string
}

const operationOf = (method: string, path: string): Found | null => {
  const paths = at('/paths')
  const template = Object.keys(isRecord(paths) ? paths : {}).find((one) =>
    // The path of a file is empty for the root of a repository.
    new RegExp(`^${one.replace('/{path}', '(/[^/]+)?').replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path),
  )
  if (template === undefined) return null
  const pointer = `/paths/${template.replaceAll('/', '~1')}/${method.toLowerCase()}`
  const operation = at(pointer)
  return operation === undefined ? null : { operation, pointer }
}

const queryViolations = (operation: unknown, query: URLSearchParams): readonly string[] => {
  const listed = isRecord(operation) && Array.isArray(operation.parameters) ? operation.parameters.map(resolve) : []
  const known = new Map(listed.filter(isRecord).map((parameter) => [parameter.name, parameter]))
  return [...query].flatMap(([name, value]) => {
    const parameter = known.get(name)
    if (parameter?.in !== 'query') return [`the query has no ${name}`]
    const schema = isRecord(parameter.schema) ? parameter.schema : {}
    const given = schema.type === 'integer' || schema.type === 'boolean' ? JSON.parse(value) : value
    return ajv.validate(schema, given) ? [] : [`query ${name}: ${ajv.errorsText()}`]
  })
}

const bodyViolations = (pointer: string, body: unknown, side: string): readonly string[] => {
  const described = at(pointer) !== undefined
  if (body === null) return described ? [`the ${side} has no body`] : []
  if (!described) return [`the ${side} has a body that is not described`]
  const reference = `openapi.json#${pointer.replace(/[{}]/g, (brace) => encodeURIComponent(brace))}`
  const validate = ajv.getSchema(reference)
  if (validate === undefined) return [`${side}: no schema at ${reference}`]
  return validate(body) === true ? [] : [`${side}: ${ajv.errorsText(validate.errors)}`]
}

const resolve = (value: unknown): unknown =>
  isRecord(value) && typeof value.$ref === 'string' ? at(value.$ref.slice(1)) : value

/** The pointer itself, or where the reference leads that stands there. */
const targetOf = (pointer: string): string => {
  const [last = '', ...before] = pointer.split('/').reverse()
  const holder = at(before.reverse().join('/'))
  const here = isRecord(holder) ? holder[last] : undefined
  return isRecord(here) && typeof here.$ref === 'string' ? here.$ref.slice(1) : pointer
}

/** Value at a JSON pointer; references on the way are followed. */
const at = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/'))
    .reduce<unknown>((place, name) => {
      const here = resolve(place)
      return isRecord(here) ? here[name] : undefined
    }, document)
