import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SCHEMA = path.dirname(require.resolve('@policy-direct/shared/schema/root.graphql'))

/** The contract: all nouns of `shared/schema` as one text. */
export function schemaText(): string {
  return readdirSync(SCHEMA)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => readFileSync(path.join(SCHEMA, name), 'utf8'))
    .join('\n')
}

/** Operations of the released mini-program: SHA-256 → text. */
export function persistedOperations(): Record<string, string> {
  const file = path.join(SCHEMA, '../src/generated/persisted-operations.json')
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
}
