import { maskName, maskPhone } from '@policy-direct/shared/format/mask'
import type { Authorisation as AuthorisationView } from '@policy-direct/shared/generated/schema'
import { chinaDateTime, type LocalDate } from '@policy-direct/shared/time/china-date'
import { type Authorisation, statusOn } from '../../domain/authorisation'

/** An authorisation as both sides see it: names and phone masked. */
export function authorisationView(authorisation: Authorisation, today: LocalDate): AuthorisationView {
  return {
    id: authorisation.id,
    enterpriseName: authorisation.enterpriseName,
    agentName: maskName(authorisation.agentName),
    agentPhone: maskPhone(authorisation.agentPhone),
    grantedBy: maskName(authorisation.grantedByName),
    scopes: authorisation.scopes,
    capFen: authorisation.capFen,
    validUntil: authorisation.validUntil,
    status: statusOn(authorisation, today),
    grantedAt: chinaDateTime(authorisation.grantedAt),
  }
}
