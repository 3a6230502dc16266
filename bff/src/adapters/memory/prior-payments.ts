import { comparePayments, type PriorPayment } from '../../domain/prior-payment'
import type { PastClaim } from '../../eligibility'
import type { KeptFinding } from '../../ports/aside-payments'
import type { Ids } from '../../ports/ids'
import { ASIDE, CLOSED, FOUND, type PriorPayments, type UnplacedPayment } from '../../ports/prior-payments'
import type { Subjects } from '../../ports/subjects'

/** A payment with where it stands; `place`: as what it is placed, which a finding may change. */
export interface KeptPayment {
  id: string
  payment: PriorPayment
  takenAt: Date
  placedTerms: string | null
  place: Pick<PriorPayment, 'kind' | 'identifier' | 'paidOn' | 'amountFen'> & { code: string }
  closed: boolean
  findings: KeptFinding[]
  claims: PastClaim[]
  subjectId: string | null
}

/** Terms of what stands in the registers of no item. */
const OPEN_TERMS: ReadonlySet<string | null> = new Set([null, ASIDE, FOUND])

/** Payments from before go-live in memory, for tests of the use case. */
export function memoryPriorPayments(ids: Ids, subjects: Pick<Subjects, 'find'>, announced: string[]) {
  const kept = new Map<string, KeptPayment>()
  const payments: PriorPayments = {
    async take(deliveries, at) {
      let news = 0
      for (const payment of deliveries) {
        const name = `${payment.department}\n${payment.paymentId}`
        const known = kept.get(name)
        if (known && comparePayments(known.payment, payment) >= 0) continue
        news += 1
        const rest = known ?? { id: ids.uuid(), claims: [], subjectId: null, findings: [] }
        for (const finding of rest.findings) if (finding.status === 'PROPOSED') finding.status = 'VOID'
        const place = { ...payment, code: payment.missing?.length ? '' : payment.itemCode }
        kept.set(name, { ...rest, payment, place, takenAt: at, closed: false, placedTerms: null })
      }
      return news
    },
    async unplaced(rules, limit, among) {
      const found: UnplacedPayment[] = []
      for (const { id, payment, place, placedTerms, closed } of kept.values()) {
        const known = rules.find(({ itemCode }) => itemCode === place.code)
        const terms = closed ? CLOSED : (known?.terms ?? ASIDE)
        if (placedTerms === terms || (among === 'OPEN' && !closed && !OPEN_TERMS.has(placedTerms))) continue
        const rule = { itemCode: place.code, itemId: known?.itemId ?? place.code, terms }
        const subject = await subjects.find(place.kind, place.identifier)
        const { identifier: _identifier, line: _line, ...said } = payment
        const { paidOn, amountFen } = place
        if (subject) found.push({ id, subjectId: subject.id, rule, payment: { ...said, paidOn, amountFen } })
      }
      return found.slice(0, limit)
    },
    async place(placings, _at, announce) {
      for (const { id, subjectId, rule, payment, claims } of placings) {
        const own = [...kept.values()].find(each => each.id === id)!
        own.placedTerms = rule.terms
        if (announce) announced.push(...new Set([own.subjectId ?? subjectId, subjectId]))
        own.subjectId = subjectId
        own.claims = claims.map(({ register, key }) => ({
          register,
          key,
          itemId: rule.itemId,
          grantedOn: payment.paidOn,
          holder: 'SELF',
          paidBefore: { department: payment.department, amountFen: payment.amountFen },
        }))
      }
    },
    async counts(itemCodes) {
      const all = [...kept.values()].filter(({ closed }) => !closed)
      const aside = all.filter(({ placedTerms }) => placedTerms === null || placedTerms === ASIDE)
      const unclear = aside.filter(({ place }) => place.code === '').length
      const unknownSubject = aside.filter(({ place }) => itemCodes.includes(place.code)).length
      const unknownItem = aside.length - unclear - unknownSubject
      return { placed: all.length - aside.length, unknownSubject, unknownItem, unclear }
    },
  }
  const claimsOf = (subjectId: string) =>
    [...kept.values()].filter(each => each.subjectId === subjectId).flatMap(each => each.claims)
  return { payments, claimsOf, kept }
}
