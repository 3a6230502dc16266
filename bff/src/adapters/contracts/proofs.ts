import { randomUUID } from 'node:crypto'
import type { ProofStatus } from '../../domain/proof'
import type { Proofs } from '../../ports/proofs'

export interface OpenProofs {
  proofs: Proofs
  addSubject(): Promise<string>
  /** What is known of a subject: key → value. */
  factsOf(subjectId: string): Promise<Record<string, unknown>>
  /** `id status` of what people are to be told, in order. */
  told(): Promise<string[]>
}

const AT = new Date('2026-11-21T01:00:00Z')
const later = (ms: number) => new Date(AT.getTime() + ms)
const KEPT = { number: 'ZM-1', validUntil: '2026-12-21', document: '{"number":"ZM-1"}', signature: 'ab' }
const FACT = { value: true, department: 'housing-construction', asOf: '2026-11-21' }

/** What every store of proofs must do; run on each adapter. */
export function proofsContract(name: string, open: () => Promise<OpenProofs>): void {
  describe(`proofs: ${name}`, () => {
    let store: OpenProofs
    beforeAll(async () => {
      store = await open()
    })
    const requestOf = (subjectId: string, askedAt = AT) => ({
      ...{ id: randomUUID(), subjectId, kind: 'shanty-project' as const, itemId: 'shanty-fee-waiver' },
      ...{ askedBy: randomUUID(), askedByName: '安*正', askedAt },
    })
    const asked = async () => store.proofs.open(requestOf(await store.addSubject()))
    const move = (id: string, from: ProofStatus, to: ProofStatus, more: object = {}) =>
      store.proofs.move({ id, from, to, at: later(1), ...more })

    it('asks once at a time, also when two phones ask; answered, it may be asked for again', async () => {
      const subjectId = await store.addSubject()
      const first = await store.proofs.open(requestOf(subjectId))
      const [second, third] = await Promise.all(
        [requestOf(subjectId), requestOf(subjectId, later(5))].map(each => store.proofs.open(each)),
      )
      expect([second, third]).toEqual([first, first])
      expect(first).toMatchObject({
        status: 'ASKED',
        kept: null,
        reason: null,
        askedAt: AT,
        answeredAt: null,
      })
      expect(await store.proofs.get(first.id)).toEqual(first)
      expect(await store.proofs.get(randomUUID())).toBeNull()
      expect(await move(first.id, 'ASKED', 'REFUSED', { reason: '没有查到' })).toBe(true)
      const again = await store.proofs.open(requestOf(subjectId, later(10)))
      expect(again.id).not.toBe(first.id)
      expect((await store.proofs.ofSubject(subjectId)).map(({ id }) => id)).toEqual([again.id, first.id])
    })
    it('issued: the document is kept and what it brings is known, in one go and once', async () => {
      const { id, subjectId } = await asked()
      const issue = () =>
        move(id, 'ASKED', 'ISSUED', { kept: KEPT, facts: { 'property.shanty.approved': FACT } })
      expect((await Promise.all([issue(), issue()])).filter(Boolean)).toHaveLength(1)
      expect(await store.proofs.get(id)).toMatchObject({ status: 'ISSUED', kept: KEPT, answeredAt: later(1) })
      expect((await store.factsOf(subjectId))['property.shanty.approved']).toBe(true)
      expect((await store.told()).filter(told => told.startsWith(id))).toEqual([`${id} ISSUED`])
    })
    it('an older word than the one that is known changes nothing', async () => {
      const { id, subjectId } = await asked()
      const newer = { 'property.shanty.approved': FACT }
      await move(id, 'ASKED', 'ISSUED', { kept: KEPT, facts: newer })
      const other = await store.proofs.open(requestOf(subjectId, later(10)))
      const older = { 'property.shanty.approved': { ...FACT, value: false, asOf: '2026-11-01' } }
      expect(await move(other.id, 'ASKED', 'ISSUED', { kept: KEPT, facts: older })).toBe(true)
      expect((await store.factsOf(subjectId))['property.shanty.approved']).toBe(true)
    })
    it('lists what is unanswered, the one that waits longest first, and not what was just looked at', async () => {
      const one = await asked()
      const other = await asked()
      await move(one.id, 'ASKED', 'WAITING')
      const mine = async (before: Date) =>
        (await store.proofs.unanswered(before, 1_000))
          .map(({ id }) => id)
          .filter(id => id === one.id || id === other.id)
      expect(await mine(later(1))).toEqual([other.id, one.id])
      await store.proofs.lookedAt(other.id, later(20))
      expect(await mine(later(10))).toEqual([one.id])
      await move(one.id, 'WAITING', 'DISTRUSTED', { reason: '不是开给您的' })
      expect(await mine(later(30))).toEqual([other.id])
      expect(await store.proofs.get(one.id)).toMatchObject({ status: 'DISTRUSTED', reason: '不是开给您的' })
    })
  })
}
