import { maskIdNumber } from '@policy-direct/shared/format/mask'
import { departmentName } from '@policy-direct/shared/vocabulary/department'
import type { Actor, StaffActor } from '../domain/actor'
import {
  type AsideReason,
  asideReason,
  asWritten,
  freesMoney,
  meanwhileWords,
  missingWords,
} from '../domain/aside-payment'
import { staffInWords } from '../domain/own-look'
import type { PaymentGap } from '../domain/prior-payment'
import { onDuty } from '../domain/staff-duty'
import type { PolicyItemVersion } from '../eligibility'
import type { AsidePayment, AsidePayments, AsideScope, KeptFinding } from '../ports/aside-payments'
import type { DataUses } from '../ports/data-uses'
import type { Subjects } from '../ports/subjects'

export interface AsidePaymentDeps {
  aside: AsidePayments
  subjects: Pick<Subjects, 'get' | 'identity' | 'find'>
  dataUses: Pick<DataUses, 'record'>
  /** Every published version, newest last. */
  versions: readonly PolicyItemVersion[]
  /** Codes under which departments paid before there was the item: code → item id. */
  predecessors: ReadonlyMap<string, string>
  /** Region of what is nobody's yet. */
  city: string
}

/** A payment put aside as the department sees it. */
export interface DeskAsidePayment {
  id: string
  reason: AsideReason
  missing: string
  gaps: readonly PaymentGap[]
  meanwhile: string
  /** Enterprise name, masked person, or the number as delivered (a person's masked). */
  who: string
  subjectKnown: boolean
  kind: AsidePayment['kind']
  payer: string
  payment: AsidePayment['payment']
  itemId: string | null
  itemName: string | null
  /** What arrived, masked, where something is missing. */
  line: string | null
  takenAt: Date
  findings: readonly (KeptFinding & { itemName: string | null })[]
  /** The finding that waits for a second person. */
  proposed: KeptFinding | null
  /** Closing needs two; placing too, when somebody waits for it. */
  assignNeedsTwo: boolean
}

const AT_ONCE = 200

/** The item a code means today; null when it means none. */
export function itemMeant(
  { versions, predecessors }: Pick<AsidePaymentDeps, 'versions' | 'predecessors'>,
  code: string,
): PolicyItemVersion | null {
  const id = predecessors.get(code) ?? code
  return versions.filter(version => version.id === id).at(-1) ?? null
}

/** Whose it is to find out: who leads the item, or who paid; and where. */
export function jurisdictionOf(deps: AsidePaymentDeps, { payment, subject }: AsidePayment) {
  const department = itemMeant(deps, payment.itemCode)?.leadDepartment ?? payment.department
  return { department, regionCode: subject?.regionCode ?? deps.city }
}

function scopeOf(deps: AsidePaymentDeps, { department, regionCode }: StaffActor): AsideScope {
  const known = [...deps.predecessors.keys(), ...new Set(deps.versions.map(({ id }) => id))]
  const led = known.filter(code => itemMeant(deps, code)?.leadDepartment === department)
  return { department, regionCode, city: deps.city, led, known }
}

/** How many wait for the department; shows nobody and is no look. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function countAsidePayments(deps: AsidePaymentDeps) {
  return async (actor: Actor): Promise<number> =>
    deps.aside.count(scopeOf(deps, onDuty(actor, 'REVIEWER', 'ACCEPTOR')))
}

/** Payments that wait for the department, each look recorded with whom it concerns. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listAsidePayments(deps: AsidePaymentDeps) {
  return async (actor: Actor): Promise<DeskAsidePayment[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const all = await deps.aside.waiting(scopeOf(deps, staff), AT_ONCE)
    await deps.dataUses.record(
      all.flatMap(({ subject }) =>
        subject
          ? [
              {
                subjectId: subject.id,
                actorKind: 'STAFF' as const,
                actorId: staff.staffId,
                actorName: staffInWords(staff.department, staff.name),
                what: '名称、平台上线前发过的一笔（金额、日期）',
                purpose: '查清上线前的一笔发放是哪一项，避免发重',
                basis: 'STATUTORY_DUTY' as const,
              },
            ]
          : [],
      ),
    )
    return Promise.all(all.map(one => shownAside(deps, one)))
  }
}

/** One of them in the words of the desk. */
export async function shownAside(deps: AsidePaymentDeps, one: AsidePayment): Promise<DeskAsidePayment> {
  const item = itemMeant(deps, one.payment.itemCode)
  const waiting = {
    missing: one.payment.missing ?? [],
    itemKnown: item !== null,
    subjectKnown: one.subject !== null,
  }
  const payer = departmentName(one.payment.department)
  return {
    id: one.id,
    reason: asideReason(waiting),
    missing: missingWords(waiting),
    gaps: waiting.missing,
    meanwhile: meanwhileWords(waiting, item?.name ?? null, payer),
    who: await whoOf(deps, one),
    subjectKnown: waiting.subjectKnown,
    kind: one.kind,
    payer,
    payment: one.payment,
    itemId: item?.id ?? null,
    itemName: item?.name ?? null,
    line: one.line && asWritten(one.line, waiting.missing).replace(/\d{17}[\dXx]/g, maskIdNumber),
    takenAt: one.takenAt,
    findings: one.findings.map(finding => ({
      ...finding,
      itemName: finding.itemId && (itemMeant(deps, finding.itemId)?.name ?? finding.itemId),
    })),
    proposed: one.findings.find(({ status }) => status === 'PROPOSED') ?? null,
    assignNeedsTwo: freesMoney('ASSIGN', waiting),
  }
}

async function whoOf(
  { subjects }: AsidePaymentDeps,
  { subject, kind, identifier }: AsidePayment,
): Promise<string> {
  const masked = kind === 'PERSON' ? maskIdNumber(identifier) : identifier
  if (!subject) return identifier === '' ? '没写发给谁' : masked
  if (kind === 'PERSON') return masked
  return (await subjects.get(subject.id))?.publicName ?? masked
}
