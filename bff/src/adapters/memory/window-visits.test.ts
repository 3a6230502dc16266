import { randomUUID } from 'node:crypto'
import { windowVisitsContract } from '../contracts/window-visits'
import { memoryWindowVisits } from './window-visits'

const handedIn = new Set<string>()
const tasks = new Set<string>()

windowVisitsContract('memory', async () => ({
  visits: memoryWindowVisits(handedIn, tasks),
  addClerk: async () => randomUUID(),
  addVisitor: async () => ({
    ...{ userId: randomUUID(), personId: randomUUID(), beneficiaryId: randomUUID() },
    applicationId: randomUUID(),
  }),
  async handIn(applicationId) {
    handedIn.add(applicationId)
  },
  async raiseTask(key) {
    tasks.add(key)
  },
}))
