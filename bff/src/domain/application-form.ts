import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { type ApplicationMaterial, type FormField, isDate, type PolicyItemVersion } from '../eligibility'
import { type CertificateKind, type CertificateSaid, certificateProblem } from './e-certificate'

/** How a material was given: a file, an e-certificate, a promise instead of it (告知承诺), or to come later (容缺). */
export type MaterialWay = 'FILE' | 'CERTIFICATE' | 'COMMITMENT' | 'LATER'

export interface GivenMaterial {
  readonly materialId: string
  readonly way: MaterialWay
  /** FILE only. */
  readonly fileId: string | null
  /** CERTIFICATE only. */
  readonly certificate: CertificateSaid | null
  /** Whoever gave it, masked. */
  readonly by: string
  readonly at: string
  /** CERTIFICATE only: when the consent to fetch it was taken back, after it had been handed in. */
  readonly endedAt?: string
}

/** A consent to fetch a certificate that was taken back. */
export interface EndedConsent {
  readonly materialId: string
  readonly kind: CertificateKind
  readonly at: string
}

/** What is filled in so far; sealed at rest. */
export interface FilledIn {
  readonly answers: Readonly<Record<string, string>>
  readonly given: readonly GivenMaterial[]
  /** Uploads of this draft that were erased because it was left alone, and when. */
  readonly erased?: Readonly<Record<string, LocalDate>>
  /** Oldest first. */
  readonly ended?: readonly EndedConsent[]
  /** Why the one before was declined, in the department's words. */
  readonly declined?: string
}

export const NOTHING_FILLED_IN: FilledIn = { answers: {}, given: [] }

/** A paper older than this is asked for anew. */
const REUSABLE_FOR_DAYS = 365
const A_DAY_MS = 86_400_000
/** Papers given before this are asked for anew. */
export const reusableSince = (now: Date): Date => new Date(now.getTime() - REUSABLE_FOR_DAYS * A_DAY_MS)

/**
 * What the next application of the same beneficiary begins with. `consents`: certificates and promises still stand; else
 * they are given anew, as is a consent that was taken back and a file that has grown old.
 */
export function broughtAlong({ answers, given }: FilledIn, consents: boolean, now: Date): FilledIn {
  const since = reusableSince(now).getTime()
  const kept = given.filter(
    ({ way, endedAt, at }) =>
      endedAt === undefined && (way === 'FILE' ? Date.parse(at) >= since : consents || way === 'LATER'),
  )
  return { answers, given: kept }
}

/** A part the department asked to have corrected, and what it looked like then. */
export interface AskedPart {
  readonly id: string
  readonly reason: string
  /** The answer, or when the material had been given; null when there was none. */
  readonly was: string | null
}

/** One part that is missing or wrong, with why, in words for whoever fills in. */
export interface MissingPart {
  readonly id: string
  readonly name: string
  readonly why: string
}

const LONGEST_ANSWER = 100

type FormItem = Pick<PolicyItemVersion, 'form' | 'materials'>

/** Materials the applicant has to do something about: what departments supply or only a doubt asks for is not among them. */
export const ownMaterials = ({ materials }: FormItem): readonly ApplicationMaterial[] =>
  materials.filter(({ suppliedBy, onlyIfUnknown }) => !suppliedBy && !onlyIfUnknown)

/** The ways in which a material may be given. */
export function waysOf(material: ApplicationMaterial): readonly MaterialWay[] {
  return [
    ...(material.certificate ? (['CERTIFICATE'] as const) : []),
    'FILE',
    ...(material.commitment ? (['COMMITMENT'] as const) : []),
    ...(material.deferrable ? (['LATER'] as const) : []),
  ]
}

/** What an answer is as text now, for comparing it with what the department saw. */
export const stateOfPart = (filled: FilledIn, id: string): string | null =>
  filled.answers[id] ?? filled.given.find(({ materialId }) => materialId === id)?.at ?? null

/**
 * Everything that is missing or wrong, at once (一次性告知): what was never filled in, what does not fit, certificates that
 * do not stand on `today`, and what the department asked for and is still as it was. Empty: it can be handed in.
 */
export function missingParts(
  item: FormItem,
  filled: FilledIn,
  asked: readonly AskedPart[],
  today: LocalDate,
): MissingPart[] {
  const reasonFor = (id: string): string | null => {
    const part = asked.find(each => each.id === id)
    return part && part.was === stateOfPart(filled, id) ? `部门要您改：${part.reason}` : null
  }
  const fields = (item.form?.fields ?? []).flatMap((field): MissingPart[] => {
    const why = fieldProblem(field, filled.answers[field.id]) ?? reasonFor(field.id)
    return why ? [{ id: field.id, name: field.label, why }] : []
  })
  const materials = ownMaterials(item).flatMap((material): MissingPart[] => {
    const given = filled.given.find(({ materialId }) => materialId === material.id)
    const why = materialProblem(material, given, today) ?? reasonFor(material.id)
    return why ? [{ id: material.id, name: material.name, why }] : []
  })
  return [...fields, ...materials]
}

/** Why an answer does not do; null when it does. An optional field may stay empty, not wrong. */
export function fieldProblem(field: FormField, answer = ''): string | null {
  const text = answer.trim()
  if (text === '') return field.optional ? null : '还没有填'
  if (text.length > LONGEST_ANSWER) return `最多 ${LONGEST_ANSWER} 个字`
  switch (field.kind) {
    case 'NUMBER':
      return /^\d{1,12}(\.\d{1,2})?$/.test(text) ? null : '要填数字'
    case 'DATE':
      return isDate(text) ? null : '要填日期，像 2026-11-21'
    case 'CHOICE':
      return field.choices?.includes(text) ? null : '要在给出的选项里选'
    case 'YES_NO':
      return text === '是' || text === '否' ? null : '要选是或者否'
    case 'TEXT':
      return null
  }
}

function materialProblem(
  material: ApplicationMaterial,
  given: GivenMaterial | undefined,
  today: LocalDate,
): string | null {
  if (!given) return material.certificate ? '还没有调取，也没有拍照上传' : '还没有交'
  if (!waysOf(material).includes(given.way)) return '现在不能这样交了，请换一种'
  if (given.endedAt) return '您收回了调取的同意，请重新授权，或者拍照上传'
  if (given.way === 'CERTIFICATE')
    return given.certificate ? certificateProblem(given.certificate, today) : '还没有调取'
  return given.way === 'FILE' && given.fileId === null ? '还没有交' : null
}

/** Materials that were let come later and have not come. */
export const stillToCome = (item: FormItem, { given }: FilledIn): readonly ApplicationMaterial[] =>
  ownMaterials(item).filter(({ id }) => given.some(one => one.materialId === id && one.way === 'LATER'))
