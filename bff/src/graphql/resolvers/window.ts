import type {
  MutationAnswerWindowVisitArgs,
  MutationAskAtWindowArgs,
  MutationPassOnAtWindowArgs,
  MutationReceiveByIdCardArgs,
  MutationReceiveVisitorArgs,
  MutationShareAccountAtWindowArgs,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../../domain/actor'
import type { WindowVisitRecord } from '../../ports/window-visits'
import type {
  answerWindowVisit,
  askAtWindow,
  signAtWindow,
  withdrawFromWindow,
} from '../../usecases/agree-at-window'
import type {
  giveBackAtWindow,
  leaveAtWindow,
  passOnAtWindow,
  tellMissingAtWindow,
} from '../../usecases/pass-on-at-window'
import type { receiveByIdCard } from '../../usecases/receive-by-card'
import type { Received, receiveVisitor } from '../../usecases/receive-visitor'
import type { shareAccountAtWindow } from '../../usecases/share-account-at-window'
import type { showIdentityCode } from '../../usecases/show-identity-code'
import type {
  listOwnVisits,
  listWindowVisits,
  readWindowVisit,
  ShowWindowVisits,
} from '../../usecases/show-window-visit'
import type { openWindowPaper } from '../../usecases/window-paper'
import type { Resolver, Resolvers } from '../context'
import { tapAnswerView } from '../views/tap-answer'
import { windowVisitView } from '../views/window-visit'

export interface WindowUseCases {
  showCode: ReturnType<typeof showIdentityCode>
  receive: ReturnType<typeof receiveVisitor>
  receiveByCard: ReturnType<typeof receiveByIdCard>
  sign: ReturnType<typeof signAtWindow>
  ask: ReturnType<typeof askAtWindow>
  answer: ReturnType<typeof answerWindowVisit>
  withdraw: ReturnType<typeof withdrawFromWindow>
  passOn: ReturnType<typeof passOnAtWindow>
  shareAccount: ReturnType<typeof shareAccountAtWindow>
  tellMissing: ReturnType<typeof tellMissingAtWindow>
  giveBack: ReturnType<typeof giveBackAtWindow>
  leave: ReturnType<typeof leaveAtWindow>
  paper: ReturnType<typeof openWindowPaper>
  list: ReturnType<typeof listWindowVisits>
  read: ReturnType<typeof readWindowVisit>
  own: ReturnType<typeof listOwnVisits>
  show: ShowWindowVisits
}

type ById = Resolver<{ id: string }>

/** 亮码, and what comes of it at a window. */
export function windowResolvers(useCases: WindowUseCases): Resolvers {
  const view = async (actor: Actor, visit: WindowVisitRecord) =>
    windowVisitView((await useCases.show(actor, [visit], true))[0]!)
  const all = async (actor: Actor, visits: readonly WindowVisitRecord[]) =>
    (await useCases.show(actor, visits, false)).map(windowVisitView)
  /** One step of one visit, answered with the visit as it is then. */
  const step =
    (take: (actor: Actor, id: string) => Promise<WindowVisitRecord>): ById =>
    async (_, { id }, { actor }) =>
      view(actor, await take(actor, id))
  const windowVisits: Resolver = async (_, _args, { actor }) => all(actor, await useCases.list(actor))
  const myWindowVisits: Resolver = async (_, _args, { actor }) => all(actor, await useCases.own(actor))
  const showIdentityCode: Resolver = async (_, _args, { actor, sessionDigest }) => {
    const { expiresAt, ...code } = await useCases.showCode(actor, sessionDigest)
    return { ...code, expiresAt: chinaDateTime(expiresAt) }
  }
  const receivedView = async (actor: Actor, received: Received) =>
    received.kind === 'REFUSED'
      ? { __typename: 'CodeRefused', message: received.message }
      : { __typename: 'WindowVisit', ...(await view(actor, received.visit)) }
  const receiveVisitor: Resolver<MutationReceiveVisitorArgs> = async (_, { code }, { actor }) =>
    receivedView(actor, await useCases.receive(actor, code))
  const receiveByIdCard: Resolver<MutationReceiveByIdCardArgs> = async (_, { card }, { actor }) =>
    receivedView(actor, await useCases.receiveByCard(actor, card))
  const askAtWindow: Resolver<MutationAskAtWindowArgs> = async (_, { input }, { actor }) =>
    view(actor, await useCases.ask(actor, input))
  const answerWindowVisit: Resolver<MutationAnswerWindowVisitArgs> = async (_, args, { actor }) =>
    view(actor, await useCases.answer(actor, args))
  const passOnAtWindow: Resolver<MutationPassOnAtWindowArgs> = async (_, { input }, { actor }) => {
    const answered = await useCases.passOn(actor, { ...input, recordKey: input.recordKey ?? null })
    if (answered.kind === 'PASSED_ON')
      return { __typename: 'WindowVisitPassedOn', visit: await view(actor, answered.visit) }
    if (answered.kind === 'INCOMPLETE')
      return { __typename: 'ApplicationIncomplete', missing: answered.missing }
    return tapAnswerView({ outcome: answered.refusal, entitlement: null })
  }
  const shareAccountAtWindow: Resolver<MutationShareAccountAtWindowArgs> = async (_, { input }, { actor }) =>
    view(actor, await useCases.shareAccount(actor, input))
  const openWindowPaper: ById = async (_, { id }, { actor }) =>
    `/window-papers/${await useCases.paper(actor, id)}`
  return {
    Query: { windowVisits, windowVisit: step(useCases.read), myWindowVisits },
    Mutation: {
      ...{
        showIdentityCode,
        receiveVisitor,
        receiveByIdCard,
        askAtWindow,
        answerWindowVisit,
        passOnAtWindow,
        shareAccountAtWindow,
        openWindowPaper,
      },
      signAtWindow: step(useCases.sign),
      withdrawFromWindow: step(useCases.withdraw),
      tellMissingAtWindow: step(useCases.tellMissing),
      giveBackAtWindow: step(useCases.giveBack),
      leaveAtWindow: step(useCases.leave),
    },
  }
}
