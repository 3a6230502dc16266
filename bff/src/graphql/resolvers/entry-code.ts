import type { resolveEntryCode } from '../../usecases/resolve-entry-code'
import type { Resolver, Resolvers } from '../context'
import { entryCodeView } from '../views/entry-code'

export interface EntryCodeUseCases {
  resolveEntryCode: ReturnType<typeof resolveEntryCode>
}

/** N-9: is this code genuine, and what does it open? */
export function entryCodeResolvers(useCases: EntryCodeUseCases): Resolvers {
  const entryCode: Resolver<{ text: string }> = async (_, { text }) =>
    entryCodeView(await useCases.resolveEntryCode(text))
  return { Query: { entryCode } }
}
