import type { TapAnswer } from '../../usecases/confirm-entitlement'
import { clauseView } from './clause'

/** The arm of ConfirmEntitlementResult; its Entitlement is drawn from the case by the resolvers of that type. */
export function tapAnswerView({ outcome, entitlement }: TapAnswer) {
  switch (outcome.kind) {
    case 'DONE':
      return { __typename: 'EntitlementConfirmed' as const, entitlement }
    case 'SECONDARY_CONFIRMATION':
      return {
        __typename: 'SecondaryConfirmationRequired' as const,
        entitlement,
        message: outcome.message,
        clauses: outcome.clauses.map(clauseView),
      }
    case 'REFUSED':
      return {
        __typename: 'Refused' as const,
        reason: outcome.reason,
        message: outcome.message,
        nextStep: outcome.nextStep,
        clauses: outcome.clauses.map(clauseView),
        entitlement,
      }
  }
}
