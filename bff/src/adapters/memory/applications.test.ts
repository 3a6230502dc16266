import { randomUUID } from 'node:crypto'
import { applicationsContract } from '../contracts/applications'
import { materialFilesContract } from '../contracts/material-files'
import { memoryApplications } from './applications'
import { fileUses } from './file-uses'
import { memoryMaterialFiles } from './material-files'

applicationsContract('memory', async () => {
  const applications = memoryApplications('220104')
  return {
    applications,
    addSubject: async () => randomUUID(),
    addCase: async () => randomUUID(),
    told: async () => applications.told,
  }
})
materialFilesContract('memory', async () => {
  const uses = fileUses()
  return {
    files: memoryMaterialFiles(uses),
    applications: memoryApplications('220104', uses),
    addSubject: async () => randomUUID(),
    addCase: async () => randomUUID(),
  }
})
