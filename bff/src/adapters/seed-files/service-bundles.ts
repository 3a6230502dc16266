import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv, { type JSONSchemaType } from 'ajv'
import { parse } from 'yaml'
import type { ServiceBundle } from '../../domain/service-bundle'

const FOLDER = path.join(__dirname, '../../../policies/bundles')
const text = { type: 'string', minLength: 1 } as const

const SCHEMA: JSONSchemaType<ServiceBundle> = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[a-z][a-z-]*$' },
    name: text,
    summary: text,
    beneficiary: { type: 'string', enum: ['PERSON', 'ENTERPRISE'] },
    basis: text,
    contact: {
      type: 'object',
      properties: { name: text, phone: text, hours: text },
      required: ['name', 'phone', 'hours'],
      additionalProperties: false,
    },
    parts: {
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        properties: { item: text, after: { type: 'string', minLength: 1, nullable: true } },
        required: ['item'],
        additionalProperties: false,
      },
    },
  },
  required: ['id', 'name', 'summary', 'beneficiary', 'basis', 'contact', 'parts'],
  additionalProperties: false,
}
const validate = new Ajv().compile(SCHEMA)

/** One bundle of a file's text. Throws one sentence with file and reason. */
export function readServiceBundle(file: string, content: string): ServiceBundle {
  const bundle: unknown = parse(content)
  if (validate(bundle)) return bundle
  const [problem] = validate.errors ?? []
  throw new Error(`${file}: ${problem?.instancePath || 'the file'} ${problem?.message}`)
}

/** Every bundle of `bff/policies/bundles`. */
export const loadServiceBundles = (): ServiceBundle[] =>
  readdirSync(FOLDER)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name =>
      readServiceBundle(`bff/policies/bundles/${name}`, readFileSync(path.join(FOLDER, name), 'utf8')),
    )
