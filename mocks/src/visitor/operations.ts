import { readFileSync } from 'node:fs'
import path from 'node:path'

const SCHEMA = path.dirname(require.resolve('@policy-direct/shared/schema/root.graphql'))
let operations: Map<string, { hash: string; text: string }> | undefined

/** What the released operation of that name is called by: the beginning of its SHA-256. @throws Error when the mini-program has none */
export const operationNamed = (name: string): string => operation(name).hash

/** Its text. @throws Error when the mini-program has none */
export const operationText = (name: string): string => operation(name).text

function operation(name: string): { hash: string; text: string } {
  operations ??= readOperations()
  const found = operations.get(name)
  if (!found) throw new Error(`the mini-program has no operation ${name}`)
  return found
}

function readOperations(): Map<string, { hash: string; text: string }> {
  const file = path.join(SCHEMA, '../src/generated/persisted-operations.json')
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return new Map(
    Object.entries(texts).flatMap(([hash, text]) => {
      const name = /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1]
      return name ? [[name, { hash, text }] as const] : []
    }),
  )
}
