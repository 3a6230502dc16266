import { deepEqual, equal } from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import { HiringFirm } from '../src/stage/hiring-firm'
import type { Phone } from '../src/stage/phone'
import { signIn } from '../src/stage/sign-in'
import { until } from '../src/stage/until'

/** Five working days have passed by then, whatever day it is. */
const DAYS = 8
const PATIENCE_MS = 60_000

// The clock moves: last by the name of its file.
faultStory('公示: open to everybody, an objection stops one line, the others are paid', async scene => {
  const { takePhone, controls, stage } = scene
  const [objected, unopposed] = await twoFirms(stage.address)
  equal(await objected.tap(), 'EntitlementConfirmed')
  equal(await unopposed.tap(), 'EntitlementConfirmed')

  try {
    // A notice opens on a working day.
    await controls.toNextWorkingDay()
    const firms = [objected, unopposed]
    const notice = await until('the notice is open', () => noticeOf(stage.address, firms))
    const passerBy = await takePhone()
    await readNotice(passerBy, notice, firms)
    const citizen = await takePhone()
    await readNotice(citizen, notice, firms)
    await object(citizen, objected.firm.name)
    await passerBy.page.reload()
    await passerBy.hears(new RegExp(`${objected.firm.name}，.*有异议，先不付款`))
    await theOthersArePaid(scene, objected, unopposed)
  } finally {
    await controls.resetClock()
  }
})

interface Notice {
  id: string
  lines: { beneficiaryName: string }[]
}

/** The open notice these firms stand in; others of the item may be open beside it. */
async function noticeOf(address: string, firms: readonly HiringFirm[]): Promise<Notice | undefined> {
  const { publicNotices } = await new Visitor(address).ask<{ publicNotices: Notice[] }>('PublicNotices')
  return publicNotices.find(({ lines }) =>
    firms.every(({ firm }) => lines.some(({ beneficiaryName }) => beneficiaryName === firm.name)),
  )
}

async function theOthersArePaid(
  scene: FaultScene,
  objected: HiringFirm,
  unopposed: HiringFirm,
): Promise<void> {
  await scene.controls.daysPass(DAYS)
  const paid = async () => (await unopposed.status()) === 'FULFILLED'
  await until(`${unopposed.firm.name} is paid`, paid, PATIENCE_MS)
  equal(await objected.status(), 'IN_NOTICE')
  deepEqual(await paidFor(scene, unopposed), ['SUCCESS'])
  deepEqual(await paidFor(scene, objected), [])
}

async function twoFirms(address: string): Promise<[HiringFirm, HiringFirm]> {
  const found: HiringFirm[] = []
  for await (const firm of HiringFirm.all(address)) {
    found.push(firm)
    const [first, second] = found
    if (first && second) return [first, second]
  }
  throw new Error('the city has no two firms with new hires')
}

/** From the list of notices, without signing in. */
async function readNotice(phone: Phone, { id, lines }: Notice, firms: readonly HiringFirm[]): Promise<void> {
  await phone.open('packages/notice/notices/index')
  await phone.sees('各部门公开的名单，不用登录')
  await phone.hears(new RegExp(`^一次性扩岗补助，${lines.length} 家，还剩 \\d+ 天`))
  await phone.open(`packages/notice/notice/index?id=${id}`)
  await phone.sees('对哪一行有异议，点那一行说。')
  for (const { firm } of firms) await phone.sees(firm.name)
}

async function object(citizen: Phone, firm: string): Promise<void> {
  await citizen.press(new RegExp(`^第 \\d+ 行，${firm}，`))
  await citizen.press('登录并实名')
  await signIn(citizen, { id: 'wei-dong' })
  await citizen.sees(firm)
  await citizen.write('您的异议', '这家公司今年没有招过应届毕业生')
  await citizen.press('提交异议')
  await citizen.sees(/收到了，\d\d-\d\d 前答复您/)
  await citizen.sees(/YY-\d{4}-\w+/)
}

/** What the bank did for this case alone: other stories pay the same firms for other items. */
const paidFor = async ({ books }: FaultScene, { caseId }: HiringFirm): Promise<string[]> =>
  (await books.payments(caseId)).map(({ status }) => status)
