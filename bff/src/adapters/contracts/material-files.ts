import { createHash, randomUUID } from 'node:crypto'
import type { MaterialFile, MaterialFiles } from '../../ports/material-files'

const AT = new Date('2026-11-21T01:00:00Z')
const A_DAY = 86_400_000

/** What every store of files must do; run on each adapter. `addSubject` answers the id of somebody. */
export function materialFilesContract(
  name: string,
  open: () => Promise<{ files: MaterialFiles; addSubject(): Promise<string> }>,
): void {
  describe(`material files: ${name}`, () => {
    let store: Awaited<ReturnType<typeof open>>
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
  })
}
