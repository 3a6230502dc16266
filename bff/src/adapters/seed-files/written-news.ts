import type { JSONSchemaType } from 'ajv'
import type { WrittenNews } from '../../domain/hall/news'
import { readList } from './read-list'

interface NewsText {
  id: string
  on: string
  title: string
  lines: string[]
  department: string
  items?: string[]
}

const SCHEMA: JSONSchemaType<NewsText> = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9-]{1,60}$' },
    on: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    title: { type: 'string', minLength: 1, maxLength: 40 },
    lines: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
    department: { type: 'string', minLength: 1 },
    items: { type: 'array', items: { type: 'string' }, nullable: true },
  },
  required: ['id', 'on', 'title', 'lines', 'department'],
  additionalProperties: false,
}

/** What departments wrote in `bff/policies/news.yaml`. */
export const writtenNews = (): WrittenNews[] => readList('news.yaml', SCHEMA)
