import type {
  LentCase as LentCaseView,
  MutationRecordGivenBackArgs,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime, type LocalDate } from '@policy-direct/shared/time/china-date'
import DataLoader from 'dataloader'
import type { EntitlementCase } from '../../ports/entitlements'
import type {
  backOnOfCases,
  listLentCases,
  recordGivenBack,
  ShownLentCase,
  secondGivenBack,
} from '../../usecases/record-given-back'
import type { Resolver, Resolvers } from '../context'

export interface GivenBackUseCases {
  list: ReturnType<typeof listLentCases>
  record: ReturnType<typeof recordGivenBack>
  second: ReturnType<typeof secondGivenBack>
  backOn: ReturnType<typeof backOnOfCases>
}

/** What was only lent, and whether it is back: at the desk and on the case's own page (CC-13). */
export function givenBackResolvers({ list, record, second, backOn }: GivenBackUseCases): Resolvers {
  const back = new DataLoader<EntitlementCase, LocalDate | null>(cases => backOn(cases), { cache: false })
  const lentCases: Resolver = async (_, _args, { actor }) => (await list(actor)).map(view)
  const recordOne: Resolver<MutationRecordGivenBackArgs> = async (_, { input }, { actor }) =>
    view(await record(actor, input))
  const secondOne: Resolver<{ id: string; agrees: boolean; reason?: string | null }> = async (
    _,
    args,
    { actor },
  ) => view(await second(actor, { ...args, reason: args.reason ?? null }))
  return {
    Query: { lentCases },
    Mutation: { recordGivenBack: recordOne, secondGivenBack: secondOne },
    Entitlement: { givenBackOn: (parent: EntitlementCase) => back.load(parent) },
  }
}

const view = ({ record, ...one }: ShownLentCase): LentCaseView => ({
  ...{
    entitlementId: one.entitlementId,
    caseNumber: one.caseNumber,
    payee: one.payee,
    itemName: one.itemName,
  },
  ...{ fulfilmentKind: one.kind as LentCaseView['fulfilmentKind'], amountFen: one.amountFen },
  ...{ dueBackOn: one.dueBackOn, overdue: one.overdue, notYou: one.notYou },
  record: record && {
    ...{ id: record.id, status: record.status, on: record.on, evidence: record.evidence },
    ...{ firstName: record.firstName, at: chinaDateTime(record.at) },
    ...{ secondName: record.secondName, secondReason: record.secondReason },
  },
})
