import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { testCaseArea } from '../testing/case-area'
import { type CaseWorld, caseWorld, NOW } from '../testing/case-world'

const DUE = '2027-12-31'
const SIXTY_ONE_DAYS = new Date('2027-10-31T23:59:59+08:00')
const SIXTY_DAYS = new Date('2027-11-01T00:00:00+08:00')
const DAY_AFTER = new Date('2028-01-01T00:00:00+08:00')

describe('released deposits are asked back 60 days ahead, once each', () => {
  let world: CaseWorld
  let area: ReturnType<typeof testCaseArea>
  beforeEach(async () => {
    world = await caseWorld()
    area = testCaseArea(world)
    world.clock.at = NOW
  })
  afterEach(() => world.close())

  const release = (change: Parameters<typeof sampleItem>[0] = {}) =>
    world.publish(
      sampleItem({
        id: 'travel-deposit-release',
        fulfilment: {
          executor: 'deposit-bank',
          kind: 'DEPOSIT_RELEASE',
          accounts: ['CORPORATE'],
          dueBackOn: DUE,
        },
        funding: { source: '旅行社交存的质量保证金' },
        validity: { from: '2026-01-01', to: '2026-12-31' },
        messages: { DUE_BACK: 'deposit-due-back' },
        ...change,
      }),
    )
  const told = async () =>
    (
      await sql<{
        id: string
        text: string
      }>`select entitlement_id as id, text from message order by id`.execute(world.db)
    ).rows
  async function remindAt(at: Date) {
    world.clock.at = at
    await area.job('remind-due-back')
    return told()
  }

  it('61 days ahead not yet, 60 days ahead once, with the day, whoever runs at the same time', async () => {
    const item = await release()
    const cases = [
      await world.addCase({ item, status: 'FULFILLED' }),
      await world.addCase({ item, status: 'FULFILLED' }),
    ]
    expect(await remindAt(SIXTY_ONE_DAYS)).toEqual([])
    await Promise.all([remindAt(SIXTY_DAYS), remindAt(SIXTY_DAYS)])
    const messages = await remindAt(SIXTY_DAYS)
    expect(messages.map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort())
    for (const { text } of messages) expect(text).toContain(DUE)
    expect(await remindAt(new Date('2027-12-31T12:00:00+08:00'))).toHaveLength(2)
  })
  it.each(['IN_EXECUTION', 'RETURNED', 'LAPSED'])(
    '%s: nothing was released, nothing is due',
    async status => {
      await world.addCase({ item: await release(), status })
      expect(await remindAt(SIXTY_DAYS)).toEqual([])
    },
  )
  it('not for items that announce no such thing, nor when the day has passed', async () => {
    await world.addCase({ item: await release({ id: 'silent', messages: {} }), status: 'FULFILLED' })
    await world.addCase({ item: await release(), status: 'FULFILLED' })
    expect(await remindAt(DAY_AFTER)).toEqual([])
  })
  it('a version that was replaced, withdrawn or ran out still asks for what it released', async () => {
    const item = await release()
    const { id } = await world.addCase({ item, status: 'FULFILLED' })
    await release({ version: 2, validity: { from: '2027-01-01' } })
    await world.db
      .insertInto('policy_withdrawal')
      .values({ item_id: item.id, version: 1, replaced_by: null, reason: '停用', at: NOW })
      .execute()
    world.items.inForce = async () => []
    expect(await remindAt(SIXTY_DAYS)).toMatchObject([{ id }])
  })
})
