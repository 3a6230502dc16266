import { entryCodesContract } from '../contracts/entry-codes'
import { memoryEntryCodes } from './entry-codes'

entryCodesContract(
  'memory',
  async () => memoryEntryCodes(),
  async () => 's-1',
)
