import { idNumberCheckCharacter } from '@policy-direct/shared/identifiers/id-number'
import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { type CaseWorld, caseWorld } from '../testing/case-world'
import { deskParts, deskReviewer } from '../testing/desk-parts'
import { matchItem } from './match-item'
import { searchCandidates } from './search-candidates'

const reviewer = deskReviewer()
const ID_NUMBER = `22010419900307002${idNumberCheckCharacter('22010419900307002')}`
const USCC = '91220104MA0Y1A2B4D'

describe('a list is searched', () => {
  let world: CaseWorld
  let listId: string
  let birch: string
  let person: string
  const parts = () => deskParts(world, () => 0.5)
  const page = (words: string, after: string | null = null, who = reviewer) =>
    searchCandidates(parts())(who, { listId, words, after })
  const found = async (words: string) => (await page(words)).candidates.map(({ subjectId }) => subjectId)
  const looks = async (subject: string) =>
    (await parts().dataUses.list(subject, new Date(0))).filter(({ actorKind }) => actorKind === 'STAFF')

  beforeAll(async () => {
    world = await caseWorld()
    const item = await world.publish(sampleItem())
    const subjects: string[] = []
    for (let n = 0; n < 60; n += 1) subjects.push(await world.addSubject())
    ;[birch, person] = [subjects[0]!, subjects[1]!]
    await matchItem(parts())(item)
    await world.db
      .updateTable('subject')
      .set({
        public_name: '长春市白桦（集团）旅行社有限公司',
        identifier_index: world.personalData.index('USCC', USCC),
        sealed: world.personalData.seal({
          name: '长春市白桦（集团）旅行社有限公司',
          identifier: USCC,
          phone: null,
        }),
      })
      .where('id', '=', birch)
      .execute()
    await world.db
      .updateTable('subject')
      .set({
        kind: 'PERSON',
        public_name: null,
        identifier_index: world.personalData.index('ID_NUMBER', ID_NUMBER),
        sealed: world.personalData.seal({ name: '王玉兰', identifier: ID_NUMBER, phone: null }),
      })
      .where('id', '=', person)
      .execute()
    listId = (await world.db.selectFrom('candidate_list').select('id').executeTakeFirstOrThrow()).id
  })
  afterAll(() => world.close())

  it('by a part of the public name, whatever its brackets', async () => {
    expect(await found('白桦')).toEqual([birch])
    expect(await found(' 白桦(集团) ')).toEqual([birch])
    expect(await found('桦白')).toEqual([])
  })
  it('by the whole number of an enterprise or a person, and no part of it', async () => {
    expect(await found(USCC.toLowerCase())).toEqual([birch])
    expect(await found(ID_NUMBER)).toEqual([person])
    expect(await found(ID_NUMBER.slice(0, 14))).toEqual([])
  })
  it('never by the name of a person', async () => {
    expect(await found('王玉兰')).toEqual([])
    expect(await found('玉兰')).toEqual([])
  })
  it('by the case number, whatever state the case is in', async () => {
    const { case_number } = await world.db
      .updateTable('entitlement')
      .set({ case_number: 'BJ-2611-7K3M-9QX2', status: 'FULFILLED' })
      .where('subject_id', '=', person)
      .returning('case_number')
      .executeTakeFirstOrThrow()
    expect(await found(case_number.toLowerCase())).toEqual([person])
  })
  it('a page at a time, everybody once', async () => {
    const first = await page('旅行社')
    const second = await page('旅行社', first.next)
    expect([first.candidates.length, second.candidates.length, second.next]).toEqual([50, 9, null])
    expect(new Set([...first.candidates, ...second.candidates].map(({ id }) => id)).size).toBe(59)
  })
  it('and who was seen is recorded, nobody else', async () => {
    const before = (await looks(person)).length
    await page('白桦')
    expect(await looks(person)).toHaveLength(before)
    await page(ID_NUMBER)
    const seen = await looks(person)
    expect(seen).toHaveLength(before + 1)
    expect(seen[0]).toMatchObject({ basis: 'STATUTORY_DUTY' })
  })
  it('through an index', async () => {
    const { rows } = await world.db.transaction().execute(async trx => {
      await sql`set local enable_seqscan = off`.execute(trx)
      return sql<{ 'QUERY PLAN': string }>`explain select id from subject
        where public_name is not null and name_pairs(public_name) @> name_pairs('白桦')`.execute(trx)
    })
    expect(JSON.stringify(rows)).toContain('subject_name_pairs')
  })
  it('not by others, nor with one character or a cursor of their own', async () => {
    await expect(page('白桦', null, { ...reviewer, department: 'finance' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(page('白桦', null, { ...reviewer, roles: ['SPECIALIST'] })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(page('白')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(page('白桦', 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
