import { equal, match, ok } from 'node:assert/strict'
import type { Phone } from '../src/stage/phone'
import { openDeskAs } from '../src/stage/sign-in'
import { type Scene, story } from '../src/stage/story'

const REQUEST = '保证金暂退的名单放了几天，请说明还要多久'
const FOUND = '存疑的在等银行回函，其余已经核定'

story('the leader: sums by item, what is behind them, a reminder that is answered', async scene => {
  const leader = await scene.takePhone('desk')
  await openLeaderAs(leader, 'shen-mingyuan')
  await leader.sees(/^该得的 \d+ 家里，\d+ 家兑现了/)
  await leader.sees('企业合计')
  await leader.sees('各部门的灯')
  await leader.picture('10-leader')
  // 只看汇总: no firm and no person on the page.
  ok(!/木兰旅行社|王玉兰|\d{3}\*{4}\d{4}/.test(await leader.text()))
  await behindAnItem(leader)
  const number = await remind(leader)
  const desk = await scene.takePhone('desk')
  await answer(desk, number)
  await leader.sees(`市文旅局答复：${FOUND}`)
})

story('the leader: the month on a page, and the events without names', async scene => {
  const auditor = await scene.takePhone('desk')
  await openLeaderAs(auditor, 'guo-heng')
  await auditor.press('通报')
  await auditor.sees(/年 \d+ 月惠企惠民政策兑现通报/)
  await auditor.sees(/企业兑现 \d+ 家/)
  await auditor.hears(/打印 \d+ 月通报/)
  await auditor.press('部门')
  await auditor.sees('督察审计只看')
  await exported(auditor, scene)
})

/** The desk's door brings leaders to their own pages. */
async function openLeaderAs(desk: Phone, staffId: string): Promise<void> {
  await desk.open('packages/desk/lists/index')
  await desk.press('去登录')
  await desk.pickPerson(staffId)
  await desk.sees('只看汇总，看不到个人')
}

async function behindAnItem(leader: Phone): Promise<void> {
  await leader.press('旅游服务质量保证金暂退，看分布')
  await leader.sees('朝阳区')
  await leader.press('行业')
  await leader.sees('租赁和商务服务业')
  await leader.press('月份')
  await leader.sees('每一格是当月新到这一步的')
  await leader.press('总览')
  // The cases behind a figure: numbers to ask by, and neither a firm's name nor a person.
  await leader.press(/^旅游服务质量保证金暂退，该得 \d+ 家.*看是哪些$/)
  await leader.sees(/^\d+ 家，等得最久的在前$/)
  await leader.sees(/^等(部门核定|本人确认)$/)
  await leader.reads(/市\*+有限公司/)
  ok(!/木兰/.test(await leader.text()))
  await leader.press('这一项的分布')
  await leader.press('总览')
}

/** Answers the number of what was sent. */
async function remind(leader: Phone): Promise<string> {
  await leader.press('部门')
  await leader.sees('点一个部门看是哪些事')
  await leader.press(/^市文旅局，超时 \d+ 件/)
  await leader.press('约谈')
  await leader.write('要部门查什么', REQUEST)
  await leader.press('发约谈')
  await leader.sees(/DB-\d{4}-\d{4} 已发给市文旅局，\d\d-\d\d 前要答复/)
  const [, number = ''] = await leader.reads(/(DB-\d{4}-\d{4}) 已发给/)
  return number
}

async function answer(desk: Phone, number: string): Promise<void> {
  await openDeskAs(desk, 'zhou-lan')
  await desk.press(/^督办，\d+ 件$/)
  await desk.sees(number)
  await desk.sees(REQUEST)
  await desk.write(`${number} 查到什么、怎么改的`, FOUND)
  await desk.press('答复')
  await desk.sees(`${number} 已答复，负责人看得到。`)
}

/** The address the page opens is taken instead of opened, and asked for twice. */
async function exported(auditor: Phone, { stage }: Scene): Promise<void> {
  await auditor.press('审计导出')
  await auditor.sees('没有姓名、证件号、电话')
  await auditor.page.evaluate(() => {
    window.open = address => {
      document.title = String(address)
      return null
    }
  })
  await auditor.press('导出')
  await auditor.sees('开始下载了。地址只能用一次。')
  const path = await auditor.page.title()
  const first = await fetch(new URL(path, stage.address))
  const [head, ...lines] = (await first.text()).split('\r\n')
  match(head ?? '', /序号,时间,办件号/)
  ok(lines.length > 100)
  ok(!lines.some(line => /[\u4e00-\u9fff]/.test(line)), 'a line of the export names somebody')
  equal((await fetch(new URL(path, stage.address))).status, 404)
}
