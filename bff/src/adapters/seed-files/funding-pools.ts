import type { JSONSchemaType } from 'ajv'
import type { FundingPool } from '../../ports/funding-pools'
import { readList } from './read-list'

interface PoolEntry {
  id: string
  name: string
  holder: string
  payerAccount: string
  budget: string
}

const SCHEMA: JSONSchemaType<PoolEntry> = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    name: { type: 'string', minLength: 1 },
    holder: { type: 'string', minLength: 1 },
    payerAccount: { type: 'string', pattern: '^\\d{8,30}$' },
    budget: { type: 'string', pattern: '^\\d{1,13}元$' },
  },
  required: ['id', 'name', 'holder', 'payerAccount', 'budget'],
  additionalProperties: false,
}

/** Pools of `bff/policies/pools.yaml`, budgets in 分. Throws when an item draws on a pool that is not there. */
export function fundingPools(needed: readonly string[]): FundingPool[] {
  const pools = readList('pools.yaml', SCHEMA).map(({ budget, ...pool }) => ({
    ...pool,
    budgetFen: Number(budget.slice(0, -1)) * 100,
  }))
  const missing = needed.filter(id => pools.every(pool => pool.id !== id))
  if (missing.length > 0) throw new Error(`bff/policies/pools.yaml: no pool ${missing.join(', ')}`)
  return pools
}
