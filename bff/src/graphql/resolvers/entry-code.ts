import type { IssueEntryCode, issueEntryCode } from '../../usecases/issue-entry-code'
import type { listIssuedEntryCodes } from '../../usecases/issued-entry-codes'
import type { resolveEntryCode } from '../../usecases/resolve-entry-code'
import type { withdrawEntryCode } from '../../usecases/withdraw-entry-code'
import type { Resolver, Resolvers } from '../context'
import { entryCodeView, issuedCodeView, issueView } from '../views/entry-code'

export interface EntryCodeUseCases {
  listIssuedEntryCodes: ReturnType<typeof listIssuedEntryCodes>
  issueEntryCode: ReturnType<typeof issueEntryCode>
  withdrawEntryCode: ReturnType<typeof withdrawEntryCode>
  resolveEntryCode: ReturnType<typeof resolveEntryCode>
  /** Counts one more look-up from an address. Throws TOO_MANY_REQUESTS: codes cannot be tried out. */
  admit(clientAddress: string): Promise<void>
}

interface WithdrawArgs {
  code: string
  reason: string
  replacedBy?: string | null
}

/** What the client left out is not there at all. */
type Given<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: T[K]
}

/** N-9: is this code genuine, and what does it open? */
export function entryCodeResolvers(useCases: EntryCodeUseCases): Resolvers {
  const entryCode: Resolver<{ text: string }> = async (_, { text }, { clientAddress }) => {
    await useCases.admit(clientAddress ?? 'unknown')
    return entryCodeView(await useCases.resolveEntryCode(text))
  }
  const issuedEntryCodes: Resolver = async (_, _args, { actor }) =>
    (await useCases.listIssuedEntryCodes(actor)).map(issuedCodeView)
  const issue: Resolver<{ input: Given<IssueEntryCode> }> = async (_, { input }, { actor }) => {
    const { itemId = null, category = null, headline = null, validUntil = null, ...rest } = input
    return issueView(
      await useCases.issueEntryCode(actor, { ...rest, itemId, category, headline, validUntil }),
    )
  }
  const withdraw: Resolver<WithdrawArgs> = async (_, { replacedBy = null, ...command }, { actor }) =>
    issueView(await useCases.withdrawEntryCode(actor, { ...command, replacedBy }))
  return {
    Query: { entryCode, issuedEntryCodes },
    Mutation: { issueEntryCode: issue, withdrawEntryCode: withdraw },
  }
}
