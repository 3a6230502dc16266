import { join } from 'node:path'
import { brokenImports } from './imports'
import { brokenWords } from './words'

const root = join(__dirname, '../../..')
const breaches = [...brokenImports(root, join(root, '.dependency-cruiser.cjs')), ...brokenWords(root)]
for (const { rule, file, detail } of breaches) console.log(`${rule}: ${file} ${detail}`)
console.log(breaches.length === 0 ? 'every wall stands' : `${breaches.length} breaches`)
process.exitCode = breaches.length === 0 ? 0 : 1
