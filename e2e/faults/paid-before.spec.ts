import assert from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { type Clause, REBATE } from '../src/stage/claimant'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

interface Assessment {
  verdict: string
  clauses: Clause[]
}

const assessmentOf = async (visitor: Visitor, beneficiaryId: string): Promise<Assessment | undefined> =>
  (await visitor.ask<{ assessments: Assessment[] }>('Assessments', { itemId: REBATE, beneficiaryId }))
    .assessments[0]

interface Reminder {
  id: string
  request: string
  finding: string | null
}

interface Aside {
  id: string
  number: string | null
  missing: string
  proposed: { id: string } | null
}

const yearly = (assessment: Assessment | undefined): Clause | undefined =>
  assessment?.clauses.find(clause => clause.id === 'once-a-year')

faultStory('a firm that had this year’s rebate before go-live is told when and by whom', async scene => {
  const visitor = new Visitor(scene.stage.address)
  await visitor.signIn('pan-fengyu')
  await visitor.verifyIdentity('pan-fengyu')
  const firm = await visitor.bindEnterprise('pan-fengyu')
  const assessment = await assessmentOf(visitor, firm.id)
  assert.equal(assessment?.verdict, 'INELIGIBLE')
  const limit = yearly(assessment)
  assert.equal(limit?.verdict, 'NOT_MET')
  assert.match(limit?.gap?.text ?? '', /今年已领 1 次：\d{4}-\d\d-\d\d 市人社局已发 7,128\.00 元/)
  assert.match(limit?.values[0]?.source.name ?? '', /人力资源和社会保障/)
  const { policyPackage } = await visitor.ask<{ policyPackage: { ready: { item: { id: string } }[] } }>(
    'PolicyPackage',
    { beneficiaryId: firm.id },
  )
  assert.deepEqual(
    policyPackage.ready.filter(({ item }) => item.id === REBATE),
    [],
  )
})

faultStory('a payment remembered after the offer refuses the tap with the day and the payer', async scene => {
  const { claimant, controls, books } = scene
  const owner = await claimant()
  const payment = {
    cast: owner.who,
    paymentId: `LATE-${owner.offer.id}`,
    item: REBATE,
    department: 'human-resources',
    period: new Date(await controls.now()).toISOString().slice(0, 4),
    amountFen: owner.offer.amountFen,
  }
  await controls.rememberPayment(payment)
  await controls.rememberPayment(payment)
  const told = await until('the limit is reached', async () => {
    const limit = yearly(await assessmentOf(owner.visitor, owner.firm.id))
    return limit?.verdict === 'NOT_MET' ? limit : undefined
  })
  assert.match(told.gap?.text ?? '', /市人社局已发/)
  const answer = await owner.tap()
  assert.equal(answer.__typename, 'Refused')
  assert.deepEqual(
    answer.clauses?.map(({ id, verdict }) => [id, verdict]),
    [['once-a-year', 'NOT_MET']],
  )
  await books.nothingMoved(owner.offer.id)
})

faultStory('a payment revoked before the tap is forgotten: the rebate is paid, once', async scene => {
  const { claimant, controls, books } = scene
  const owner = await claimant()
  const payment = {
    cast: owner.who,
    paymentId: `BACK-${owner.offer.id}`,
    item: REBATE,
    department: 'human-resources',
    amountFen: owner.offer.amountFen,
  }
  const becomes = (verdict: string) =>
    until(`the limit is ${verdict}`, async () => {
      const limit = yearly(await assessmentOf(owner.visitor, owner.firm.id))
      return limit?.verdict === verdict ? limit : undefined
    })
  await controls.rememberPayment(payment)
  await becomes('NOT_MET')
  await controls.rememberPayment({ ...payment, status: 'REVOKED' })
  await becomes('MET')
  assert.equal((await owner.tap()).__typename, 'EntitlementConfirmed')
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory(
  'a payment remembered after ours was paid: nothing twice, and the department has to find out',
  async scene => {
    const { claimant, controls, books, stage } = scene
    const owner = await claimant()
    await owner.tap()
    await owner.reaches('FULFILLED')
    await controls.rememberPayment({
      cast: owner.who,
      paymentId: `AFTER-${owner.offer.id}`,
      item: REBATE,
      department: 'human-resources',
      period: new Date(await controls.now()).toISOString().slice(0, 4),
      amountFen: owner.offer.amountFen,
    })
    const reviewer = new Visitor(stage.address)
    await reviewer.signInStaff('he-jing')
    const { caseNumber } = owner.offer
    const reminders = async () =>
      (await reviewer.ask<{ deskReminders: Reminder[] }>('DeskReminders')).deskReminders.filter(
        ({ request }) => request.includes(caseNumber),
      )
    const [open] = await until('the department is asked', async () => {
      const found = await reminders()
      return found.length > 0 ? found : undefined
    })
    assert.match(open?.request ?? '', /补报：\d{4}-\d\d-\d\d 上线前已发 .*不自动追回/)
    await assert.rejects(reviewer.ask('CloseReminder', { id: open?.id, finding: ' ' }), {
      code: 'INVALID_INPUT',
    })
    await reviewer.ask('CloseReminder', { id: open?.id, finding: '同一笔补报，没有付重。' })
    assert.deepEqual(
      (await reminders()).map(({ finding }) => finding),
      ['同一笔补报，没有付重。'],
    )
    await books.paidOnce(owner.offer.id, owner.offer.amountFen)
  },
)

async function heldBack({ claimant, controls }: FaultScene) {
  const owner = await claimant()
  const number = `ODD-${owner.offer.id}`
  await controls.rememberPayment({
    cast: owner.who,
    paymentId: number,
    item: 'CC-2018-LOST',
    department: 'human-resources',
    amountFen: 50_000,
  })
  const held = await until('it is held back', async () =>
    (await assessmentOf(owner.visitor, owner.firm.id))?.clauses.find(({ id }) => id === 'paid-before'),
  )
  assert.equal(held.verdict, 'UNKNOWN')
  assert.match(held.gap?.text ?? '', /市人社局已发 500\.00 元，还没有查清是不是这一项/)
  return { owner, number }
}

faultStory('a payment under a code nobody knows: a tap meanwhile pays nothing', async scene => {
  const { owner } = await heldBack(scene)
  const answer = await owner.tap()
  assert.equal(answer.__typename, 'SecondaryConfirmationRequired')
  assert.deepEqual(
    answer.clauses?.map(({ id, verdict }) => [id, verdict]),
    [['paid-before', 'UNKNOWN']],
  )
  await scene.books.nothingMoved(owner.offer.id)
})

faultStory('a payment under a code nobody knows holds back until two people found out', async scene => {
  const { books, stage } = scene
  const { owner, number } = await heldBack(scene)
  const reviewer = new Visitor(stage.address)
  await reviewer.signInStaff('he-jing')
  const waiting = async (who: Visitor) =>
    (await who.ask<{ deskAsidePayments: Aside[] }>('DeskAsidePayments')).deskAsidePayments.find(
      one => one.number === number,
    )
  const one = await waiting(reviewer)
  assert.equal(one?.missing, '事项代码认不出来')
  const input = { id: one?.id, finding: '2018 年的老补贴，现在没有这一项了' }
  const { findAsidePayment } = await reviewer.ask<{ findAsidePayment: string }>('FindAsidePayment', { input })
  assert.equal(findAsidePayment, 'PROPOSED')
  const acceptor = new Visitor(stage.address)
  await acceptor.signInStaff('xu-nuo')
  const proposed = await waiting(acceptor)
  await acceptor.ask('SecondAsidePayment', { id: one?.id, findingId: proposed?.proposed?.id, agrees: true })
  await until('it is free', async () => {
    const now = await assessmentOf(owner.visitor, owner.firm.id)
    return now?.verdict === 'ELIGIBLE' || undefined
  })
  assert.equal(await waiting(reviewer), undefined)
  assert.equal((await owner.tap()).__typename, 'EntitlementConfirmed')
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})
