import path from 'node:path'
import { absentGlobalsUnder } from './absent-globals'

const folder = path.resolve(__dirname, '../dist/weapp')
const found = absentGlobalsUnder(folder)
for (const { file, name, line, column } of found) {
  console.error(`${file}:${line}:${column} uses ${name}, which WeChat does not have`)
}
process.exitCode = found.length > 0 ? 1 : 0
