import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateOperations, type OperationFile } from './operations'

const root = path.resolve(__dirname, '..')
const schemaFolder = path.resolve(root, '../shared/schema')

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.graphql'))
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
}

const read = (file: string): OperationFile => ({ path: file, text: readFileSync(file, 'utf8') })

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Writes the typed documents of the mini-program and the list of operations the BFF answers. */
async function main(): Promise<void> {
  const schema = filesUnder(schemaFolder).map(read)
  const operations = filesUnder(path.join(root, 'src')).map(read)
  const { types, documents, persisted } = await generateOperations(schema, operations)
  write(path.join(root, 'src/generated/types.ts'), types)
  rmSync(path.join(root, 'src/generated/documents'), { recursive: true, force: true })
  for (const [home, text] of Object.entries(documents))
    write(path.join(root, `src/generated/documents/${home}.ts`), text)
  const list = path.resolve(root, '../shared/src/generated/persisted-operations.json')
  write(list, `${JSON.stringify(persisted, null, 2)}\n`)
  console.log(`${Object.keys(persisted).length} operations`)
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
})
