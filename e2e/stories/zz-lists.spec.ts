import { deepEqual, equal, ok } from 'node:assert/strict'
import { type ListedLine, signedList } from '@policy-direct/mocks/offices/signed-list'
import { type Beneficiary, Visitor } from '@policy-direct/mocks/visitor/visitor'
import { caseOf as castCase, type Package } from '../src/stage/claimant'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import type { Phone } from '../src/stage/phone'
import { openAs, openDeskAs } from '../src/stage/sign-in'
import { until } from '../src/stage/until'

interface Instruction {
  instructionId: string
  executor: string
  kind: string
  itemId: string
  status: string
  executedAt?: string
}

const OWNER = { id: 'wei-dao' }
const LEVY = 'six-taxes-reduction'
const DEPOSIT = 'travel-deposit-release'
const TAX = 'taxation'
const CITY_OFFSET_MS = 8 * 3_600_000
const BOOKS = 'packages/desk/books/index'

// The clock moves by days: late by the name of its file.
faultStory(
  "the tax office's list of a day: forged, with two differences, and the true one (CC-13)",
  async scene => {
    const { takePhone, controls, books, stage } = scene
    // The law gives it without a tap: hers was carried out on the city's first morning.
    const own = await castCase(stage.address, OWNER.id, 'ENTERPRISE', LEVY)
    const attempt = await until('it was ordered', async () => (await books.attempts(own.id))[0])
    const done = await executed(scene, one => one.instructionId === attempt.id)
    const day = done.executedAt!.slice(0, 10)
    try {
      await dayIsOver(scene, day)
      const text = await listOf(scene, TAX, LEVY, day)
      const lines = linesOf(text)
      const missing = lines.find(({ reference }) => reference === done.instructionId)!

      const clerk = await takePhone('desk')
      await openDeskAs(clerk, 'shui-qing')
      await clerk.open(BOOKS)
      await clerk.sees('和办理单位对清单')
      await bring(clerk, text.replace(/"amountFen":(\d)/, '"amountFen":1$1'))
      await clerk.sees(/第 \d+ 行：开头说办成/)
      await bring(clerk, text.split('\n').slice(0, -2).join('\n'))
      await clerk.sees(/文件没有结尾，不完整/)
      equal(await tasks(scene, day), 0)

      const other = { ...missing, reference: '00000000-0000-7000-8000-0000000000aa' }
      const altered = lines.map(line => (line === missing ? other : line))
      await bring(clerk, signedList(TAX, { item: LEVY }, day, altered, `SW-${day}-A`))
      await clerk.sees(/2 处没查清/)
      await clerk.page.getByText('和办理单位对清单').first().scrollIntoViewIfNeeded()
      await clerk.picture('29-office-lists')
      equal(await tasks(scene, day), 2)
      deepEqual(await books.payments(own.id), [])

      const reviewer = await takePhone('desk')
      await openDeskAs(reviewer, 'fang-rui')
      await reviewer.open('packages/desk/reminders/index')
      await reviewer.sees(/对不上：我们的账上这一天办成了，清单里没有/)
      await reviewer.sees(/清单里有这一笔，我们没有交办过/)

      // The office sends the right one: it takes the day's place, and the receipt says that both books are the same.
      await bring(clerk, text)
      await clerk.sees(/对得上/)
      const phone = await takePhone()
      await openAs(phone, OWNER, '企业的法定代表人')
      await phone.open(`pages/progress/index?id=${own.id}`)
      await phone.sees(new RegExp(`市税务局 ${day} 的清单里也有这一笔`))
    } finally {
      await controls.resetClock()
    }
  },
)

faultStory("补足 by the deposit bank's list: brought by one, looked at by another (CC-13)", async scene => {
  const { takePhone, controls, books } = scene
  const released = await executedRelease(scene)
  const lent = await caseOf(scene, released)
  try {
    await controls.advance(1)
    const back = await controls.depositBack(released.instructionId)
    const day = back.at.slice(0, 10)
    await dayIsOver(scene, day)

    const clerk = await takePhone('desk')
    await openDeskAs(clerk, 'sun-min')
    await clerk.open(BOOKS)
    await bring(clerk, await listOf(scene, 'deposit-bank', DEPOSIT, day))
    await clerk.sees(/对得上/)
    const record = () =>
      books.query<{ status: string }>('select status from given_back where entitlement_id = $1', [lent])
    deepEqual(await record(), [{ status: 'PROPOSED' }])
    await clerk.open('packages/desk/lent/index')
    await clerk.sees(/这是您自己写的，等本局另一位同事再看一遍/)
    await clerk.reads(new RegExp(`保证金存储银行 ${day} 的清单`))

    const reviewer = await takePhone('desk')
    await openDeskAs(reviewer, 'zhou-lan')
    await reviewer.open('packages/desk/lent/index')
    await reviewer.press('核对过，补足了')
    await reviewer.sees(/已补足，两清/)
    deepEqual(await record(), [{ status: 'DONE' }])
  } finally {
    await controls.resetClock()
  }
})

faultStory("a day's list that never came: asked for, and no longer when it is there (CC-13)", async scene => {
  const { takePhone, controls, books } = scene
  const asked = () =>
    books.query<{ key: string; finding: string | null }>(
      `select key, finding from supervision_reminder where key like 'missing-list:%:taxation:taxation' order by key desc`,
    )
  try {
    await executed(scene, one => one.executor === TAX && one.itemId === LEVY)
    for (let days = 0; days < 7; days += 1) await controls.toNextWorkingDay()
    const [task] = await until('it is asked for', async () => {
      const open = (await asked()).filter(({ finding }) => finding === null)
      return open.length > 0 && open
    })
    const day = task!.key.split(':')[1]!
    const reviewer = await takePhone('desk')
    await openDeskAs(reviewer, 'fang-rui')
    await reviewer.open('packages/desk/reminders/index')
    await reviewer.sees(new RegExp(`市税务局 ${day} 的办理清单，过了 5 个工作日还没有来`))

    const clerk = await takePhone('desk')
    await openDeskAs(clerk, 'shui-qing')
    await clerk.open(BOOKS)
    const items = await books.query<{ item: string }>(
      `select distinct e.item_id as item from receipt r join fulfilment f on f.id = r.fulfilment_id
        join entitlement e on e.id = f.entitlement_id
        join policy_item_version v on v.item_id = e.item_id and v.version = e.item_version
      where f.executor = 'taxation' and v.lead_department = 'taxation'
        and (r.at at time zone 'Asia/Shanghai')::date = $1::date
        and not exists (select from office_report o where o.scope = e.item_id and o.day = $1::date and o.status <> 'LOADING')`,
      [day],
    )
    for (const { item } of items) {
      const before = await lists(scene)
      await bring(clerk, await listOf(scene, TAX, item, day))
      await until('the list is taken', async () => (await lists(scene)) > before)
    }
    await until('nobody is asked any longer', async () =>
      (await asked()).some(({ key, finding }) => key === task!.key && finding !== null),
    )
    const later = await takePhone('desk')
    await openDeskAs(later, 'fang-rui')
    await later.open('packages/desk/reminders/index')
    await later.sees(/平台：清单来齐了/)
  } finally {
    await controls.resetClock()
  }
})

async function lists({ books }: FaultScene): Promise<number> {
  const [row] = await books.query<{ lists: string }>(
    `select count(*) as lists from office_report where status <> 'LOADING'`,
  )
  return Number(row!.lists)
}

/** Past the end of a day of the city, and the platform has heard of it. */
async function dayIsOver({ controls }: FaultScene, day: string): Promise<void> {
  const today = new Date((await controls.now()) + CITY_OFFSET_MS).toISOString().slice(0, 10)
  if (today <= day) await controls.advance(1)
  const wanted = await controls.now()
  await until('the platform has heard it', async () => (await controls.platformNow()) >= wanted - 1_000)
}

async function listOf({ controls }: FaultScene, office: string, item: string, day: string): Promise<string> {
  const answer = await fetch(`${controls.world}/offices/v1/lists?office=${office}&item=${item}&day=${day}`)
  equal(answer.status, 200)
  return answer.text()
}

const linesOf = (text: string): ListedLine[] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1, -1)
    .map(line => JSON.parse(line))

function executed({ controls }: FaultScene, wanted: (one: Instruction) => boolean): Promise<Instruction> {
  return until('it was carried out', async () => {
    const all = await controls.instructions<Instruction>()
    return all.find(one => one.status === 'EXECUTED' && wanted(one)) ?? false
  })
}

/** A released deposit nobody has made up: another story's, or one tapped for now. */
async function executedRelease(scene: FaultScene): Promise<Instruction> {
  const isRelease = (one: Instruction) => one.kind === 'DEPOSIT_RELEASE'
  const all = await scene.controls.instructions<Instruction>()
  if (!all.some(one => isRelease(one) && one.status === 'EXECUTED')) {
    const visitor = new Visitor(scene.stage.address)
    await visitor.signIn('wang-yulan')
    await visitor.verifyIdentity('wang-yulan')
    const firm: Beneficiary = await visitor.bindEnterprise('wang-yulan')
    const { policyPackage } = await visitor.ask<{ policyPackage: Package }>('PolicyPackage', {
      beneficiaryId: firm.id,
    })
    const { id, amountFen } = policyPackage.ready.find(({ item }) => item.id === DEPOSIT)!
    await visitor.ask('ConfirmEntitlement', {
      input: { entitlementId: id, amountFen, idempotencyKey: `deposit-${id}` },
    })
  }
  const done = await executed(scene, isRelease)
  await until('our books have heard of it', async () => {
    const [row] = await scene.books.query<{ status: string }>('select status from fulfilment where id = $1', [
      done.instructionId,
    ])
    return row?.status === 'SUCCEEDED'
  })
  return done
}

async function caseOf({ books }: FaultScene, { instructionId }: Instruction): Promise<string> {
  const [row] = await books.query<{ id: string }>(
    'select entitlement_id as id from fulfilment where id = $1',
    [instructionId],
  )
  ok(row)
  return row.id
}

/** Tasks about the lists of a day. */
async function tasks({ books }: FaultScene, day: string): Promise<number> {
  const [row] = await books.query<{ count: string }>(
    `select count(*) as count from supervision_reminder where key like 'office-report:%:' || $1 || ':%'`,
    [day],
  )
  return Number(row!.count)
}

async function bring(phone: Phone, text: string): Promise<void> {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.press('导入办理清单')
  await (await chooser).setFiles({
    name: 'list.ndjson',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(text),
  })
}
