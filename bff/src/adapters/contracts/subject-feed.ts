import type { FactValue } from '@policy-direct/shared/facts/fact'
import type { FedSubject, SubjectFeed } from '../../ports/subject-feed'

export interface OpenSubjectFeed {
  feed: SubjectFeed
  /** Adds a subject or changes a fact of it. Answers its id. */
  put(kind: 'ENTERPRISE' | 'PERSON', identifier: string, insured: FactValue): Promise<string>
}

const ONE = '91220101MA0Y00001X'
const OTHER = '91220101MA0Y00002W'

/** What every feed of subjects must do; run on each adapter. */
export function subjectFeedContract(name: string, open: () => Promise<OpenSubjectFeed>): void {
  describe(`subject feed: ${name}`, () => {
    let store: OpenSubjectFeed
    beforeAll(async () => {
      store = await open()
    })
    const read = async (mark: number, kind: 'ENTERPRISE' | 'PERSON' = 'ENTERPRISE') => {
      const subjects: FedSubject[] = []
      let end = mark
      for await (const batch of store.feed.after(kind, mark)) {
        subjects.push(...batch.subjects)
        end = batch.mark
      }
      return { subjects, end }
    }

    it('tells everybody of a kind, then only who changed since, once and as it is now', async () => {
      const one = await store.put('ENTERPRISE', ONE, 12)
      const other = await store.put('ENTERPRISE', OTHER, 30)
      await store.put('PERSON', '220102199003071234', 1)
      const first = await read(0)
      expect(first.subjects.map(({ id }) => id)).toEqual([one, other])
      expect(first.subjects[0]).toMatchObject({ regionCode: '220104', facts: { insured: { value: 12 } } })
      expect((await read(first.end)).subjects).toEqual([])
      await store.put('ENTERPRISE', ONE, 13)
      await store.put('ENTERPRISE', ONE, 14)
      const { subjects, end } = await read(first.end)
      expect(subjects.map(({ id, facts }) => [id, facts.insured?.value])).toEqual([[one, 14]])
      expect((await read(end)).subjects).toEqual([])
      expect((await read(0)).subjects.map(({ id }) => id)).toEqual([other, one])
      expect((await read(0, 'PERSON')).subjects).toHaveLength(1)
    })
  })
}
