import { equal, match } from 'node:assert/strict'
import type { Claimant } from '../src/stage/claimant'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import type { Phone } from '../src/stage/phone'
import { budgetChanges, FUND, leftIn, placeOf, queueChecked } from '../src/stage/pool-money'
import { downloaded, wordsOf } from '../src/stage/printed'
import { openAs } from '../src/stage/sign-in'
import { until } from '../src/stage/until'

/** Everybody's gauge is up to a minute old. */
const GAUGE_MS = 90_000

/** 不排了 (N-6): the first in line steps out; the place is the next one's, and the gauge, the chain and the receipt say so. */
faultStory('a place in the line given up: the next one has it, and everybody can check that', async scene => {
  const { claimant, books, stage } = scene
  const [first, next] = [await claimant(), await claimant()]
  const taken = await leftIn(books, FUND)
  let given = -taken
  await budgetChanges(books, FUND, given)
  try {
    const mine = await onPhone(scene, first)
    await mine.press('确认领取')
    await mine.press(/^确认领取 [\d.,]+ /)
    await mine.sees('确认好了，排队等资金')
    await mine.sees(/您是第 \d+ 位，下一个就是您/)
    equal((await next.tap()).__typename, 'EntitlementConfirmed')
    const theirs = await onPhone(scene, next)
    await theirs.sees(/您是第 \d+ 位，前面还有 1 位在等。谁也不能插队/)
    await waitingSaid(scene, '失业保险稳岗返还', 'job-stabilisation-rebate', 2)

    const { position } = await placeOf(books, first.offer.id)
    await mine.press('不排了')
    await mine.sees(new RegExp(`第 ${position} 位会让给后面的人。改主意了，.* 前还能再确认，但要从最后排起`))
    await mine.press('接着排')
    await mine.sees(`您是第 ${position} 位`)
    await mine.press('不排了')
    await mine.press('不排了，让出名次')
    await mine.sees('改主意了，再确认')
    equal((await placeOf(books, first.offer.id)).event, 'LEFT')
    await theirs.page.reload()
    await theirs.sees(/下一个就是您/)
    await waitingSaid(scene, '一次性扩岗补助', 'job-expansion-subsidy', 1)
    match(await queueChecked(stage.address), new RegExp(`✓ ${FUND}：.*没有人插队；1 位在等`))

    // Enough for whoever stepped out, if their place were still there.
    const money = Math.max(first.offer.amountFen, next.offer.amountFen)
    await budgetChanges(books, FUND, money)
    given += money
    await next.reaches('FULFILLED')
    await books.paidOnce(next.offer.id, next.offer.amountFen)
    await theirs.page.reload()
    await theirs.sees(/到账了/)
    await receiptSays(scene, theirs, next)
    equal((await first.case()).status, 'DECLINED')
    await books.nothingMoved(first.offer.id)
  } finally {
    await budgetChanges(books, FUND, -given)
  }
})

async function onPhone({ takePhone }: FaultScene, { who, firm, offer }: Claimant): Promise<Phone> {
  const phone = await takePhone()
  await openAs(phone, { id: who, words: firm.name }, '企业的法定代表人')
  await phone.open(`pages/progress/index?id=${offer.id}`)
  return phone
}

/** A stranger reads in an item's guide how many wait for its pool. */
async function waitingSaid({ takePhone }: FaultScene, name: string, itemId: string, count: number) {
  const stranger = await takePhone()
  await stranger.open(`pages/guide/index?item=${itemId}`)
  await stranger.sees(name)
  const said = async () => {
    await stranger.page.reload()
    await stranger.sees('资金还剩多少')
    return (await stranger.text()).includes(`有 ${count} 位确认了在排队`)
  }
  await until(`the guide says that ${count} wait`, said, GAUGE_MS)
}

/** The paper has the place that was given the money, and the public chain has it under the same number. */
async function receiptSays({ books, stage }: FaultScene, phone: Phone, { offer }: Claimant): Promise<void> {
  const { position, event, salt } = await placeOf(books, offer.id)
  equal(event, 'GRANTED')
  await phone.open('pages/mine/index')
  await phone.press(/^回执$/)
  const paper = wordsOf(await downloaded(phone, /的回执，存成 PDF$/))
  match(paper, new RegExp(`第 ${position} 位`))
  const own = `${salt} ${offer.caseNumber} ${offer.amountFen}`
  match(
    await queueChecked(stage.address, '--case', own),
    new RegExp(`没有人插队；0 位在等[^]*您在第 ${position} 位，轮到了`),
  )
}
