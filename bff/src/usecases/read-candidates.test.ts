import { randomUUID } from 'node:crypto'
import { sampleItem } from '../adapters/contracts/sample-item'
import { type CaseWorld, caseWorld } from '../testing/case-world'
import { deskParts, deskReviewer } from '../testing/desk-parts'
import { checkSample } from './check-sample'
import { matchItem } from './match-item'
import { readCandidates } from './read-candidates'

const reviewer = deskReviewer()

describe('a list is read a page at a time', () => {
  let world: CaseWorld
  let listId: string
  const parts = () => deskParts(world, () => 0.5)
  const read = (after: string | null) => readCandidates(parts())(reviewer, { listId, filter: 'SURE', after })
  const readAll = async () => {
    const found = []
    for (let after: string | null = null; ; ) {
      const page = await read(after)
      found.push(...page.candidates)
      after = page.next
      if (after === null) return found
    }
  }
  const check = (candidateId: string) => checkSample(parts())(reviewer, { candidateId, agrees: true })

  beforeAll(async () => {
    world = await caseWorld()
    const item = await world.publish(sampleItem())
    for (let n = 0; n < 120; n += 1) await world.addSubject()
    await matchItem(parts())(item)
    // More samples than a page holds.
    await world.db
      .updateTable('entitlement')
      .set({ sampled: true })
      .where(
        'id',
        'in',
        world.db.selectFrom('entitlement').select('id').where('sampled', '=', false).limit(60),
      )
      .execute()
    listId = (await world.db.selectFrom('candidate_list').select('id').executeTakeFirstOrThrow()).id
  })
  afterAll(() => world.close())

  const idsOf = (candidates: { id: string }[]) => candidates.map(({ id }) => id)

  it('shows what is still to be compared first, then the others, everybody once', async () => {
    const all = await readAll()
    const samples = all.filter(({ sampled }) => sampled)
    const others = all.filter(({ sampled }) => !sampled)
    expect(samples.length).toBeGreaterThan(50)
    expect(idsOf(all)).toEqual([...idsOf(samples).sort(), ...idsOf(others).sort()])
    expect(new Set(idsOf(all)).size).toBe(120)
  })
  it('goes on where it was when samples are compared between two pages', async () => {
    const first = await read(null)
    const last = first.candidates.at(-1)!
    const open = idsOf((await readAll()).filter(({ sampled }) => sampled))
    await check(last.id)
    const second = await read(first.next)
    const rest = open.slice(50)
    expect(idsOf(second.candidates).slice(0, rest.length)).toEqual(rest)
  })
  it('puts what has been compared among the others', async () => {
    const before = await readAll()
    await check(before[0]!.id)
    const after = await readAll()
    expect(after[0]!.id).toBe(before[1]!.id)
    expect(after.find(({ id }) => id === before[0]!.id)).toMatchObject({ sampled: true, sampleAgrees: true })
    expect(after).toHaveLength(120)
  })
  it.each(['', 'x', `x-${randomUUID()}`, randomUUID(), 's-x', "o-' or true"])(
    'takes no cursor %j of its own',
    async after => {
      await expect(read(after)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    },
  )
})
