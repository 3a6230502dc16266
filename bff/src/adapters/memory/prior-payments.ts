import { comparePayments, type PriorPayment } from '../../domain/prior-payment'
import type { PastClaim } from '../../eligibility'
import type { Ids } from '../../ports/ids'
import type { PriorPayments, UnplacedPayment } from '../../ports/prior-payments'
import type { Subjects } from '../../ports/subjects'

interface Kept {
  id: string
  payment: PriorPayment
  placedTerms: string | null
  claims: PastClaim[]
  subjectId: string | null
}

/** Payments from before go-live in memory, for tests of the use case. */
export function memoryPriorPayments(ids: Ids, subjects: Pick<Subjects, 'find'>, announced: string[]) {
  const kept = new Map<string, Kept>()
  const payments: PriorPayments = {
    async take(deliveries) {
      let news = 0
      for (const payment of deliveries) {
        const name = `${payment.department}\n${payment.paymentId}`
        const known = kept.get(name)
        if (known && comparePayments(known.payment, payment) >= 0) continue
        news += 1
        const rest = known ?? { id: ids.uuid(), claims: [], subjectId: null }
        kept.set(name, { ...rest, payment, placedTerms: null })
      }
      return news
    },
    async unplaced(rules, limit) {
      const found: UnplacedPayment[] = []
      for (const { id, payment, placedTerms } of kept.values()) {
        const rule = rules.find(({ itemCode }) => itemCode === payment.itemCode)
        if (!rule || placedTerms === rule.terms) continue
        const subject = await subjects.find(payment.kind, payment.identifier)
        const { identifier: _identifier, ...said } = payment
        if (subject) found.push({ id, subjectId: subject.id, rule, payment: said })
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
      const all = [...kept.values()]
      const aside = all.filter(each => each.placedTerms === null)
      const unknownItem = aside.filter(({ payment }) => !itemCodes.includes(payment.itemCode)).length
      return { placed: all.length - aside.length, unknownItem, unknownSubject: aside.length - unknownItem }
    },
  }
  const claimsOf = (subjectId: string) =>
    [...kept.values()].filter(each => each.subjectId === subjectId).flatMap(each => each.claims)
  return { payments, claimsOf }
}
