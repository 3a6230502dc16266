import { equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Phone } from '../src/stage/phone'
import { openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'
import { until } from '../src/stage/until'

const MONTHS = '足额缴纳失业保险的月数'
const SHARE = '中小微企业返还比例'
const REBATE = path.join(__dirname, '../../bff/policies/job-stabilisation-rebate/1.yaml')

story('the sandbox: a figure under the finger, and what comes of it', async scene => {
  const desk = await scene.takePhone('desk')
  await openDeskAs(desk, 'he-jing')
  await desk.press('沙盘推演')
  await desk.press('失业保险稳岗返还')
  await desk.sees(/^[\d,]+ 户符合，要付 /)
  await desk.press(new RegExp(`^调${MONTHS}，`))
  await desk.sees('现行 12 个月')
  const before = await eligible(desk)
  await slide(desk, MONTHS, 6)
  await desk.sees(/个月数改成 6 个月，多 [\d,]+ 户，多付 |的月数改成 6 个月，/)
  await until('more are eligible', async () => (await eligible(desk)) > before)
  await desk.sees('新享受')
  await desk.sees(/^6 个月 [\d,]+ 户$/)
  await desk.sees(/^现行 12 个月 [\d,]+ 户$/)
  // Near each other both are said, too.
  await slide(desk, MONTHS, 11)
  await desk.sees(/^11 个月 [\d,]+ 户$/)
  await desk.sees(/^现行 12 个月 [\d,]+ 户$/)
  await slide(desk, MONTHS, 6)
  await desk.sees('预算还剩多少')
  await desk.sees('其他（数量或变化不足 5 的）')
  await desk.picture('17-sandbox')
  const middle = Math.round(await answersIn(desk))
  console.log(`# the sandbox answers a finger in ${middle} ms`)
  // 100 ms on a quiet machine; the stories share theirs with a whole city and whatever else runs on it.
  ok(middle < 3_000, `the answer comes after ${middle} ms`)
  await desk.press('拿去年的今天验一验')
  await desk.sees(/部门后来更新过、那天的数没有留存的：/)
  await keepAndCompare(desk)
  await aDraft(desk)
  // 只看汇总: no firm on the page.
  ok(!/木兰|有限公司/.test(await desk.text()))
})

story('the sandbox: leaders look at every department', async scene => {
  const leader = await scene.takePhone('desk')
  await leader.open('packages/desk/lists/index')
  await leader.press('去登录')
  await leader.pickPerson('shen-mingyuan')
  await leader.press('沙盘推演')
  for (const place of ['部门', '通报', '审计导出', '退出']) await leader.sees(place)
  await leader.press('技能提升补贴')
  await leader.sees(/^[\d,]+ 人符合，要付 /)
  await leader.press('年龄段')
  await leader.sees('16—34 周岁')
})

/** Moves the slider as a finger does, through places in between. */
async function slide(desk: Phone, label: string, to: number): Promise<void> {
  const slider = desk.page.locator(`input[type="range"][aria-label="${label}"]`)
  const from = Number(await slider.inputValue())
  for (let place = from; place !== to; place += Math.sign(to - from)) await slider.fill(String(place))
  await slider.fill(String(to))
}

async function eligible(desk: Phone): Promise<number> {
  const label = await desk.page
    .getByLabel(/^符合 [\d,]+ 户$/)
    .first()
    .getAttribute('aria-label')
  return Number(/[\d,]+/.exec(label ?? '')?.[0].replaceAll(',', ''))
}

/** A finger that stops at a place it has not been to: how long each answer took, the middle one of them. */
async function answersIn(desk: Phone): Promise<number> {
  const slider = desk.page.locator(`input[type="range"][aria-label="${MONTHS}"]`)
  const took: number[] = []
  for (const place of [13, 15, 17, 19, 21]) {
    const answered = desk.page.waitForEvent('requestfinished', request =>
      playsThrough(request.postData(), place),
    )
    await slider.fill(String(place))
    took.push((await answered).timing().responseEnd)
  }
  await slide(desk, MONTHS, 6)
  return took.sort((one, other) => one - other)[2]!
}

/** Whether a request asks what comes of the lever at this place; the curve's names its lever beside. */
function playsThrough(body: string | null, place: number): boolean {
  const { variables } = JSON.parse(body ?? '{}')
  const changes: { value: number }[] = variables?.input?.changes ?? []
  return variables?.lever === undefined && changes.some(({ value }) => value === place)
}

async function keepAndCompare(desk: Phone): Promise<void> {
  await desk.press('记下这个方案，和别的比')
  await desk.press(new RegExp(`^调${SHARE}，`))
  await slide(desk, SHARE, 50)
  await desk.sees(/中小微企业返还比例改成 50 %/)
  await desk.sees('拿得更少')
  await desk.press('全部回到现行')
  await desk.sees(/^[\d,]+ 户符合，要付 /)
}

/** The policy file of today with one figure changed, and with a fault. */
async function aDraft(desk: Phone): Promise<void> {
  const text = readFileSync(REBATE, 'utf8')
  const now = await eligible(desk)
  await desk.press('贴一份草案来推演')
  await desk.write('政策文件的草案（YAML）', text.replace('enterprise.zombie', 'enterprise.zombi'))
  await desk.press('推演草案')
  await desk.sees(/^草案有 1 处要改，下面还是上一次推演的结果/)
  await desk.reads(/第 \d+ 行第 \d+ 列/)
  equal(await eligible(desk), now)
  await desk.write('政策文件的草案（YAML）', text.replace('value: 12', 'value: 3'))
  await desk.press('推演草案')
  await until('the draft is judged', async () => (await eligible(desk)) > now)
  await desk.press('不用草案')
  await until('what holds today again', async () => (await eligible(desk)) === now)
}
