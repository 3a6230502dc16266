import { ok } from 'node:assert/strict'
import type { Phone } from '../src/stage/phone'
import { signIn } from '../src/stage/sign-in'
import { type Scene, story } from '../src/stage/story'
import { until } from '../src/stage/until'

const REBATE = '失业保险稳岗返还'
const AGENCY = '长春市友谊旅行社有限公司'
const OWNER = { id: 'you-yi', words: '友谊旅行社' }

/** CZ-4: share, a stranger scans, the owner looks and confirms; the counts rise and name nobody. */
story('a specialist: own firms, a share, and what came of it as counts', async scene => {
  const specialist = await openAsSpecialist(scene)
  await specialist.sees('编号 220104-037')
  await specialist.hears('全部，23 项')
  const before = await counts(specialist)

  const link = await share(specialist)
  ok(/\/q\/[0-9A-Za-z]{10}$/.test(link), link)
  const stranger = await scene.takePhone()
  await stranger.page.goto(link)
  await stranger.sees('谁能领')
  ok(!(await stranger.text()).includes(AGENCY), 'the code names no firm')

  await owner(scene, link)
  await specialist.page.reload()
  await specialist.sees('近 30 天的分享，只数次数，不记是谁')
  const after = await counts(specialist)
  ok(after.scanned >= before.scanned + 2, `${after.scanned} scans`)
  ok(after.viewed === before.viewed + 1, `${after.viewed} views`)
  await specialist.sees('不到 3')
  await specialist.picture('15-specialist')
})

/** CZ-4 两员: the other of the two has the same firms, and a share of their own. */
story('项目专员: the same firms under another number, a share that is counted as theirs', async scene => {
  const project = await openAsSpecialist(scene, { id: 'meng-ke', name: '孟珂' })
  await project.sees('编号 220104-052')
  await project.hears('全部，23 项')
  await project.sees('项目专员')
  const before = await counts(project)
  const link = await share(project, '南岭', '长春市南岭旅行社有限公司')
  const stranger = await scene.takePhone()
  await stranger.page.goto(link)
  await stranger.sees('谁能领')
  await until('the scan is counted as theirs', async () => {
    await project.page.reload()
    await project.sees('近 30 天的分享，只数次数，不记是谁')
    return (await counts(project)).scanned > before.scanned
  })
})

async function openAsSpecialist({ takePhone }: Scene, who = { id: 'chen-yu', name: '陈雨' }): Promise<Phone> {
  const phone = await takePhone()
  await phone.open('packages/desk/lists/index')
  await phone.press('去登录')
  await phone.pickPerson(who.id)
  await phone.sees('我的企业')
  await phone.sees(who.name)
  return phone
}

async function counts(phone: Phone): Promise<{ scanned: number; viewed: number }> {
  const of = async (word: string) => Number((await phone.reads(new RegExp(`(\\d+)\\s*${word}`)))[1])
  return { scanned: await of('扫码'), viewed: await of('看了自己的') }
}

/** The address inside the code, read from the clipboard as the person would paste it. */
async function share(phone: Phone, words = '友谊', firm = AGENCY): Promise<string> {
  await phone.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await phone.write('找企业', words)
  await phone.press(`分享给${firm}`)
  await phone.press(REBATE)
  await phone.sees('您的专员编号，便于回访')
  await phone.press('复制链接')
  await phone.sees('链接复制好了，粘贴给企业就行。')
  await phone.press('关闭')
  return phone.page.evaluate(() => navigator.clipboard.readText())
}

async function owner({ takePhone }: Scene, link: string): Promise<void> {
  const phone = await takePhone()
  await phone.page.goto(link)
  await phone.press('登录，看我能不能领')
  await signIn(phone, OWNER, '企业的法定代表人')
  await phone.sees(AGENCY)
  await phone.open('pages/home/index')
  await phone.press(new RegExp(`^${REBATE}，看详情$`))
  await phone.press('确认领取')
  await phone.press(/^确认领取 [\d.,]+ (万)?元$/)
  await phone.sees(/到账了|钱在路上/)
}
