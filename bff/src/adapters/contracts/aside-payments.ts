import type { PriorPayment } from '../../domain/prior-payment'
import type { AsideFinding, AsidePayments } from '../../ports/aside-payments'
import type { PriorPayments } from '../../ports/prior-payments'
import type { SubjectRegister } from '../../ports/subject-register'
import { PAID_USCC, samplePriorPayment } from './sample-prior-payment'

export interface OpenAsidePayments {
  payments: PriorPayments
  aside: AsidePayments
  register: SubjectRegister
}

const AT = new Date('2026-11-21T01:00:00Z')
const LATER = new Date('2026-11-21T02:00:00Z')
const RULE = { itemCode: 'WGFH', itemId: 'job-stabilisation-rebate', terms: 'once-a-year' }

const unknownCode = samplePriorPayment({ itemCode: 'OLD-7' })
let findings = 0
const finding = (change: Partial<AsideFinding> = {}): AsideFinding => ({
  id: `00000000-0000-7000-8000-00000000f${String(++findings).padStart(3, '0')}`,
  kind: 'ASSIGN',
  itemId: RULE.itemId,
  who: null,
  paidOn: null,
  amountFen: null,
  finding: '查了凭证，是稳岗返还',
  staffId: 'S1',
  staffName: '何静',
  reviewer: true,
  at: AT,
  ...change,
})
const close = (change: Partial<AsideFinding> = {}) => finding({ kind: 'CLOSE', itemId: null, ...change })
const second = (reason: string | null = null) => ({ staffId: 'S2', staffName: '许诺', reason, at: LATER })

/** What every store of payments put aside must do; run on each adapter. */
export function asidePaymentsContract(name: string, open: () => Promise<OpenAsidePayments>): void {
  describe(`payments put aside: ${name}`, () => {
    let store: OpenAsidePayments
    const scope = (department: string, regionCode = '220100') => ({
      ...{ department, regionCode, city: '220100', led: ['WGFH'], known: ['WGFH'] },
    })
    const waiting = (department = 'human-resources') => store.aside.waiting(scope(department), 10)
    const take = async (change: Partial<PriorPayment> = {}) => {
      await store.payments.take([{ ...unknownCode, ...change }], AT)
      return (await waiting())[0]!
    }
    beforeEach(async () => {
      store = await open()
      await store.register.deliver(
        [
          {
            kind: 'ENTERPRISE',
            identifier: PAID_USCC,
            name: '长春市同心家政服务有限公司',
            phone: null,
            regionCode: '220102',
            legalRepresentative: null,
            accounts: [],
            facts: {},
          },
        ],
        AT,
      )
    })

    it('shows what waits to whoever paid, with whose it is', async () => {
      expect(await take()).toMatchObject({
        identifier: PAID_USCC,
        kind: 'ENTERPRISE',
        line: null,
        subject: { regionCode: '220102' },
        open: true,
        findings: [],
        payment: { itemCode: 'OLD-7', amountFen: 712_800, paidOn: '2026-05-20' },
      })
      expect(await waiting('culture-tourism')).toEqual([])
    })
    it('shows a known code to whoever leads it, and what nobody knows without whose it is', async () => {
      await take({ itemCode: 'WGFH', department: 'finance', identifier: '91220101MA0Y00009X' })
      expect(await waiting()).toMatchObject([{ subject: null, identifier: '91220101MA0Y00009X' }])
      expect(await waiting('finance')).toMatchObject([{ payment: { itemCode: 'WGFH' } }])
    })
    it('counts and shows what lies in the region; what is nobody’s yet is the city’s', async () => {
      const ofRegion = async (regionCode: string) => {
        const here = scope('human-resources', regionCode)
        return [await store.aside.count(here), (await store.aside.waiting(here, 10)).length]
      }
      expect(await ofRegion('220100')).toEqual([0, 0])
      await take()
      await take({ paymentId: 'P-2' })
      await take({
        paymentId: 'P-3',
        itemCode: 'WGFH',
        department: 'finance',
        identifier: '91220101MA0Y00009X',
      })
      await store.payments.take([{ ...unknownCode, paymentId: 'P-4', status: 'REVOKED' }], AT)
      await store.payments.take([{ ...unknownCode, paymentId: 'P-5', department: 'finance' }], AT)
      expect(await ofRegion('220100')).toEqual([3, 3])
      expect(await ofRegion('220102')).toEqual([2, 2])
      expect(await ofRegion('220104')).toEqual([0, 0])
    })
    it('does not show one that was revoked, nor one that stands in the registers', async () => {
      await store.payments.take([{ ...unknownCode, status: 'REVOKED' }], AT)
      await store.payments.take([{ ...unknownCode, paymentId: 'P-2', itemCode: 'WGFH' }], AT)
      const found = await store.payments.unplaced([RULE], 10, 'OPEN')
      await store.payments.place(
        found.map(each => ({ ...each, claims: [] })),
        AT,
        false,
      )
      expect(await waiting()).toEqual([])
    })
    it('lets a finding count: it is placed as the department says', async () => {
      const one = await take({ itemCode: '', paidOn: '1970-01-01', missing: ['ITEM', 'DAY'], line: '{}' })
      expect(one).toMatchObject({ line: '{}', payment: { missing: ['ITEM', 'DAY'] } })
      const said = finding({ paidOn: '2026-03-01', who: { kind: 'ENTERPRISE', identifier: PAID_USCC } })
      expect(await store.aside.find(one.id, one.takenAt, said, true)).toBe(true)
      expect(await waiting()).toEqual([])
      const [placed] = await store.payments.unplaced([{ ...RULE, itemCode: RULE.itemId }], 10, 'OPEN')
      expect(placed).toMatchObject({
        rule: { itemId: RULE.itemId, terms: RULE.terms },
        payment: { paidOn: '2026-03-01', amountFen: 712_800 },
      })
      expect((await store.aside.get(one.id))!.findings).toMatchObject([
        { ...said, status: 'DONE', second: null },
      ])
    })
    it('waits for the second look, once', async () => {
      const one = await take()
      const said = close()
      expect(await store.aside.find(one.id, one.takenAt, said, false)).toBe(true)
      expect(await store.aside.find(one.id, one.takenAt, finding(), true)).toBe(false)
      expect(await waiting()).toMatchObject([{ findings: [{ status: 'PROPOSED' }] }])
      expect(await store.aside.second(said.id, second())).toBe(true)
      expect(await store.aside.second(said.id, second('不对'))).toBe(false)
      expect(await waiting()).toEqual([])
      expect(await store.payments.unplaced([RULE], 10, 'OPEN')).toMatchObject([{ rule: { terms: 'closed' } }])
      expect((await store.aside.get(one.id))!).toMatchObject({
        open: false,
        findings: [{ status: 'DONE', second: { staffName: '许诺', reason: null, at: LATER } }],
      })
    })
    it('stays where it is after a no, for another finding', async () => {
      const one = await take()
      const said = close()
      await store.aside.find(one.id, one.takenAt, said, false)
      expect(await store.aside.second(said.id, second('凭证还没看'))).toBe(true)
      expect(await waiting()).toMatchObject([
        { findings: [{ status: 'REFUSED', second: { reason: '凭证还没看' } }] },
      ])
      expect(await store.aside.find(one.id, one.takenAt, finding(), true)).toBe(true)
    })
    it('is judged anew when it is delivered anew', async () => {
      const one = await take()
      const said = close()
      await store.aside.find(one.id, one.takenAt, said, false)
      await store.payments.take([{ ...unknownCode, amountFen: 1, sentAt: LATER.toISOString() }], LATER)
      expect(await store.aside.second(said.id, second())).toBe(false)
      expect(await store.aside.find(one.id, one.takenAt, finding(), true)).toBe(false)
      const [again] = await waiting()
      expect(again).toMatchObject({ payment: { amountFen: 1 }, findings: [{ status: 'VOID' }] })
      await store.aside.find(again!.id, again!.takenAt, close(), true)
      expect(await waiting()).toEqual([])
      await store.payments.take([{ ...unknownCode, sentAt: '2026-12-01T00:00:00.000Z' }], LATER)
      expect(await waiting()).toHaveLength(1)
    })
    it('is not undone by the same delivery again', async () => {
      const one = await take()
      await store.aside.find(one.id, one.takenAt, close(), true)
      expect(await store.payments.take([unknownCode], LATER)).toBe(0)
      expect(await waiting()).toEqual([])
    })
  })
}
