import { deepEqual, equal } from 'node:assert/strict'
import { confirmSure, listsBefore, listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { caseOf } from '../src/stage/claimant'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import type { Phone } from '../src/stage/phone'
import { openAs, openDeskAs, openWindowAs } from '../src/stage/sign-in'
import { until } from '../src/stage/until'
import { inRuns, runCases, runOf, waitingPeople } from '../src/stage/waiting-people'
import { askFor, digitsOn } from '../src/stage/window'

const NURSING = 'disability-nursing-allowance'
const NURSING_FEN = 29_000
const RUNS = 'packages/desk/runs/index'
const PATIENCE_MS = 60_000
const WHY = '在同一个院里，由院里代领代管'
const SAY = '是特意合用的'

/**
 * CC-7: two people's allowances go to one account; nothing is paid to either until both have said that it
 * is meant so, one on the phone, one at a window.
 */
faultStory(
  'one account for two people: left out of the run and told why, each says so, paid with the next',
  async scene => {
    const { books, takePhone } = scene
    await inRuns(scene, NURSING, false, async () => {
      const [fan, yuqin] = [await confirmed(scene, 'meng-fan'), await confirmed(scene, 'shi-yuqin')]
      const [somebody] = await waitingPeople(scene, NURSING, 1)
      await oneAccount(scene, fan, yuqin)
      const author = await takePhone('desk')
      await openDeskAs(author, 'qi-yue')
      const reviewer = await takePhone('desk')
      await openDeskAs(reviewer, 'lu-qing')

      await runMade(scene, author, somebody!)
      await reviewer.open(RUNS)
      await reviewer.press('看谁这批不发')
      await reviewer.sees(/孟\*.*同一个账户在这一批里收不止一个人的钱/)
      await reviewer.sees(/石\*琴.*同一个账户在这一批里收不止一个人的钱/)
      await runLeaves(scene, reviewer, somebody!)
      await books.paidOnce(somebody!, NURSING_FEN)
      for (const id of [fan, yuqin]) await notPaid(scene, id)

      const first = await told(scene, 'meng-fan', fan)
      await first.write('和谁、为什么合用', '合用')
      await first.hears(`${SAY}，现在不能点：先写和谁、为什么合用`)
      await first.write('和谁、为什么合用', WHY)
      await first.press(SAY)
      await first.sees(/您说过了。还等一起用 .* 的人也说一句，钱给您留着/)
      for (const id of [fan, yuqin]) await notPaid(scene, id)
      await saidAtWindow(scene, await told(scene, 'shi-yuqin', yuqin))
      for (const id of [fan, yuqin]) await notPaid(scene, id)

      await author.page.reload()
      await runMade(scene, author, fan)
      await reviewer.page.reload()
      await runLeaves(scene, reviewer, fan)
      for (const id of [fan, yuqin]) {
        await books.paidOnce(id, NURSING_FEN)
        equal((await books.payments(id)).length, 1)
      }
      await first.page.reload()
      await first.sees(/到账了/)
    })
  },
)

/** Somebody's allowance confirmed by the department; it waits for the run. Answers the case. */
async function confirmed(scene: FaultScene, who: string): Promise<string> {
  const { staff } = await listsOf(scene.stage.address, 'lu-qing')
  const { id } = await until(`${who} is on the list`, () =>
    caseOf(scene.stage.address, who, 'PERSON', NURSING),
  )
  const list = (await listsBefore(staff)).find(({ item }) => item.id === NURSING)!
  equal(await confirmSure(staff, list, one => one.id === id, `shared-${id}`), 1)
  await until(`${who} waits for the run`, async () => {
    const [one] = await runCases(scene, [id])
    return one?.status === 'IN_EXECUTION' && !one.sent
  })
  return id
}

/** The register has one number for both; their cards at the bank stay in their own names. */
async function oneAccount({ books }: FaultScene, ...ids: string[]): Promise<void> {
  await books.query(
    `update payout_account a set number_index = decode(md5($1), 'hex')
     where a.id in (select account_id from fulfilment where entitlement_id = any($2))`,
    [`shared ${ids[0]}`, ids],
  )
}

async function runMade(scene: FaultScene, author: Phone, id: string): Promise<void> {
  await author.open(RUNS)
  await author.press('做这一批')
  await author.sees(/做好了，逐人再核一遍后等另一个人放行/)
  await until(
    'it waits for its release',
    async () => (await runOf(scene, [id]))?.status === 'WAITING',
    PATIENCE_MS,
  )
}

async function runLeaves(scene: FaultScene, reviewer: Phone, id: string): Promise<void> {
  await reviewer.press(/^放行 \d+ 人/)
  await reviewer.sees(/在发，一份一份交给银行/)
  await until('the run is through', async () => (await runOf(scene, [id]))?.status === 'DONE', PATIENCE_MS)
}

/** Nothing was sent to the bank; the money is set aside for the case. */
async function notPaid(scene: FaultScene, id: string): Promise<void> {
  deepEqual(await scene.books.payments(id), [])
  deepEqual(await scene.books.movements(id), ['HOLD'])
  equal((await runCases(scene, [id]))[0]?.sent, false)
}

/** 石玉琴 cannot type it: she agrees at a window, and the clerk writes down what she says. */
async function saidAtWindow(scene: FaultScene, phone: Phone): Promise<void> {
  const clerk = await openWindowAs(scene, 'wang-min')
  await phone.open('packages/mine/identity-code/index')
  await phone.sees('请窗口扫这张码')
  await askFor(clerk, await digitsOn(phone), { words: '护理补贴', item: '重度残疾人护理补贴' })
  await phone.press('同意代填')
  await clerk.sees(/^办件号 .*，等账户的一句话$/)
  await clerk.sees(/在同一批里还收别人的钱，这一笔先没有付/)
  await clerk.write('对方说和谁、为什么合用', WHY)
  await clerk.press('照对方说的记下')
  await clerk.sees(/您说过了，.* 是特意合用的。钱给您留着，下一批付，付的时候银行照样核对户名/)
  await clerk.sees('本人说明账户是特意合用的')
}

/** On their own phone: a message, why, and the place to say so. */
async function told({ takePhone, books }: FaultScene, who: string, id: string): Promise<Phone> {
  await until('it is said why', async () => {
    const rows = await books.query<{ text: string }>('select text from message where entitlement_id = $1', [
      id,
    ])
    return rows.some(({ text }) => text.includes('同一个账户'))
  })
  const phone = await takePhone()
  await openAs(phone, { id: who })
  await phone.open(`pages/progress/index?id=${id}`)
  await phone.sees('钱给您留着，还没有付')
  await phone.sees(/在同一批里还收别人的钱，这一笔先没有付/)
  return phone
}
