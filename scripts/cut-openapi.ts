import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Cuts the operations that the action uses out of GitHub's OpenAPI description, with all they refer to:
 *
 *     npm install --prefix FOLDER @octokit/openapi@23.0.2
 *     node scripts/cut-openapi.ts FOLDER
 *
 * The whole description is 28 MB packed; the cut is committed, so that the tests need nothing else.
 */

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/events': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
  '/repos/{owner}/{repo}/commits/{ref}/statuses': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs': ['get'],
  '/orgs/{org}/teams/{team_slug}/memberships/{username}': ['get'],
  '/rate_limit': ['get'],
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
}

/** Prose and samples: nothing that a check reads. */
const DROPPED = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'deprecated',
  'title',
])

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

const isObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without prose, and OpenAPI 3.0's `nullable` as JSON Schema says it. Names of properties are no keywords, so they stay. */
const strip = (value: Json, isNameMap: boolean): Json => {
  if (Array.isArray(value)) return value.map((item) => strip(item, false))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([name]) => isNameMap || !(DROPPED.has(name) || name.startsWith('x-')))
  const entries = kept.map(([name, child]) => [name, strip(child, !isNameMap && name === 'properties')] as const)
  const { nullable, ...schema } = Object.fromEntries(entries)
  if (isNameMap || nullable !== true) return Object.fromEntries(entries)
  return { anyOf: [schema, { type: 'null' }] }
}

const refsIn = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, child]) =>
    name === '$ref' && typeof child === 'string' ? [child] : refsIn(child),
  )
}

const at = (document: Json, reference: string): Json => {
  const found = reference
    .slice(2)
    .split('/')
    .reduce<Json>((place, name) => (isObject(place) ? (place[name] ?? null) : null), document)
  if (found === null) throw new Error(`nothing at ${reference}`)
  return found
}

const cut = (document: Json): Json => {
  const allPaths = at(document, '#/paths')
  if (!isObject(allPaths)) throw new Error('no paths')
  const paths: Record<string, Json> = {}
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const item = allPaths[path]
    if (!isObject(item)) throw new Error(`no path ${path}`)
    paths[path] = strip(Object.fromEntries(methods.map((method) => [method, item[method] ?? null])), false)
  }
  const components: Record<string, Record<string, Json>> = {}
  const open = [...refsIn(paths)]
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    const [, , kind = '', name = ''] = reference.split('/')
    const group = components[kind] ?? {}
    components[kind] = group
    if (group[name] !== undefined) continue
    const part = strip(at(document, reference), false)
    group[name] = part
    open.push(...refsIn(part))
  }
  return { paths, components }
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node scripts/cut-openapi.ts FOLDER')
const source = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json')
const target = new URL('../test/github/openapi.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(cut(JSON.parse(readFileSync(source, 'utf8'))), null, 1)}\n`)
