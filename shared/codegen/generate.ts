import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import { parse } from 'graphql'

/** Writes `src/generated/schema.ts`: the types of the contract, for the BFF's views. */
async function generate(): Promise<void> {
  const folder = path.join(__dirname, '../schema')
  const text = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n')
  const output = await codegen({
    filename: 'schema.ts',
    documents: [],
    schema: parse(text),
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      scalars: { Fen: 'number', SignedFen: 'number', Date: 'string', DateTime: 'string' },
      nonOptionalTypename: false,
      avoidOptionals: { field: false, inputValue: false, object: false, defaultValue: false },
    },
  })
  writeFileSync(
    path.join(__dirname, '../src/generated/schema.ts'),
    `// Generated from shared/schema by \`pnpm gen\`.\n${output}`,
  )
}

void generate()
