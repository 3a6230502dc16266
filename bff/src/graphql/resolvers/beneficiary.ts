import type {
  AuthoriseAgentResult,
  BindEnterpriseResult,
  MutationAnswerAuthorisationArgs,
  MutationAuthoriseAgentArgs,
  MutationBindEnterpriseArgs,
  MutationLeaveEnterpriseArgs,
  MutationRevokeAuthorisationArgs,
  QueryAuthorisationsArgs,
} from '@policy-direct/shared/generated/schema'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Authorisation } from '../../domain/authorisation'
import type { answerAuthorisation } from '../../usecases/answer-authorisation'
import type { authoriseAgent } from '../../usecases/authorise-agent'
import type { bindEnterprise } from '../../usecases/bind-enterprise'
import type { leaveEnterprise } from '../../usecases/leave-enterprise'
import type { listAuthorisations } from '../../usecases/list-authorisations'
import type { revokeAuthorisation } from '../../usecases/revoke-authorisation'
import type { Resolver, Resolvers } from '../context'
import { authorisationView } from '../views/authorisation'
import { beneficiaryView } from '../views/beneficiary'
import { rejectionView } from './session'

export interface BeneficiaryUseCases {
  now(): Date
  bindEnterprise: ReturnType<typeof bindEnterprise>
  authoriseAgent: ReturnType<typeof authoriseAgent>
  answerAuthorisation: ReturnType<typeof answerAuthorisation>
  revokeAuthorisation: ReturnType<typeof revokeAuthorisation>
  listAuthorisations: ReturnType<typeof listAuthorisations>
  leaveEnterprise: ReturnType<typeof leaveEnterprise>
}

/** Enterprises of a user, and the agents who act for them. */
export function beneficiaryResolvers(useCases: BeneficiaryUseCases): Resolvers {
  const view = (authorisation: Authorisation) => authorisationView(authorisation, chinaDate(useCases.now()))

  const authorisations: Resolver<QueryAuthorisationsArgs> = async (_parent, { enterpriseId }, { actor }) =>
    (await useCases.listAuthorisations(actor, enterpriseId)).map(view)

  const bindEnterprise: Resolver<MutationBindEnterpriseArgs> = async (
    _parent,
    args,
    { actor },
  ): Promise<BindEnterpriseResult> => {
    const outcome = await useCases.bindEnterprise(actor, args)
    if (outcome.kind === 'REJECTED') return rejectionView(outcome)
    return { __typename: 'Beneficiary', ...beneficiaryView(outcome.standing) }
  }
  const authoriseAgent: Resolver<MutationAuthoriseAgentArgs> = async (
    _parent,
    { input },
    { actor },
  ): Promise<AuthoriseAgentResult> => {
    const outcome = await useCases.authoriseAgent(actor, { ...input, capFen: input.capFen ?? null })
    if (outcome.kind === 'REFUSED') return { __typename: 'AuthorisationRefused', message: outcome.message }
    return { __typename: 'Authorisation', ...view(outcome.authorisation) }
  }
  const answerAuthorisation: Resolver<MutationAnswerAuthorisationArgs> = async (_parent, args, { actor }) =>
    view(await useCases.answerAuthorisation(actor, args))

  const revokeAuthorisation: Resolver<MutationRevokeAuthorisationArgs> = async (_parent, { id }, { actor }) =>
    view(await useCases.revokeAuthorisation(actor, id))

  const leaveEnterprise: Resolver<MutationLeaveEnterpriseArgs> = (_parent, { enterpriseId }, { actor }) =>
    useCases.leaveEnterprise(actor, enterpriseId)

  return {
    Query: { authorisations },
    Mutation: { bindEnterprise, authoriseAgent, answerAuthorisation, revokeAuthorisation, leaveEnterprise },
  }
}
