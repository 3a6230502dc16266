import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { FactValues } from './casting'

/** A life nothing is to be said about: no certificate, no relief, no trade. The cast says only where it differs. */
export function plainLife(values: FactValues, businesses: readonly FactRecord[]): FactValues {
  const insured = values['person.unemploymentInsurance.status'] === 'INSURED'
  return {
    'person.workStatus': insured ? 'EMPLOYED' : businesses.length > 0 ? 'SELF_EMPLOYED' : 'UNEMPLOYED',
    'person.pensionDrawing': false,
    'person.unemploymentSpells': [],
    'person.businesses': businesses,
    'person.startupGrants': [],
    'person.diplomas': [],
    'person.supportGroups': [],
    'person.flexibleJobs': [],
    'person.disabilityCertificates': [],
    'person.workInjuryCare': false,
    'person.reliefRecords': [],
  }
}
