import { randomUUID } from 'node:crypto'
import type { CaseAtHand } from '../../ports/entitlements'
import { accountChangesContract } from '../contracts/account-changes'
import { memoryAccountChanges } from './account-changes'

accountChangesContract('memory', async () => {
  const caseOf = (id: string) => ({ entitlement: { id, status: 'RETURNED' } }) as unknown as CaseAtHand
  const changes = memoryAccountChanges(caseOf, '220104')
  return {
    changes,
    addCase: async () => ({ entitlementId: randomUUID(), subjectId: randomUUID() }),
    told: async () => changes.told.map(({ id, event }) => `${id} ${event}`),
  }
})
