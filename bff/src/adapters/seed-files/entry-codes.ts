import { startOfChinaDay } from '@policy-direct/shared/time/china-date'
import type { JSONSchemaType } from 'ajv'
import type { EntryCode, SceneSeal } from '../../ports/entry-codes'
import { readList } from './read-list'

interface IssuedCode {
  code: string
  item?: string
  department: string
  placement: string
  validFrom: string
  validUntil?: string
  withdrawnOn?: string
  headline?: string
  replacedBy?: string
}

const DAY = '^\\d{4}-\\d{2}-\\d{2}$'
const SCHEMA: JSONSchemaType<IssuedCode> = {
  type: 'object',
  properties: {
    code: { type: 'string', pattern: '^[A-Z]{2,4}-[A-Z0-9]{1,8}(-[A-Z0-9]{1,4})?$' },
    item: { type: 'string', minLength: 1, nullable: true },
    department: { type: 'string', minLength: 1 },
    placement: { type: 'string', minLength: 1 },
    validFrom: { type: 'string', pattern: DAY },
    validUntil: { type: 'string', pattern: DAY, nullable: true },
    withdrawnOn: { type: 'string', pattern: DAY, nullable: true },
    headline: { type: 'string', minLength: 1, nullable: true },
    replacedBy: { type: 'string', minLength: 1, nullable: true },
  },
  required: ['code', 'department', 'placement', 'validFrom'],
  additionalProperties: false,
}

/** Codes issued in `bff/policies/codes.yaml`, each with its scene; `regionCode`: the city's. */
export function issuedEntryCodes(seal: SceneSeal, regionCode: string): EntryCode[] {
  return readList('codes.yaml', SCHEMA).map(issued => ({
    code: issued.code,
    scene: seal.sceneOf(issued.code),
    kind: 'PLACEMENT',
    itemId: issued.item ?? null,
    category: null,
    department: issued.department,
    regionCode,
    headline: issued.headline ?? null,
    specialist: null,
    placement: issued.placement,
    validFrom: issued.validFrom,
    validUntil: issued.validUntil ?? null,
    withdrawnAt: issued.withdrawnOn ? startOfChinaDay(issued.withdrawnOn) : null,
    replacedBy: issued.replacedBy ?? null,
  }))
}
