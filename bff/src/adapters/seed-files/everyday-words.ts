import type { JSONSchemaType } from 'ajv'
import type { EverydayWord } from '../../domain/hall/wanted-words'
import { readList } from './read-list'

interface WordEntry {
  say: string[]
  means: string[]
}

const WORDS = { type: 'array', items: { type: 'string', minLength: 2 }, minItems: 1 } as const
const SCHEMA: JSONSchemaType<WordEntry> = {
  type: 'object',
  properties: { say: WORDS, means: WORDS },
  required: ['say', 'means'],
  additionalProperties: false,
}

/** The register `bff/policies/everyday-words.yaml`. */
export const everydayWords = (): EverydayWord[] => readList('everyday-words.yaml', SCHEMA)
