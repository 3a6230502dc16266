import type { FilledIn, GivenMaterial } from './application-form'
import { type ApplicationStatus, mayFillIn } from './application-life'
import type { ConsentWords } from './consent'
import { CERTIFICATE_NAMES, type CertificateKind, type CertificateSaid } from './e-certificate'

/** A certificate that was fetched on somebody's word, and may be fetched again on it. */
export type FetchedMaterial = GivenMaterial & { readonly certificate: CertificateSaid }

/** The consents to fetch certificates that are in force in a form. */
export const fetchedMaterials = ({ given }: FilledIn): FetchedMaterial[] =>
  given.filter((one): one is FetchedMaterial => one.certificate !== null && one.endedAt === undefined)

/**
 * Takes the consent to fetch a certificate back (PIPL art. 15): out of a form that may still be filled in; what the
 * department has by then stays with the case by law and is never fetched again. Null: no consent is in force there.
 */
export function endConsent(
  filled: FilledIn,
  materialId: string,
  status: ApplicationStatus,
  at: string,
): FilledIn | null {
  const found = fetchedMaterials(filled).find(one => one.materialId === materialId)
  if (!found) return null
  const given = mayFillIn(status)
    ? filled.given.filter(one => one !== found)
    : filled.given.map(one => (one === found ? { ...one, endedAt: at } : one))
  const ended = [...(filled.ended ?? []), { materialId, kind: found.certificate.kind, at }]
  return { ...filled, given, ended }
}

/** 申报创业担保贷款贴息时同意的：调取电子营业执照 */
export const certificateConsentName = (itemName: string, kind: CertificateKind): string =>
  `申报${itemName}时同意的：调取${CERTIFICATE_NAMES[kind]}`

/** What was agreed to, and what taking it back means where the form stands. */
export function certificateConsentWords(
  itemName: string,
  kind: CertificateKind,
  status: ApplicationStatus,
): ConsentWords {
  const certificate = CERTIFICATE_NAMES[kind]
  const words = {
    name: certificateConsentName(itemName, kind),
    what: `从电子证照库调取${certificate}，只用来办这一件，代替拍照上传。`,
  }
  if (mayFillIn(status))
    return {
      ...words,
      stops: [`马上不再调取${certificate}`, '申报表里的这份证照拿掉，部门看不到'],
      goesOn: [
        '这份申报表还在：改成拍照上传，或重新授权，就能接着办',
        '已经调取过的那几次收不回来，留有记录',
      ],
    }
  return {
    ...words,
    stops: [`不再调取${certificate}：要补正再提交的，到时重新问您`],
    goesOn: [
      '已经交给部门的那一份依法留在办件里，照常办',
      '不想让部门再看：到申报表上撤回整份申报，没核定前都可以',
    ],
  }
}
