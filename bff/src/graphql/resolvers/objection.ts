import type {
  MutationAnswerObjectionArgs,
  MutationObjectToNoticeArgs,
  MutationRaiseObjectionArgs,
} from '@policy-direct/shared/generated/schema'
import type { Actor } from '../../domain/actor'
import type { ObjectionRecord } from '../../ports/objections'
import type { answerObjection, listDeskObjections } from '../../usecases/answer-objection'
import type { listObjections } from '../../usecases/list-objections'
import type { objectToNotice } from '../../usecases/object-to-notice'
import type { raiseObjection } from '../../usecases/raise-objection'
import type { showObjections } from '../../usecases/show-objections'
import type { Resolver, Resolvers } from '../context'
import { objectionView } from '../views/objection'

export interface ObjectionUseCases {
  raise: ReturnType<typeof raiseObjection>
  objectToNotice: ReturnType<typeof objectToNotice>
  list: ReturnType<typeof listObjections>
  desk: ReturnType<typeof listDeskObjections>
  answer: ReturnType<typeof answerObjection>
  show: ReturnType<typeof showObjections>
}

/** N-2: objections, by the beneficiary, by anybody against a notice, and their answers. */
export function objectionResolvers(useCases: ObjectionUseCases): Resolvers {
  const shown = async (actor: Actor, objections: readonly ObjectionRecord[]) =>
    (await useCases.show(actor, objections)).map(objectionView)
  const one = async (actor: Actor, objection: ObjectionRecord) => (await shown(actor, [objection]))[0]
  const objections: Resolver<{ beneficiaryId: string }> = async (_, { beneficiaryId }, { actor }) =>
    shown(actor, await useCases.list(actor, beneficiaryId))
  const deskObjections: Resolver = async (_, _args, { actor }) => shown(actor, await useCases.desk(actor))
  const raise: Resolver<MutationRaiseObjectionArgs> = async (_, { input }, { actor }) =>
    one(
      actor,
      await useCases.raise(actor, {
        ...input,
        entitlementId: input.entitlementId ?? null,
        clauseId: input.clauseId ?? null,
        fact: input.fact ?? null,
      }),
    )
  const objectTo: Resolver<MutationObjectToNoticeArgs> = async (_, args, { actor }) =>
    one(actor, await useCases.objectToNotice(actor, args))
  const answer: Resolver<MutationAnswerObjectionArgs> = async (_, args, { actor }) =>
    one(actor, await useCases.answer(actor, args))
  return {
    Query: { objections, deskObjections },
    Mutation: { raiseObjection: raise, objectToNotice: objectTo, answerObjection: answer },
  }
}
