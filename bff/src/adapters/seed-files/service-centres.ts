import type { JSONSchemaType } from 'ajv'
import type { ServiceCentre } from '../../domain/appointment'
import { readList } from './read-list'

const SCHEMA: JSONSchemaType<ServiceCentre> = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[a-z-]+$' },
    name: { type: 'string', minLength: 1 },
    region: { type: 'string', minLength: 6 },
    address: { type: 'string', minLength: 1 },
    phone: { type: 'string', minLength: 1 },
    slots: { type: 'array', items: { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9]$' }, minItems: 1 },
    places: { type: 'integer', minimum: 1 },
  },
  required: ['id', 'name', 'region', 'address', 'phone', 'slots', 'places'],
  additionalProperties: false,
}

/** Service centres of the city (`bff/policies/service-centres.yaml`). */
export const serviceCentres = (): readonly ServiceCentre[] => readList('service-centres.yaml', SCHEMA)
