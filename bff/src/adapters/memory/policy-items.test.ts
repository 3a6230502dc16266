import { policyItemsContract } from '../contracts/policy-items'
import { memoryPolicyItems } from './policy-items'

policyItemsContract('memory', async () => memoryPolicyItems())
