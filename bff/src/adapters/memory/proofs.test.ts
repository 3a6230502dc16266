import { randomUUID } from 'node:crypto'
import { proofsContract } from '../contracts/proofs'
import { memoryProofs } from './proofs'

proofsContract('memory', async () => {
  const proofs = memoryProofs()
  return {
    proofs,
    addSubject: async () => randomUUID(),
    factsOf: async id =>
      Object.fromEntries(Object.entries(proofs.facts.get(id) ?? {}).map(([key, { value }]) => [key, value])),
    told: async () => proofs.told,
  }
})
