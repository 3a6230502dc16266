import { randomUUID } from 'node:crypto'
import { jointOpinionsContract } from '../contracts/joint-opinions'
import { memoryApplications } from './applications'
import { memoryJointOpinions } from './joint-opinions'

jointOpinionsContract('memory', async () => {
  const applications = memoryApplications('220104')
  return {
    applications,
    joint: memoryJointOpinions(applications),
    addSubject: async () => randomUUID(),
    addCase: async () => randomUUID(),
  }
})
