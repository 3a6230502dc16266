import { subjectsContract } from '../contracts/subjects'
import { memorySubjects } from './subjects'

subjectsContract('memory', async () => {
  let last = 0
  const ids = { uuid: () => `id-${String(++last).padStart(4, '0')}`, token: () => 'token' }
  const { subjects, register, announced } = memorySubjects(ids)
  return { subjects, register, announced: async () => announced }
})
