import { readFileSync } from 'node:fs'
import path from 'node:path'

const SCHEMA = path.dirname(require.resolve('@policy-direct/shared/schema/root.graphql'))
let hashes: Map<string, string> | undefined

/** SHA-256 of the released operation of that name. @throws Error when the mini-program has none */
export function operationNamed(name: string): string {
  hashes ??= readHashes()
  const hash = hashes.get(name)
  if (!hash) throw new Error(`the mini-program has no operation ${name}`)
  return hash
}

function readHashes(): Map<string, string> {
  const file = path.join(SCHEMA, '../src/generated/persisted-operations.json')
  const operations = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return new Map(
    Object.entries(operations).flatMap(([hash, text]) => {
      const name = /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1]
      return name ? [[name, hash] as const] : []
    }),
  )
}
