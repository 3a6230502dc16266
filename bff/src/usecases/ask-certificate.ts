import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Standing, UserActor } from '../domain/actor'
import {
  CERTIFICATE_NAMES,
  type CertificateKind,
  type CertificateSaid,
  certificateProblem,
} from '../domain/e-certificate'
import { ownLook } from '../domain/own-look'
import type { CertificateLibrary } from '../ports/certificate-library'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { Subjects } from '../ports/subjects'

export interface AskCertificateDeps {
  certificates: CertificateLibrary
  dataUses: Pick<DataUses, 'record'>
  subjects: Pick<Subjects, 'identity'>
  clock: Clock
}

/** What the library says today. `problem`: why it cannot be used, in words for its holder; null when it can. */
export type CertificateAnswer = { said: CertificateSaid; problem: null } | { said: null; problem: string }

/**
 * Asks the library for a certificate of a beneficiary on the word of whoever acts for it (CS-1); every time is in the record
 * of who used the data. Throws Fault UPSTREAM_UNAVAILABLE.
 */
export async function askCertificate(
  { certificates, dataUses, subjects, clock }: AskCertificateDeps,
  user: UserActor,
  standing: Standing,
  kind: CertificateKind,
  itemName: string,
): Promise<CertificateAnswer> {
  const { beneficiaryId, beneficiaryKind } = standing
  const identity = await subjects.identity(beneficiaryId)
  if (!identity) throw new Error(`subject ${beneficiaryId} is gone`)
  const at = clock.now()
  const purpose = `申报${itemName}`
  const said = await certificates.fetch({
    kind,
    holder: { kind: beneficiaryKind, id: identity.identifier },
    consent: { by: user.userId, at, purpose },
  })
  const name = CERTIFICATE_NAMES[kind]
  await dataUses.record([ownLook(user, standing, name, purpose)])
  if (!said) return { said, problem: `电子证照库里没有${name}，请拍照上传` }
  const problem = certificateProblem(said, chinaDate(at))
  return problem === null ? { said, problem } : { said: null, problem }
}
