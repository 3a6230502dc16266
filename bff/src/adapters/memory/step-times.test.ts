import { randomUUID } from 'node:crypto'
import { stepTimesContract } from '../contracts/step-times'
import { memoryStepTimes } from './step-times'

stepTimesContract('memory', async () => {
  const times = memoryStepTimes()
  return {
    times,
    itemId: 'job-stabilisation-rebate',
    newCase: async () => randomUUID(),
    async happened(entitlementId, events) {
      times.leave({ entitlementId, itemId: 'job-stabilisation-rebate', events: [...events], pauses: [] })
    },
  }
})
