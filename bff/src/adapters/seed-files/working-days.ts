import type { JSONSchemaType } from 'ajv'
import { readList } from './read-list'

interface Day {
  day: string
  open: boolean
  why: string
}

const SCHEMA: JSONSchemaType<Day> = {
  type: 'object',
  properties: {
    day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    open: { type: 'boolean' },
    why: { type: 'string', minLength: 1 },
  },
  required: ['day', 'open', 'why'],
  additionalProperties: false,
}

/** The city's own working days (`bff/policies/working-days.yaml`): day → open. They win over the national table. */
export const workingDayOverrides = (): Record<string, boolean> =>
  Object.fromEntries(readList('working-days.yaml', SCHEMA).map(({ day, open }) => [day, open]))
