import { refusalsContract } from '../contracts/refusals'
import { memoryRefusals } from './refusals'

refusalsContract('memory', async () => memoryRefusals())
