import { sql } from 'kysely'
import { hallArea } from '../app/hall'
import { newsroomArea } from '../app/newsroom'
import { policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'

const PIECE =
  'id title lines status revision mine writtenBy publishedBy withdrawal items { itemId name inForce }'
const WRITE = `mutation ($input: WriteNewsInput!) { writeNews(input: $input) { ${PIECE} } }`
const PUBLISH = `mutation ($id: ID!, $revision: Int!) { publishNews(id: $id, revision: $revision) { ${PIECE} } }`
const WITHDRAW = `mutation ($id: ID!, $reason: String!) { withdrawNews(id: $id, reason: $reason) { ${PIECE} } }`
const DESK = `{ deskNews { ${PIECE} } }`
const NEWS = '{ news { entries { kind title lines on department { code } items { itemId } } } }'
const MISSED =
  'query ($month: String!) { missedSearches(month: $month) { rare words { word times everydayWord { say accepted mine item { id } } } } }'
const PROPOSE =
  'mutation ($say: String!, $itemId: ID!, $key: String!) { proposeEverydayWord(say: $say, itemId: $itemId, idempotencyKey: $key) { id say mine accepted } }'
const DECIDE =
  'mutation ($id: ID!, $accepted: Boolean!) { decideEverydayWord(id: $id, accepted: $accepted) { accepted } }'
const WORDS = '{ everydayWords { say accepted proposedBy mine } }'
const HALL = 'query ($text: String!) { hall(text: $text) { total entries { item { id } } } }'

const TEXT = {
  title: '考下电工证的，别忘了来领',
  lines: ['  十二个月内可以领。 ', '', '打 0431-12345 问。'],
  itemIds: ['skill-upgrade-subsidy'],
  idempotencyKey: 'n1',
}

describe('the newsroom', () => {
  let world: IdentityTestWorld
  let he: string
  let xu: string
  let other: string
  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      const policies = await policyArea(base, identity)
      return [policies, hallArea(base, identity, policies), newsroomArea(base, policies)].flatMap(
        area => area.resolvers,
      )
    })
    he = await world.signInStaff({ staffNo: 'N1', name: '何静', department: 'human-resources' })
    xu = await world.signInStaff({
      staffNo: 'N2',
      name: '许诺',
      department: 'human-resources',
      roles: ['ACCEPTOR'],
    })
    other = await world.signInStaff({ staffNo: 'N3', name: '周岚', department: 'culture-tourism' })
  })
  afterAll(() => world.close())
  const write = async (over: object, token = xu) =>
    (await world.ask(WRITE, { input: { ...TEXT, ...over } }, token)).data.writeNews
  const titles = async () =>
    (await world.ask(NEWS)).data.news.entries.map(({ title }: { title: string }) => title)

  it('CC-1: is written by one, published by another, and read by everybody until it is taken down', async () => {
    const piece = await write({})
    expect(piece).toMatchObject({
      status: 'WAITING',
      mine: true,
      writtenBy: '许诺',
      lines: ['十二个月内可以领。', '打 0431-12345 问。'],
      items: [{ itemId: 'skill-upgrade-subsidy', inForce: true }],
    })
    expect((await write({})).id).toBe(piece.id)
    for (const other of [{ title: '另一条' }, { lines: ['另一段'] }, { itemIds: [] }])
      expect(await world.codeOf(WRITE, { input: { ...TEXT, ...other } }, xu)).toBe('CONFLICT')
    expect(await titles()).not.toContain(TEXT.title)
    expect(await world.codeOf(PUBLISH, { id: piece.id, revision: 1 }, xu)).toBe('FORBIDDEN')
    expect(await world.codeOf(PUBLISH, { id: piece.id, revision: 1 }, other)).toBe('NOT_FOUND')

    const better = await write({ id: piece.id, title: '考下证的，别忘了来领' })
    expect(better).toMatchObject({ id: piece.id, revision: 2 })
    expect(await world.codeOf(PUBLISH, { id: piece.id, revision: 1 }, he)).toBe('CONFLICT')
    const { data } = await world.ask(PUBLISH, { id: piece.id, revision: 2 }, he)
    expect(data.publishNews).toMatchObject({ status: 'PUBLISHED', publishedBy: '何静' })
    const [entry] = (await world.ask(NEWS)).data.news.entries.filter(
      ({ kind }: { kind: string }) => kind === 'WRITTEN',
    )
    expect(entry).toMatchObject({
      title: '考下证的，别忘了来领',
      on: '2026-11-21',
      department: { code: 'human-resources' },
    })

    const rewriting = { input: { ...TEXT, id: piece.id } }
    expect(await world.codeOf(WRITE, rewriting, xu)).toBe('CONFLICT')
    expect(await world.codeOf(WRITE, rewriting, he)).toBe('FORBIDDEN')
    await expect(
      sql`update department_news set title = '换了' where id = ${piece.id}`.execute(world.database.db),
    ).rejects.toThrow(/stays as it was published/)

    const down = await world.ask(WITHDRAW, { id: piece.id, reason: '日子写错了' }, xu)
    expect(down.data.withdrawNews).toMatchObject({ status: 'WITHDRAWN', withdrawal: '许诺：日子写错了' })
    expect(await titles()).not.toContain('考下证的，别忘了来领')
    expect(await world.codeOf(WITHDRAW, { id: piece.id, reason: '再来' }, xu)).toBe('CONFLICT')
    expect((await world.ask(DESK, {}, other)).data.deskNews).toEqual([])
    expect(await world.codeOf(DESK)).toBe('UNAUTHENTICATED')
  })
  it('N-9: carries no address, no empty text and no item that is not in force', async () => {
    for (const wrong of [
      { title: '一' },
      { lines: [' '] },
      { lines: ['点 https://butie.example 领'] },
      { lines: ['看 www.butie.cn'] },
      { itemIds: ['no-such-item'] },
      { lines: ['长'.repeat(301)] },
    ])
      expect(await world.codeOf(WRITE, { input: { ...TEXT, ...wrong } }, xu)).toBe('INVALID_INPUT')
  })
  it('CC-10: what several people looked for becomes a word of an item once two have agreed', async () => {
    const word = '考证红包'
    const search = (text: string) => world.ask(HALL, { text })
    for (const _ of [1, 2, 3]) expect((await search(word)).data.hall.total).toBe(0)
    await search('某某某')
    const missed = async () => (await world.ask(MISSED, { month: '2026-11' }, he)).data.missedSearches
    expect(await missed()).toEqual({ rare: 1, words: [{ word, times: 3, everydayWord: null }] })

    const ask = { say: word, itemId: 'skill-upgrade-subsidy', key: 'w1' }
    expect(await world.codeOf(PROPOSE, ask, other)).toBe('NOT_FOUND')
    const { data } = await world.ask(PROPOSE, ask, he)
    const { id } = data.proposeEverydayWord
    expect(data.proposeEverydayWord).toMatchObject({ say: word, mine: true, accepted: null })
    expect((await world.ask(PROPOSE, ask, he)).data.proposeEverydayWord.id).toBe(id)
    expect(await world.codeOf(PROPOSE, { ...ask, say: '别的俗称' }, he)).toBe('CONFLICT')
    expect((await world.ask(PROPOSE, { ...ask, key: 'w2' }, xu)).data.proposeEverydayWord).toMatchObject({
      id,
      mine: false,
    })
    expect(await world.codeOf(DECIDE, { id, accepted: true }, he)).toBe('FORBIDDEN')
    expect(await world.codeOf(DECIDE, { id, accepted: true }, other)).toBe('NOT_FOUND')
    expect((await search(word)).data.hall.total).toBe(0)
    expect((await world.ask(DECIDE, { id, accepted: true }, xu)).data.decideEverydayWord.accepted).toBe(true)
    expect(await world.codeOf(DECIDE, { id, accepted: false }, xu)).toBe('CONFLICT')
    world.clock.advance(1_000)
    expect((await search(word)).data.hall.entries).toMatchObject([{ item: { id: 'skill-upgrade-subsidy' } }])
    expect((await missed()).words[0].everydayWord).toMatchObject({ say: word, accepted: true })
    expect((await world.ask(WORDS, {}, xu)).data.everydayWords).toEqual([
      { say: word, accepted: true, proposedBy: '何静', mine: false },
    ])
    for (const say of ['一', '220102198501010019', '两个 词'])
      expect(await world.codeOf(PROPOSE, { ...ask, say, key: say }, he)).toBe('INVALID_INPUT')
    expect(await world.codeOf(MISSED, { month: '11' }, he)).toBe('INVALID_INPUT')
  })
})
