import type { PriorPayment } from '../../domain/prior-payment'
import type { PastClaim, PriorClaim } from '../../eligibility'
import type { PriorPayments } from '../../ports/prior-payments'
import type { SubjectRegister } from '../../ports/subject-register'
import type { Subjects } from '../../ports/subjects'
import { PAID_USCC, samplePriorPayment } from './sample-prior-payment'

export interface OpenPriorPayments {
  payments: PriorPayments
  subjects: Subjects
  register: SubjectRegister
  /** Claims of a subject that stand now. */
  claimsOf(subjectId: string): Promise<PastClaim[]>
  announced(): Promise<string[]>
}

const AT = new Date('2026-11-21T01:00:00Z')
const RULE = { itemCode: 'WGFH', itemId: 'job-stabilisation-rebate', terms: 'once-a-year' }
const CLAIM: PriorClaim = {
  register: 'job-stabilisation-rebate/once-a-year',
  key: '2026',
  per: 'BENEFICIARY',
}
const ASIDE_CLAIM: PriorClaim = { register: 'aside/human-resources', key: '', per: 'BENEFICIARY' }

const paid = samplePriorPayment({ itemCode: 'WGFH' })
const later = (change: Partial<PriorPayment>): PriorPayment => ({
  ...paid,
  sentAt: '2026-07-01T00:00:00.000Z',
  ...change,
})
const firm = (identifier: string) => ({
  kind: 'ENTERPRISE' as const,
  identifier,
  name: '长春市同心家政服务有限公司',
  phone: null,
  regionCode: '220102',
  legalRepresentative: null,
  accounts: [],
  facts: {},
})

/** What every store of payments from before go-live must do; run on each adapter. */
export function priorPaymentsContract(name: string, open: () => Promise<OpenPriorPayments>): void {
  describe(`payments from before go-live: ${name}`, () => {
    let store: OpenPriorPayments
    const placeAll = async (announce = false) => {
      const found = await store.payments.unplaced([RULE], 100, 'OPEN')
      const placings = found.map(each => ({
        ...each,
        claims: each.payment.status === 'PAID' ? [CLAIM] : [],
      }))
      await store.payments.place(placings, AT, announce)
      return found.length
    }
    const counts = () => store.payments.counts(['WGFH'])
    const subjectId = async (identifier = PAID_USCC) =>
      (await store.subjects.find('ENTERPRISE', identifier))!.id
    const claims = async (identifier?: string) => store.claimsOf(await subjectId(identifier))
    beforeEach(async () => {
      store = await open()
      await store.register.deliver([firm(PAID_USCC)], AT)
    })

    it('lets a payment stand in the registers with payer, day and amount', async () => {
      expect(await store.payments.take([paid], AT)).toBe(1)
      expect(await placeAll()).toBe(1)
      expect(await claims()).toEqual([
        {
          register: CLAIM.register,
          key: '2026',
          itemId: RULE.itemId,
          grantedOn: '2026-05-20',
          holder: 'SELF',
          paidBefore: { department: 'human-resources', amountFen: 712_800 },
        },
      ])
      expect(await store.announced()).toEqual([])
    })
    it('takes the same again without a trace', async () => {
      await store.payments.take([paid, paid], AT)
      await placeAll()
      expect(await store.payments.take([paid], AT)).toBe(0)
      expect(await placeAll(true)).toBe(0)
      expect(await claims()).toHaveLength(1)
      expect(await store.announced()).toEqual([])
      expect(await counts()).toEqual({ placed: 1, unknownSubject: 0, unknownItem: 0, unclear: 0 })
    })
    it('keeps the newest saying, whatever comes first', async () => {
      const corrected = later({ amountFen: 700_000, paidOn: '2026-05-21' })
      for (const order of [
        [paid, corrected],
        [corrected, paid],
      ]) {
        for (const payment of order) await store.payments.take([payment], AT)
        await placeAll()
        expect(await claims()).toMatchObject([
          { grantedOn: '2026-05-21', paidBefore: { amountFen: 700_000 } },
        ])
      }
    })
    it('settles two sayings of one moment alike in either order', async () => {
      const other = { ...paid, amountFen: 1 }
      await store.payments.take([paid, other], AT)
      await placeAll()
      const first = await claims()
      expect(await store.payments.take([other, paid], AT)).toBe(0)
      expect(await claims()).toEqual(first)
    })
    it('keeps a payment of somebody nobody knows, and places it when they come', async () => {
      const moved = later({ paymentId: 'P-2', identifier: '91220101MA0Y00002X' })
      await store.payments.take([moved], AT)
      expect(await placeAll()).toBe(0)
      expect(await counts()).toMatchObject({ placed: 0, unknownSubject: 1 })
      await store.register.deliver([firm('91220101MA0Y00002X')], AT)
      expect(await placeAll()).toBe(1)
      expect(await claims('91220101MA0Y00002X')).toHaveLength(1)
      expect(await counts()).toMatchObject({ placed: 1, unknownSubject: 0 })
    })
    it('keeps a payment under a code nobody knows, and places it when the code means something', async () => {
      await store.payments.take([later({ itemCode: 'OLD-7' })], AT)
      const [waits] = await store.payments.unplaced([RULE], 10, 'OPEN')
      expect(waits!.rule).toEqual({ itemCode: 'OLD-7', itemId: 'OLD-7', terms: 'aside' })
      await store.payments.place([{ ...waits!, claims: [ASIDE_CLAIM] }], AT, false)
      expect(await claims()).toMatchObject([{ register: 'aside/human-resources', key: '' }])
      expect(await store.payments.unplaced([RULE], 10, 'OPEN')).toEqual([])
      expect(await counts()).toEqual({ placed: 0, unknownSubject: 0, unknownItem: 1, unclear: 0 })
      const [found] = await store.payments.unplaced([RULE, { ...RULE, itemCode: 'OLD-7' }], 10, 'OPEN')
      await store.payments.place([{ ...found!, claims: [CLAIM] }], AT, false)
      expect(await claims()).toMatchObject([{ register: CLAIM.register }])
    })
    it('places one that does not say enough under no code, whatever code it has', async () => {
      const torn = later({ missing: ['DAY'], line: '{"paidOn":"spring"}' })
      expect(await store.payments.take([torn], AT)).toBe(1)
      const [waits] = await store.payments.unplaced([RULE], 10, 'OPEN')
      expect(waits).toMatchObject({ rule: { itemCode: '', terms: 'aside' }, payment: { missing: ['DAY'] } })
      expect(await counts()).toEqual({ placed: 0, unknownSubject: 0, unknownItem: 0, unclear: 1 })
      expect(await store.payments.take([torn], AT)).toBe(0)
    })
    it('takes a revoked payment out of the registers, and back in when it was made after all', async () => {
      await store.payments.take([paid], AT)
      await placeAll()
      await store.payments.take([later({ status: 'REVOKED' })], AT)
      await placeAll(true)
      expect(await claims()).toEqual([])
      expect(await store.announced()).toEqual([await subjectId()])
      await store.payments.take([{ ...paid, sentAt: '2026-08-01T00:00:00.000Z' }], AT)
      await placeAll()
      expect(await claims()).toHaveLength(1)
    })
    it('moves to the right firm when the wrong one was named', async () => {
      await store.register.deliver([firm('91220101MA0Y00003X')], AT)
      await store.payments.take([paid], AT)
      await placeAll()
      await store.payments.take([later({ identifier: '91220101MA0Y00003X' })], AT)
      await placeAll(true)
      expect(await claims()).toEqual([])
      expect(await claims('91220101MA0Y00003X')).toHaveLength(1)
      expect([...(await store.announced())].sort()).toEqual(
        [await subjectId(), await subjectId('91220101MA0Y00003X')].sort(),
      )
    })
    it('places anew when the limits of the item are others', async () => {
      await store.payments.take([paid], AT)
      await placeAll()
      const twice = [{ ...RULE, terms: 'twice-a-year' }]
      expect(await store.payments.unplaced(twice, 10, 'OPEN')).toEqual([])
      expect(await store.payments.unplaced(twice, 10, 'ALL')).toHaveLength(1)
    })
  })
}
