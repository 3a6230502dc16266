import { FACT_CATALOGUE } from '@policy-direct/shared/facts/catalogue'
import type { SampleCity } from '../city/sample-city'
import type { EnterpriseSubject } from '../city/subject'

const STATUS_LABELS: Readonly<Record<string, string>> = FACT_CATALOGUE['enterprise.status'].values

/** The firm of a code (`<inhabitant>|<uscc>`), when that person still is its legal representative. */
export function heldLicence(city: SampleCity, subject: string): EnterpriseSubject | undefined {
  const [id = '', uscc = ''] = subject.split('|')
  const firm = city.subject('ENTERPRISE', uscc)
  const holds = firm?.kind === 'ENTERPRISE' && firm.legalRepresentative.idNumber === city.find(id)?.idNumber
  return holds ? firm : undefined
}

/** What a licence tells whoever it is shown to. */
export function presentedLicence(firm: EnterpriseSubject) {
  const status = String(firm.facts['enterprise.status']?.value ?? 'ACTIVE')
  return {
    uscc: firm.uscc,
    enterpriseName: firm.name,
    status: STATUS_LABELS[status] ?? status,
    legalRepresentative: firm.legalRepresentative,
    holder: { ...firm.legalRepresentative, role: 'LEGAL_REPRESENTATIVE' as const },
  }
}
