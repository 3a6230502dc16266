import type { JSONSchemaType } from 'ajv'
import { readList } from './read-list'

interface Predecessor {
  code: string
  item: string
  department: string
}

const SCHEMA: JSONSchemaType<Predecessor> = {
  type: 'object',
  properties: {
    code: { type: 'string', minLength: 1 },
    item: { type: 'string', minLength: 1 },
    department: { type: 'string', minLength: 1 },
  },
  required: ['code', 'item', 'department'],
  additionalProperties: false,
}

/**
 * Codes under which departments paid before there was the item (`bff/policies/predecessors.yaml`): code → item id.
 * Throws when a code is given twice.
 */
export function predecessors(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const { code, item } of readList('predecessors.yaml', SCHEMA)) {
    if (codes.has(code)) throw new Error(`bff/policies/predecessors.yaml: ${code} is there twice`)
    codes.set(code, item)
  }
  return codes
}
