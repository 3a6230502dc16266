import { asidePaymentsContract } from '../contracts/aside-payments'
import { countingIds } from '../testing/counting-ids'
import { memoryAsidePayments } from './aside-payments'
import { memoryPriorPayments } from './prior-payments'
import { memorySubjects } from './subjects'

asidePaymentsContract('memory', async () => {
  const ids = countingIds()
  const { subjects, register, announced } = memorySubjects(ids)
  const { payments, kept } = memoryPriorPayments(ids, subjects, announced)
  return { payments, register, aside: memoryAsidePayments(kept, subjects) }
})
