import { equal } from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { HiringFirm } from '../src/stage/hiring-firm'
import type { Phone } from '../src/stage/phone'
import { signIn } from '../src/stage/sign-in'
import { type Scene, story } from '../src/stage/story'
import { until } from '../src/stage/until'

interface Payment {
  payeeName: string
}

/** Five working days have passed by then, whatever day it is. */
const DAYS = 8
const PATIENCE_MS = 60_000

// The clock moves: last by the name of its file.
story('公示: open to everybody, an objection stops one line, the others are paid', async scene => {
  const { takePhone, controls, stage } = scene
  const [objected, unopposed] = await twoFirms(stage.address)
  equal(await objected.tap(), 'EntitlementConfirmed')
  equal(await unopposed.tap(), 'EntitlementConfirmed')

  try {
    // A notice opens on a working day.
    await controls.toNextWorkingDay()
    await until('the notice is open', () => noticesOpen(stage.address))
    const passerBy = await takePhone()
    await readNotice(passerBy, [objected, unopposed])
    const citizen = await takePhone()
    await readNotice(citizen, [objected, unopposed])
    await object(citizen, objected.firm.name)
    await passerBy.page.reload()
    await passerBy.hears(new RegExp(`${objected.firm.name}，.*有异议，先不付款`))
    await theOthersArePaid(scene, objected, unopposed)
  } finally {
    await controls.resetClock()
  }
})

/** The platform hears of the city's clock every half second. */
async function noticesOpen(address: string): Promise<boolean> {
  const { publicNotices } = await new Visitor(address).ask<{ publicNotices: unknown[] }>('PublicNotices')
  return publicNotices.length > 0
}

async function theOthersArePaid(scene: Scene, objected: HiringFirm, unopposed: HiringFirm): Promise<void> {
  await scene.controls.advance(DAYS)
  const paid = async () => (await unopposed.status()) === 'FULFILLED'
  await until(`${unopposed.firm.name} is paid`, paid, PATIENCE_MS)
  equal(await objected.status(), 'IN_NOTICE')
  equal(await paidTo(scene, unopposed), 1)
  equal(await paidTo(scene, objected), 0)
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
async function readNotice(phone: Phone, firms: readonly HiringFirm[]): Promise<void> {
  await phone.open('packages/notice/notices/index')
  await phone.sees('各部门公开的名单，不用登录')
  await phone.press(/^一次性扩岗补助，\d+ 家，还剩 \d+ 天/)
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

const paidTo = async ({ controls }: Scene, { firm }: HiringFirm): Promise<number> =>
  (await controls.payments<Payment>()).filter(one => one.payeeName === firm.name).length
