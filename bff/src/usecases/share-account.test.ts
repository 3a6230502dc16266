import { sql } from 'kysely'
import type { Actor } from '../domain/actor'
import { caseContract } from '../testing/case-contract'
import { NOW, someone } from '../testing/case-world'
import { payoutRunWorld } from '../testing/payout-run-world'
import { refusePayoutRun } from './release-payout-run'

const SAY = `mutation ($id: ID!, $statement: String!) {
  confirmSharedAccount(entitlementId: $id, statement: $statement) { words mayConfirm } }`
const SEEN = 'query ($id: ID!) { entitlement(id: $id) { sharedAccount { words mayConfirm } } }'

describe('an account that is shared (CC-7)', () => {
  it('one account for two people on purpose: each says so once in words, and the next run leaves neither out (CC-7)', async () => {
    const world = await payoutRunWorld()
    world.clock.at = NOW
    const [one, two] = [await world.granted(), await world.granted()]
    await sql`update payout_account set number_index = 'same' where subject_id in (${one.subjectId}, ${two.subjectId})`.execute(
      world.db,
    )
    const { run } = await world.preparedRun(1)
    expect(run).toMatchObject({ lineCount: 1, droppedCount: 2 })
    const contract = await caseContract(world)
    const ask = async (id: string, subjectId: string) => {
      const who = someone()
      await world.allow(who, subjectId)
      const say = (statement: string, as: Actor = who) => contract.raw(SAY, { id, statement }, as)
      const seen = async () => (await contract.ask(SEEN, { id }, who)).entitlement.sharedAccount
      return { say, seen }
    }
    const [first, second] = [await ask(one.id, one.subjectId), await ask(two.id, two.subjectId)]
    expect((await first.seen()).words).toMatch(/在同一批里还收别人的钱.*钱给您留着.*说一句为什么/)
    expect((await first.say('合用')).errors[0].extensions.code).toBe('INVALID_INPUT')
    expect((await first.say('和老伴合用一张卡', someone())).errors[0].extensions.code).toBe('NOT_FOUND')
    for (const _twice of [1, 2])
      expect((await first.say('和老伴合用一张卡')).data.confirmSharedAccount).toEqual({
        words: expect.stringContaining('还等一起用'),
        mayConfirm: false,
      })
    expect((await second.say('和老伴合用一张卡')).data.confirmSharedAccount.words).toMatch(
      /下一批付.*银行照样核对户名/,
    )
    const said = await sql<{ count: number }>`select count(*) as count from account_sharing`.execute(world.db)
    expect(said.rows).toEqual([{ count: 2 }])
    await expect(sql`delete from account_sharing`.execute(world.db)).rejects.toThrow()

    await refusePayoutRun(world.deps)(world.author, { id: run.id, reason: '账户核清了再发' })
    const next = await world.preparedRun(0)
    expect(next.run).toMatchObject({ lineCount: 3, droppedCount: 0 })
    expect(await first.seen()).toBeNull()
    await world.close()
  })
})
