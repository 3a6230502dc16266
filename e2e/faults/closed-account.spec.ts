import assert from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import type { Claimant } from '../src/stage/claimant'
import type { Controls } from '../src/stage/controls'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import type { Phone } from '../src/stage/phone'
import { openAs, openDeskAs } from '../src/stage/sign-in'
import { until } from '../src/stage/until'

interface Change {
  id: string
  number: string
  status: string
  tail: string
}
interface Asked {
  requestAccountChange: { __typename: string; change?: Change; reason?: string; message?: string }
}
interface Told {
  channel: string
  text: string
  to: string
}

const newest = async (owner: Claimant, visitor = owner.visitor): Promise<Change | null> =>
  (
    await visitor.ask<{ entitlement: { accountChange: Change | null } }>('AccountChangeOf', {
      entitlementId: owner.offer.id,
    })
  ).entitlement.accountChange

const request = async (owner: Claimant, accountNumber: string, key: string, visitor = owner.visitor) =>
  (
    await visitor.ask<Asked>('RequestAccountChange', {
      input: { entitlementId: owner.offer.id, accountNumber, idempotencyKey: key },
    })
  ).requestAccountChange

/** The bank sends the money back: the firm has closed the account the register still knows. */
async function comesBack({ controls, books, claimant }: FaultScene): Promise<Claimant> {
  const owner = await claimant()
  await controls.breakUpstream('bank', 'rejected63', 1)
  await owner.tap()
  await owner.reaches('RETURNED')
  const [payment] = await books.payments(owner.offer.id)
  assert.ok(payment)
  await controls.closeAccount(payment.payeeAccount)
  return owner
}

/** From an amount on a colleague looks as well; which firm it is decides, not the story. */
async function secondLook({ stage }: FaultScene, change: Change): Promise<void> {
  if (change.status !== 'SECOND_LOOK') return
  const colleague = new Visitor(stage.address)
  await colleague.signInStaff('xu-nuo')
  await colleague.ask('DecideAccountChange', { id: change.id, agrees: true, reason: null })
}

const agreeAtDesk = async (desk: Phone, change: Change): Promise<void> => {
  await openDeskAs(desk, 'he-jing')
  await desk.open('packages/desk/accounts/index')
  await desk.sees(new RegExp(`${change.number}，`))
  await desk.press(/^同意$/)
  await desk.press('同意换账户')
  await desk.sees(new RegExp(`${change.number}：`))
}

const texts = async (controls: Controls, firm: string): Promise<Told[]> =>
  (await controls.messages<Told>()).filter(({ text }) => text.includes(firm) && text.includes('更换收款账户'))

faultStory('account closed: told why, another account asked for, looked at, paid once', async scene => {
  const { controls, books, takePhone } = scene
  await controls.toDaytime()
  const owner = await comesBack(scene)
  const { id, amountFen } = owner.offer
  const fresh = await controls.openAccount(owner.firm.name)
  const stranger = await controls.openAccount('长春市别人家贸易有限公司')

  const phone = await takePhone()
  await openAs(phone, { id: owner.who, words: owner.firm.name }, '企业的法定代表人')
  await phone.open(`pages/progress/index?id=${id}`)
  await phone.sees('银行退回来了，要换一个账户')
  await phone.press('换一个收款账户')
  await phone.write('新账号', stranger.accountNumber)
  await phone.press('申请换到这个账户')
  await phone.sees(/户名和您（单位）的名称不一样/)
  assert.equal(await newest(owner), null)
  await phone.write('新账号', fresh.accountNumber)
  await phone.press('申请换到这个账户')
  await phone.sees(/部门在核，/)
  const change = await newest(owner)
  assert.equal(change?.status, 'WAITING')

  // The other telephone of the same person, a repeated tap, another key: still one request.
  const second = await owner.secondPhone()
  const answers = await Promise.all(
    ['a', 'a', 'b'].map(key => request(owner, fresh.accountNumber, `${key}-${id}`, second)),
  )
  assert.deepEqual([...new Set(answers.map(one => one.reason))], ['ALREADY_DECIDED'])
  // The phone the register knew before hears of it as well.
  await until('the text to the old phone', async () => (await texts(controls, owner.firm.name)).length > 0)

  await agreeAtDesk(await takePhone('desk'), change)
  await secondLook(scene, (await newest(owner))!)
  assert.equal((await newest(owner))?.status, 'AGREED')
  assert.equal((await owner.case()).status, 'RETURNED')
  try {
    await controls.toNextWorkingDay()
    const paid = await owner.reaches('FULFILLED')
    assert.equal(paid.payoutAccount?.tail, fresh.accountNumber.slice(-4))
    await phone.open(`pages/progress/index?id=${id}`)
    await phone.sees(/到账了/)
  } finally {
    await controls.resetClock()
  }
  assert.equal((await newest(owner))?.status, 'DONE')
  assert.deepEqual(
    (await books.attempts(id)).map(one => [one.status, one.amountFen]),
    [
      ['REJECTED', amountFen],
      ['SUCCEEDED', amountFen],
    ],
  )
  const payments = await books.payments(id)
  assert.deepEqual(payments.map(one => one.status).sort(), ['REJECTED', 'SUCCESS'])
  assert.equal(payments.find(one => one.status === 'SUCCESS')?.payeeAccount, fresh.accountNumber)
  assert.deepEqual(await books.movements(id), ['HOLD', 'SEND', 'RETURN', 'RESTORE', 'SEND', 'ARRIVE'])
  const again = await request(owner, fresh.accountNumber, `c-${id}`)
  assert.match(again.message ?? '', /已经到账/)
})

faultStory('a change nobody here asked for is stopped by one tap, and nothing is paid', async scene => {
  const { controls, books, takePhone } = scene
  const owner = await comesBack(scene)
  const { id } = owner.offer
  const fresh = await controls.openAccount(owner.firm.name)
  const asked = await request(owner, fresh.accountNumber, `thief-${id}`)
  assert.equal(asked.change?.status, 'WAITING')
  const reviewer = new Visitor(scene.stage.address)
  await reviewer.signInStaff('he-jing')
  await reviewer.ask('DecideAccountChange', { id: asked.change.id, agrees: true, reason: null })
  await secondLook(scene, (await newest(owner))!)

  const phone = await takePhone()
  await openAs(phone, { id: owner.who, words: owner.firm.name }, '企业的法定代表人')
  await phone.open(`pages/progress/index?id=${id}`)
  await phone.press('看换账户的进度')
  await phone.press('不是我申请的，停下')
  await until('it is stopped', async () => (await newest(owner))?.status === 'STOPPED')
  try {
    await controls.toNextWorkingDay()
    await phone.open(`pages/progress/index?id=${id}`)
    await phone.sees('换一个收款账户')
  } finally {
    await controls.resetClock()
  }
  assert.equal((await owner.case()).status, 'RETURNED')
  assert.deepEqual(
    (await books.payments(id)).map(one => one.status),
    ['REJECTED'],
  )
})
