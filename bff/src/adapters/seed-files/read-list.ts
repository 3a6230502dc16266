import { readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv, { type JSONSchemaType } from 'ajv'
import { parse } from 'yaml'

const POLICIES = path.join(__dirname, '../../../policies')

/** Reads a YAML list of `bff/policies`. Throws one sentence with file, entry and reason when it is not as `entry` says. */
export function readList<T>(name: string, entry: JSONSchemaType<T>): T[] {
  const file = `bff/policies/${name}`
  const list: unknown = parse(readFileSync(path.join(POLICIES, name), 'utf8'))
  const validate = new Ajv().compile({ type: 'array', items: entry })
  if (validate(list)) return list as T[]
  const [problem] = validate.errors ?? []
  throw new Error(`${file}: ${problem?.instancePath || 'the file'} ${problem?.message}`)
}
