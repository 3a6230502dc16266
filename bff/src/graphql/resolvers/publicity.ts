import type {
  MutationTakeDownLineArgs,
  QueryPublicityCheckArgs,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { proveLine } from '../../usecases/prove-line'
import type { takeDownLine } from '../../usecases/take-down-line'
import type { Resolver, Resolvers } from '../context'

export interface PublicityUseCases {
  prove: ReturnType<typeof proveLine>
  takeDown: ReturnType<typeof takeDownLine>
  /** Counts one more question from an address. Throws TOO_MANY_REQUESTS: numbers cannot be tried out. */
  admit(clientAddress: string): Promise<void>
}

/** N-7: what was published, with its proof, for everybody. */
export function publicityResolvers({ prove, takeDown, admit }: PublicityUseCases): Resolvers {
  const publicityCheck: Resolver<QueryPublicityCheckArgs> = async (_, { text, seen }, { clientAddress }) => {
    await admit(clientAddress ?? 'unknown')
    const { proof, ...check } = await prove(text, seen ?? null)
    const lines = proof?.lines.map(({ opening, ...line }) => ({
      ...line,
      salt: opening?.salt ?? null,
      text: opening?.text ?? null,
    }))
    return { ...check, proof: proof && { ...proof, lines } }
  }
  const takeDownOne: Resolver<MutationTakeDownLineArgs> = async (_, command, { actor }) => {
    const { receipt, reason, staffName, at } = await takeDown(actor, command)
    return { receipt, reason, staffName, at: chinaDateTime(at) }
  }
  return { Query: { publicityCheck }, Mutation: { takeDownLine: takeDownOne } }
}
