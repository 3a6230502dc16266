import { createHash, randomUUID } from 'node:crypto'
import type { Applications } from '../../ports/applications'
import type { MaterialFile, MaterialFiles } from '../../ports/material-files'

const AT = new Date('2026-11-21T01:00:00Z')
const A_DAY = 86_400_000

export interface OpenMaterialFiles {
  files: MaterialFiles
  /** In the same store: what uses the files. */
  applications: Applications
  /** The id of somebody. */
  addSubject(): Promise<string>
  /** A case of theirs that waits for the department. */
  addCase(subjectId: string): Promise<string>
}

/** What every store of files must do; run on each adapter. */
export function materialFilesContract(name: string, open: () => Promise<OpenMaterialFiles>): void {
  describe(`material files: ${name}`, () => {
    let store: OpenMaterialFiles
    beforeAll(async () => {
      store = await open()
    })
    const fileOf = (subjectId: string, content: Uint8Array, change: Partial<MaterialFile> = {}) => ({
      ...{ id: randomUUID(), subjectId, document: '人员名册', kind: 'PDF' as const },
      ...{ sizeBytes: content.length, digest: createHash('sha256').update(content).digest('hex') },
      ...{ uploadedBy: '金*', at: AT },
      ...change,
    })
    it('gives back every byte, and nothing for an id that is not there', async () => {
      const content = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256)
      const file = fileOf(await store.addSubject(), content)
      await store.files.keep(file, content)
      expect(await store.files.getMany([file.id, randomUUID()])).toEqual([file])
      expect(Buffer.from((await store.files.content(file.id))!).equals(Buffer.from(content))).toBe(true)
      expect(await store.files.content(randomUUID())).toBeNull()
    })
    it('finds the newest of somebody for a document, unless it is too old', async () => {
      const subjectId = await store.addSubject()
      const bytes = Buffer.from('x')
      const older = fileOf(subjectId, bytes, { at: new Date(AT.getTime() - 10 * A_DAY) })
      const newer = fileOf(subjectId, bytes)
      const other = fileOf(subjectId, bytes, { document: '批复' })
      for (const file of [newer, older, other]) await store.files.keep(file, bytes)
      const since = new Date(AT.getTime() - 20 * A_DAY)
      expect(await store.files.newest(subjectId, '人员名册', since)).toEqual(newer)
      expect(await store.files.newest(subjectId, '人员名册', new Date(AT.getTime() + 1))).toBeNull()
      expect(await store.files.newest(await store.addSubject(), '人员名册', since)).toBeNull()
    })

    describe('of drafts that are left alone', () => {
      const MUCH_LATER = new Date(AT.getTime() + 40 * A_DAY)
      const kept = async (subjectId: string, change: Partial<MaterialFile> = {}) => {
        const file = fileOf(subjectId, Buffer.from('x'), change)
        await store.files.keep(file, Buffer.from('x'))
        return file.id
      }
      const filledWith = (fileIds: readonly string[]) => ({
        answers: { contact: '金舟' },
        given: fileIds.map((fileId, at) => ({
          ...{ materialId: `m${at}`, way: 'FILE' as const, fileId, certificate: null, by: '金*' },
          at: AT.toISOString(),
        })),
      })
      async function draft(subjectId: string, fileIds: readonly string[], itemId = 'loan', at = AT) {
        const one = await store.applications.open({
          ...{ id: randomUUID(), subjectId, itemId, itemVersion: 1, recordKey: '', period: '2026' },
          ...{ department: 'd', filled: filledWith(fileIds), openedAt: at },
        })
        return one.id
      }
      const left = async (id: string) =>
        (await store.applications.abandoned(MUCH_LATER, 1_000)).find(each => each.application.id === id)
          ?.fileIds
      const isThere = async (id: string) =>
        (await store.files.content(id)) !== null && (await store.files.getMany([id])).length === 1

      it('go once the draft has let go of them, not before, and never twice', async () => {
        const subjectId = await store.addSubject()
        const [used, replaced] = [await kept(subjectId), await kept(subjectId)]
        const fresh = await kept(subjectId, { at: MUCH_LATER })
        const id = await draft(subjectId, [used])
        expect(await left(id)).toEqual([used])
        expect(await store.applications.abandoned(AT, 10)).toEqual([])
        await store.files.eraseUnused(MUCH_LATER, 1_000)
        expect(await Promise.all([used, replaced, fresh].map(isThere))).toEqual([true, false, true])
        expect(await store.applications.fillIn(id, 1, 'DRAFT', filledWith([]), AT)).toBe(true)
        expect(await left(id)).toBeUndefined()
        expect(await store.files.eraseUnused(MUCH_LATER, 1_000)).toBe(1)
        expect(await isThere(used)).toBe(false)
        expect(await store.files.eraseUnused(MUCH_LATER, 1_000)).toBe(0)
        // What is gone cannot be given again: the other phone is told that something changed.
        expect(await store.applications.fillIn(id, 2, 'DRAFT', filledWith([used]), AT)).toBe(false)
      })
      it('never what was handed in once, also when a later draft with it is left alone', async () => {
        const subjectId = await store.addSubject()
        const file = await kept(subjectId)
        const first = await draft(subjectId, [file])
        expect(await store.files.handedIn([file])).toEqual([])
        const step = {
          ...{ event: 'SUBMIT' as const, actorKind: 'USER' as const, actorId: 'u', actorName: '金*' },
          ...{ reason: null, at: AT },
        }
        const entitlementId = await store.addCase(subjectId)
        await store.applications.move({ id: first, from: 'DRAFT', to: 'SUBMITTED', step, entitlementId })
        expect(await store.files.handedIn([file, randomUUID()])).toEqual([file])
        const later = await draft(subjectId, [file], 'another')
        expect(await left(later)).toBeUndefined()
        expect(await store.applications.fillIn(later, 1, 'DRAFT', filledWith([]), AT)).toBe(true)
        await store.files.eraseUnused(MUCH_LATER, 1_000)
        expect(await isThere(file)).toBe(true)
      })
      it('what comes later for a case counts as handed in at once', async () => {
        const subjectId = await store.addSubject()
        const id = await draft(subjectId, [])
        const step = {
          ...{ event: 'SUBMIT' as const, actorKind: 'USER' as const, actorId: 'u', actorName: '金*' },
          ...{ reason: null, at: AT },
        }
        const entitlementId = await store.addCase(subjectId)
        await store.applications.move({ id, from: 'DRAFT', to: 'SUBMITTED', step, entitlementId })
        const file = await kept(subjectId)
        expect(await store.applications.fillIn(id, 2, 'SUBMITTED', filledWith([file]), AT)).toBe(true)
        expect(await store.files.handedIn([file])).toEqual([file])
      })
      it('not while somebody still fills in another draft with the same file', async () => {
        const subjectId = await store.addSubject()
        const file = await kept(subjectId)
        const alone = await draft(subjectId, [file])
        const busy = await draft(subjectId, [file], 'another', MUCH_LATER)
        expect(await left(alone)).toBeUndefined()
        expect(await store.applications.fillIn(busy, 1, 'DRAFT', filledWith([]), MUCH_LATER)).toBe(true)
        expect(await left(alone)).toEqual([file])
      })
    })
  })
}
