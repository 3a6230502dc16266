import type { resolveEntryCode } from '../../usecases/resolve-entry-code'
import type { Resolver, Resolvers } from '../context'
import { entryCodeView } from '../views/entry-code'

export interface EntryCodeUseCases {
  resolveEntryCode: ReturnType<typeof resolveEntryCode>
  /** Counts one more look-up from an address. Throws TOO_MANY_REQUESTS: codes cannot be tried out. */
  admit(clientAddress: string): Promise<void>
}

/** N-9: is this code genuine, and what does it open? */
export function entryCodeResolvers(useCases: EntryCodeUseCases): Resolvers {
  const entryCode: Resolver<{ text: string }> = async (_, { text }, { clientAddress }) => {
    await useCases.admit(clientAddress ?? 'unknown')
    return entryCodeView(await useCases.resolveEntryCode(text))
  }
  return { Query: { entryCode } }
}
