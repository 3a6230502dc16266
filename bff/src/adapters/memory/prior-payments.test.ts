import { priorPaymentsContract } from '../contracts/prior-payments'
import { countingIds } from '../testing/counting-ids'
import { memoryPriorPayments } from './prior-payments'
import { memorySubjects } from './subjects'

priorPaymentsContract('memory', async () => {
  const ids = countingIds()
  const { subjects, register, announced } = memorySubjects(ids)
  const { payments, claimsOf } = memoryPriorPayments(ids, subjects, announced)
  return {
    payments,
    subjects,
    register,
    claimsOf: async id => claimsOf(id),
    announced: async () => announced,
  }
})
