import { equal } from 'node:assert/strict'
import { listsBefore, listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { REBATE } from '../src/stage/claimant'
import type { Phone } from '../src/stage/phone'
import { openAs, openDeskAs } from '../src/stage/sign-in'
import { type Scene, story } from '../src/stage/story'
import { until } from '../src/stage/until'

const ITEM = 'travel-deposit-release'
const LIST = /^旅游服务质量保证金暂退，第 1 批，/
/** 登记 25 万元, bank 20 万元: looked into by a person. */
const DOUBTFUL = '长春市白桦旅行社有限公司'
const OWNER = { id: 'nan-hu', words: '南湖国际旅行社' }

interface Instruction {
  itemId: string
  status: string
  toAccountNumber: string
}

story('the desk: seventeen left, in bulk, one by one, and then the money', async scene => {
  const looker = await scene.takePhone('desk')
  await lookOnly(looker)

  const desk = await scene.takePhone('desk')
  await openDeskAs(desk, 'zhou-lan')
  await desk.press(LIST)
  await desk.sees('17 家候选，14 家确定，3 家存疑')
  await desk.sees('存疑 3 家')
  await desk.sees('确定 14 家')
  await desk.picture('07-desk')
  // The samples were looked at before 木兰, perhaps one of them, was confirmed on the first morning.
  await desk.sees(/(\d) 家，已看 \1 家/)
  await confirmInBulk(desk)
  await decideOne(desk)

  await ownerTaps(scene)
})

story('the desk: nobody is confirmed before the samples are looked at', samplesFirst)

/** Who accepts does not review: sees everything, decides nothing (XQ-5). */
async function lookOnly(desk: Phone): Promise<void> {
  await openDeskAs(desk, 'sun-min')
  await desk.press(LIST)
  await desk.sees('确定 14 家')
  await desk.hears(/现在不能点：您是受理人，不能核定$/)
  equal(await desk.page.getByText('转确定', { exact: true }).count(), 0)
  await search(desk)
}

/** By a part of the public name; a press on a part of the list leads back. */
async function search(desk: Phone): Promise<void> {
  await desk.write('在这一批里找', '白桦')
  await desk.sees(DOUBTFUL)
  await until('nobody else', async () => !(await desk.text()).includes('确定 14 家'))
  await desk.picture('07-desk-search')
  await desk.hears('待核定 17')
  await desk.press('待核定 17')
  await desk.sees('确定 14 家')
}

/** A department sets its datum right: the firm joins the list, and is drawn as a sample. */
async function samplesFirst({ takePhone, controls, stage }: Scene): Promise<void> {
  await controls.changeFact({
    cast: 'ma-jinbao',
    fact: 'enterprise.seriousDishonesty',
    value: false,
  })
  const { staff } = await listsOf(stage.address, 'he-jing')
  await until('the list of those who came later', async () =>
    (await listsBefore(staff)).some(
      ({ item, number, sureCount }) => item.id === REBATE && number === 2 && sureCount === 1,
    ),
  )
  const desk = await takePhone('desk')
  await openDeskAs(desk, 'he-jing')
  await desk.press(/^失业保险稳岗返还，第 2 批，1 家确定/)
  await desk.sees('1 家，已看 0 家')
  await desk.hears('确认 1 家，现在不能点：先看完抽查的 1 家')
  await desk.sees('这一家抽到了，请看原件')
  await desk.press('原件一致')
  await desk.sees('1 家，已看 1 家')
  await desk.press('确认 1 家')
  await desk.sees('已确认 1 家，今天报市政数局，正在通知')
}

async function confirmInBulk(desk: Phone): Promise<void> {
  await desk.sees('已选 14 家，共 4,700,000.00 元')
  await desk.press('确认 14 家')
  await desk.sees('已确认 14 家，今天报市政数局，正在通知')
  await desk.hears('待核定 3')
  await desk.hears('已核定 15')
}

async function decideOne(desk: Phone): Promise<void> {
  await desk.press(`看 ${DOUBTFUL}`)
  await desk.sees('先写一句理由，再转确定或退回')
  // First asked, then decided: the whole number, for this call only, written down.
  await desk.sees('先问清楚，再决定')
  await desk.reads(/联系人电话 1\d\d\*{4}\d{4}/)
  await desk.press(`拨打 ${DOUBTFUL}`)
  await desk.sees('这一次已经记下，企业看得到是谁、为什么打的')
  await desk.reads(/联系人电话 1\d{10}/)
  await desk.sees('250,000.00 元')
  await desk.write('理由，企业看得到', '保证金以银行登记的 20 万元为准')
  await desk.press('转确定')
  await desk.sees(`${DOUBTFUL}：已转确定并核定，对方会看到您写的理由。`)
  await desk.hears('待核定 2')
}

async function ownerTaps({ takePhone, controls }: Scene): Promise<void> {
  const phone = await takePhone()
  await openAs(phone, OWNER, '企业的法定代表人')
  await phone.sees('长春市南湖国际旅行社有限公司')
  await phone.press(/^旅游服务质量保证金暂退，看详情$/)
  await phone.sees('等您确认，2027-06-30 前有效')
  await phone.press('确认领取')
  await phone.press('确认领取 62.5 万元')
  await phone.sees(/到账了/)
  await phone.reads(/625,000\.00 元/)
  const released = (await controls.instructions<Instruction>()).filter(
    one => one.itemId === ITEM && one.toAccountNumber === '0710311020701003',
  )
  equal(released.length, 1)
  equal(released[0]?.status, 'EXECUTED')
}
