import { createHash } from 'node:crypto'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as operationsPlugin from '@graphql-codegen/typescript-operations'
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  specifiedRules,
  type ValidationRule,
  validate,
  visit,
} from 'graphql'

export type OperationFile = { path: string; text: string }
export type Generated = {
  /** TypeScript types of every operation. */
  types: string
  /** One typed document an operation, by the name of the file it is written in; only its hash travels. */
  documents: Record<string, string>
  /** Hash → text, sorted; the BFF answers nothing else in production. */
  persisted: Record<string, string>
}

const HEADER = '// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.\n'
const IMPORTS =
  "import { TypedDocument } from '../../api/typed-document'\nimport type * as types from '../types'\n"
const CONFIG = {
  skipTypename: true,
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  enumsAsTypes: true,
  avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
  maybeValue: 'T | null',
  strictScalars: true,
  scalars: { ID: 'string', Fen: 'number', SignedFen: 'number', Date: 'string', DateTime: 'string' },
  useTypeImports: true,
  onlyOperationTypes: false,
  preResolveTypes: true,
  dedupeFragments: true,
}

/** Every selection of an object names its type, so that a union arm can be told apart. */
function withTypename(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
      const named = node.selections.some(it => it.kind === Kind.FIELD && it.name.value === '__typename')
      if (isRoot || named) return undefined
      const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
      return { ...node, selections: [typename, ...node.selections] }
    },
  })
}

/** Compiled queries (graphql-jit) refuse a request that leaves a variable to its default: the second one, on a warm server. */
const NoDefaults: ValidationRule = context => ({
  VariableDefinition(node) {
    if (node.defaultValue)
      context.reportError(
        new GraphQLError(`$${node.variable.name.value} has a default; let the caller say it`, {
          nodes: [node],
        }),
      )
  },
})

/** @throws Error naming the file and what is wrong in it. */
function parseChecked(files: OperationFile[], schema: GraphQLSchema): DocumentNode {
  const definitions = files.flatMap(file => {
    try {
      return parse(file.text).definitions
    } catch (problem) {
      throw new Error(`${file.path}: ${(problem as Error).message}`)
    }
  })
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions }
  const rules = [...specifiedRules.filter(rule => rule.name !== 'NoUnusedFragmentsRule'), NoDefaults]
  const problems = validate(schema, document, rules)
  if (problems.length > 0) throw new Error(problems.map(problem => problem.toString()).join('\n\n'))
  return document
}

/** The operation followed by the fragments it needs, in order of name. */
function standAlone(
  operation: OperationDefinitionNode,
  fragments: Map<string, FragmentDefinitionNode>,
): string {
  const needed = new Set<string>()
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value)
        if (!fragment || needed.has(spread.name.value)) return
        needed.add(spread.name.value)
        collect(fragment)
      },
    })
  collect(operation)
  const definitions = [...needed].sort().flatMap(name => fragments.get(name) ?? [])
  return print({ kind: Kind.DOCUMENT, definitions: [operation, ...definitions] })
}

function documentOf(operation: OperationDefinitionNode, hash: string): string {
  const name = operation.name?.value ?? ''
  const kind = operation.operation === 'query' ? 'Query' : 'Mutation'
  const types = `types.${name}${kind}, types.${name}${kind}Variables`
  return `export const ${name}Document = new TypedDocument<${types}>('${name}', '${hash}')`
}

/** Operation → name of its file: a screen's package carries the documents of its own files and no others. */
const homesOf = (files: readonly OperationFile[]): Map<string, string> =>
  new Map(
    files.flatMap(({ path: file, text }) =>
      parse(text).definitions.flatMap(definition =>
        definition.kind === Kind.OPERATION_DEFINITION && definition.name
          ? [[definition.name.value, path.basename(file, '.graphql')] as const]
          : [],
      ),
    ),
  )

/** 64 bits of SHA-256: the list is closed, and the rest of the digits would weigh 5 KB on every phone. */
const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** A hash for each text. @throws Error when two texts would share one */
export function toHashes(texts: readonly string[], hashOf = shortHash): string[] {
  const hashes = texts.map(hashOf)
  const twice = hashes.find((hash, at) => hashes.indexOf(hash) !== at)
  if (twice) throw new Error(`two operations have the hash ${twice}; rename one`)
  return hashes
}

/** Types, documents and persisted list for these operations. @throws Error for an operation the schema refuses */
export async function generateOperations(
  schemaFiles: OperationFile[],
  files: OperationFile[],
): Promise<Generated> {
  const schemaText = schemaFiles.map(file => file.text).join('\n')
  const schema = buildSchema(schemaText)
  const document = withTypename(parseChecked(files, schema))
  const types = await codegen({
    filename: 'types.ts',
    schema: parse(schemaText),
    documents: [{ location: 'operations.graphql', document }],
    config: CONFIG,
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationsPlugin },
  })
  const operations: OperationDefinitionNode[] = []
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  operations.sort((a, b) => ((a.name?.value ?? '') < (b.name?.value ?? '') ? -1 : 1))
  const alone = operations.map(operation => {
    if (!operation.name) throw new Error('every operation needs a name')
    return standAlone(operation, fragments)
  })
  const texts = toHashes(alone).map((hash, at) => ({
    hash,
    operation: operations[at] as OperationDefinitionNode,
    text: alone[at] as string,
  }))
  const homes = homesOf(files)
  const documents: Record<string, string> = {}
  for (const { operation, hash } of texts) {
    const home = homes.get(operation.name?.value ?? '') as string
    documents[home] = `${documents[home] ?? `${HEADER}${IMPORTS}\n`}${documentOf(operation, hash)}\n`
  }
  return {
    types: `${HEADER}${types}`,
    documents,
    persisted: Object.fromEntries(texts.map(({ hash, text }) => [hash, text]).sort()),
  }
}
