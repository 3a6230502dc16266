import type { FilledIn } from '../../domain/application-form'
import type { ApplicationEvent } from '../../domain/application-life'
import type { ApplicationStep, Applications, AppliedRight } from '../../ports/applications'

export interface OpenApplications {
  applications: Applications
  /** A firm of 220104. */
  addSubject(): Promise<string>
  /** A case of it that waits for the department. */
  addCase(subjectId: string): Promise<string>
  /** `id event` of what people are to be told, in order. */
  told(): Promise<string[]>
}

const AT = new Date('2026-11-21T01:00:00Z')
const LATER = new Date('2026-11-22T01:00:00Z')
const FILLED: FilledIn = {
  answers: { contact: '金舟' },
  given: [
    { materialId: 'roster', way: 'LATER', fileId: null, certificate: null, by: '金*', at: AT.toISOString() },
  ],
}
let counter = 0
const freshId = () => {
  counter += 1
  return `33333333-3333-7333-8333-${String(counter).padStart(12, '0')}`
}
const step = (event: ApplicationEvent, change: Partial<ApplicationStep> = {}): ApplicationStep => ({
  ...{ event, actorKind: 'USER', actorId: 'u1', actorName: '金*', reason: null, at: AT },
  ...change,
})

/** What every store of applications must do; run on each adapter. */
export function applicationsContract(name: string, open: () => Promise<OpenApplications>): void {
  describe(`applications: ${name}`, () => {
    let store: OpenApplications
    beforeAll(async () => {
      store = await open()
    })
    const draftOf = (subjectId: string) => ({
      ...{ id: freshId(), subjectId, itemId: 'loan', itemVersion: 2, recordKey: '', period: '2026' },
      ...{ department: `department-${subjectId}`, filled: FILLED, openedAt: AT },
    })
    async function drafted() {
      const draft = draftOf(await store.addSubject())
      return store.applications.open(draft)
    }
    async function handedIn() {
      const draft = await drafted()
      const entitlementId = await store.addCase(draft.subjectId)
      const move = { id: draft.id, from: 'DRAFT' as const, to: 'SUBMITTED' as const, step: step('SUBMIT') }
      expect(
        await store.applications.move({ ...move, entitlementId, itemVersion: 3, answerBy: '2026-11-24' }),
      ).toBe(true)
      return (await store.applications.get(draft.id))!
    }

    it('opens one draft a right, also when two phones ask at once, and keeps what is filled in', async () => {
      const subjectId = await store.addSubject()
      const [first, second] = await Promise.all(
        [draftOf(subjectId), draftOf(subjectId)].map(each => store.applications.open(each)),
      )
      expect(second).toEqual(first)
      expect(first).toMatchObject({
        ...{ status: 'DRAFT', revision: 1, filled: FILLED, asked: [], entitlementId: null, steps: [] },
        ...{ regionCode: '220104', openedAt: AT, filledAt: AT },
      })
      expect(await store.applications.get(first!.id)).toEqual(first)
      const right: AppliedRight = { subjectId, itemId: 'loan', recordKey: '', period: '2026' }
      expect(await store.applications.ofRight(right)).toEqual(first)
      expect(await store.applications.ofRight({ ...right, period: '2027' })).toBeNull()
      expect(await store.applications.get(freshId())).toBeNull()
    })
    it('a change is kept once a revision: what another phone changed meanwhile is not overwritten', async () => {
      const { id } = await drafted()
      const filled = { ...FILLED, answers: { contact: '李木兰' } }
      const both = await Promise.all(
        [1, 2].map(() => store.applications.fillIn(id, 1, 'DRAFT', filled, LATER)),
      )
      expect(both.filter(Boolean)).toHaveLength(1)
      expect(await store.applications.get(id)).toMatchObject({ filled, revision: 2, filledAt: LATER })
      expect(await store.applications.fillIn(id, 2, 'INCOMPLETE', FILLED, LATER)).toBe(false)
    })
    it('is handed in once, for its case, and is found by it', async () => {
      const one = await handedIn()
      expect(one).toMatchObject({
        ...{ status: 'SUBMITTED', itemVersion: 3, submittedAt: AT, answerBy: '2026-11-24' },
        steps: [{ event: 'SUBMIT', actorName: '金*', at: AT }],
      })
      const again = { id: one.id, from: 'DRAFT' as const, to: 'SUBMITTED' as const, step: step('SUBMIT') }
      expect(await store.applications.move(again)).toBe(false)
      expect(await store.applications.ofCases([one.entitlementId!, freshId()])).toEqual([one])
      const found = [{ entitlementId: one.entitlementId, id: one.id }]
      expect(await store.applications.idsOfCases([one.entitlementId!, freshId()])).toEqual(found)
      expect(await store.applications.waiting(one.department, AT)).toEqual([one])
      expect(await store.applications.toAccept(one.department)).toMatchObject([
        { regionCode: one.regionCode },
      ])
      expect(await store.applications.toAccept('another')).toEqual([])
      expect((await store.told()).filter(told => told.startsWith(one.id))).toEqual([`${one.id} SUBMIT`])
    })
    it('keeps what the department asked for; its clock stands still meanwhile', async () => {
      const { id, department } = await handedIn()
      const asked = [{ id: 'roster', reason: '照片看不清', was: null }]
      const ask = step('ASK', { actorKind: 'STAFF', actorId: 's1', actorName: '许诺', reason: '名册' })
      expect(
        await store.applications.move({
          id,
          from: 'SUBMITTED',
          to: 'INCOMPLETE',
          step: ask,
          asked,
          answerBy: null,
        }),
      ).toBe(true)
      expect(await store.applications.get(id)).toMatchObject({ status: 'INCOMPLETE', asked, answerBy: null })
      expect(
        await store.applications.move({ id, from: 'INCOMPLETE', to: 'SUBMITTED', step: step('SUBMIT') }),
      ).toBe(true)
      expect(await store.applications.get(id)).toMatchObject({
        asked,
        steps: [{ event: 'SUBMIT' }, { event: 'ASK', reason: '名册' }, { event: 'SUBMIT' }],
      })
      expect(await store.applications.waiting(department, AT)).toHaveLength(1)
    })
    it('taken back, it is at the end of the desk’s list for some days, and another can be opened once it is closed', async () => {
      const { id, department } = await handedIn()
      const back = step('WITHDRAW')
      expect(await store.applications.move({ id, from: 'SUBMITTED', to: 'WITHDRAWN', step: back })).toBe(true)
      expect(await store.applications.move({ id, from: 'SUBMITTED', to: 'ACCEPTED', step: back })).toBe(false)
      expect(await store.applications.waiting(department, AT)).toMatchObject([{ id, status: 'WITHDRAWN' }])
      expect(await store.applications.waiting(department, new Date(AT.getTime() + 1))).toEqual([])
      // Opened anew it is still seen there; handed in anew the new one stands in its place.
      const closed = (await store.applications.get(id))!
      await store.applications.move({ id, from: 'WITHDRAWN', to: 'CLOSED', step: step('CLOSE') })
      const { subjectId } = closed
      const openedAt = new Date(AT.getTime() + 1000)
      const next = await store.applications.open({ ...draftOf(subjectId), openedAt })
      expect(await store.applications.waiting(department, AT)).toMatchObject([{ id, status: 'CLOSED' }])
      const entitlementId = await store.addCase(subjectId)
      const again = { id: next.id, from: 'DRAFT' as const, to: 'SUBMITTED' as const, step: step('SUBMIT') }
      await store.applications.move({ ...again, entitlementId })
      expect((await store.applications.waiting(department, AT)).map(each => each.id)).toEqual([next.id])
      expect((await store.told()).filter(told => told.startsWith(id))).toEqual([
        `${id} SUBMIT`,
        `${id} WITHDRAW`,
        `${id} CLOSE`,
      ])
    })
    it('after it was closed another one can be opened for the right', async () => {
      const one = await handedIn()
      await store.applications.move({ id: one.id, from: 'SUBMITTED', to: 'CLOSED', step: step('CLOSE') })
      expect(await store.applications.waiting(one.department, AT)).toEqual([])
      const next = await store.applications.open({
        ...draftOf(one.subjectId),
        openedAt: new Date(AT.getTime() + 1000),
      })
      expect(next.id).not.toBe(one.id)
      expect(next.status).toBe('DRAFT')
      const { subjectId, itemId, recordKey, period } = one
      expect((await store.applications.ofRight({ subjectId, itemId, recordKey, period }))?.id).toBe(next.id)
      expect((await store.applications.ofSubject(subjectId)).map(({ id }) => id)).toEqual([next.id, one.id])
      expect(await store.applications.ofSubject(freshId())).toEqual([])
    })
  })
}
