import { isWithinRegion } from '@policy-direct/shared/vocabulary/region'
import type { AsidePayment, AsidePayments, AsideScope, KeptFinding } from '../../ports/aside-payments'
import { ASIDE, FOUND } from '../../ports/prior-payments'
import type { Subjects } from '../../ports/subjects'
import type { KeptPayment } from './prior-payments'

/** Payments put aside in memory, over what `memoryPriorPayments` keeps. */
export function memoryAsidePayments(
  kept: ReadonlyMap<string, KeptPayment>,
  subjects: Pick<Subjects, 'find'>,
): AsidePayments {
  const all = () => [...kept.values()]
  const waits = ({ closed, placedTerms }: KeptPayment) =>
    !closed && (placedTerms === null || placedTerms === ASIDE)
  const asideOf = async (one: KeptPayment): Promise<AsidePayment> => {
    const { identifier, line, ...payment } = one.payment
    const subject = await subjects.find(one.place.kind, one.place.identifier)
    return {
      id: one.id,
      payment,
      kind: payment.kind,
      identifier,
      line: line ?? null,
      subject: subject && { id: subject.id, regionCode: subject.regionCode },
      takenAt: one.takenAt,
      open: waits(one),
      findings: one.findings.map(finding => ({ ...finding })),
    }
  }
  const letCount = (one: KeptPayment, { kind, itemId, who, paidOn, amountFen }: KeptFinding) => {
    one.closed = kind === 'CLOSE'
    if (kind === 'ASSIGN') one.placedTerms = FOUND
    one.place = {
      code: itemId ?? one.place.code,
      kind: who?.kind ?? one.place.kind,
      identifier: who?.identifier ?? one.place.identifier,
      paidOn: paidOn ?? one.payment.paidOn,
      amountFen: amountFen ?? one.payment.amountFen,
    }
  }
  const waitingFor = async ({ department, regionCode, city, led, known }: AsideScope) => {
    const found = await Promise.all(all().filter(waits).map(asideOf))
    return found.filter(
      ({ payment: { status, itemCode, department: payer }, subject }) =>
        status === 'PAID' &&
        isWithinRegion(subject?.regionCode ?? city, regionCode) &&
        (led.includes(itemCode) || (payer === department && !known.includes(itemCode))),
    )
  }
  return {
    waiting: async (scope, limit) => (await waitingFor(scope)).slice(0, limit),
    count: async scope => (await waitingFor(scope)).length,
    async get(id) {
      const one = all().find(each => each.id === id)
      return one ? asideOf(one) : null
    },
    async find(id, takenAt, finding, done) {
      const one = all().find(each => each.id === id)
      if (!one || !waits(one) || one.takenAt.getTime() !== takenAt.getTime()) return false
      if (one.findings.some(({ status }) => status === 'PROPOSED')) return false
      const added: KeptFinding = { ...finding, status: done ? 'DONE' : 'PROPOSED', second: null }
      one.findings.push(added)
      if (done) letCount(one, added)
      return true
    },
    async second(findingId, look) {
      const one = all().find(({ findings }) => findings.some(({ id }) => id === findingId))
      const finding = one?.findings.find(({ id }) => id === findingId)
      if (!one || finding?.status !== 'PROPOSED') return false
      finding.status = look.reason === null ? 'DONE' : 'REFUSED'
      finding.second = look
      if (finding.status === 'DONE') letCount(one, finding)
      return true
    },
  }
}
