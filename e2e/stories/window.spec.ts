import { openAs, openWindowAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'
import { askFor, digitsOn, SCANNER } from '../src/stage/window'

const ITEM = '创业担保贷款贴息'
const ROSTER = '新招用重点群体人员名册'
/** A loan of its own: the story of 申报 is about the firm that has one from the start. */
const LOAN = {
  'loan.startup.principal': 480_000_000,
  'loan.startup.targetHires': 4,
  'loan.startup.interestPaid': 18_000_000,
  'loan.startup.overdue': false,
}
/** Decided at once. */
const SKILL = { words: '技能', item: '技能提升补贴' }

/** XQ-3, BZ-10: 亮码, agreed to on the phone, entered at the window as the same form, accepted there, decided by the department. */
story('at a window: the code, the word on the phone, the same case, the answer given back', async scene => {
  for (const [fact, value] of Object.entries(LOAN))
    await scene.controls.changeFact({ cast: 'kang-jian', fact, value })
  const phone = await scene.takePhone()
  await openAs(phone, { id: 'kang-jian', words: '康健' }, '企业的法定代表人')
  const clerk = await openWindowAs(scene, 'wang-min')
  await clerk.sees('请对方亮码')
  // Last: it is good for a minute.
  await phone.open('packages/mine/identity-code/index')
  await phone.sees('请窗口扫这张码')
  await phone.picture('28-identity-code')

  const first = await digitsOn(phone)
  await clerk.write(SCANNER, `${first.slice(0, -1)}${(Number(first.at(-1)) + 1) % 10}`)
  await clerk.sees(/不是身份码，或者有数字输错了/)
  await clerk.write(SCANNER, first)
  await clerk.sees('替谁办')
  await phone.sees('窗口扫到您了')
  // The same code once more, as from a photograph: refused.
  const other = await openWindowAs(scene, 'ma-li')
  await other.write(SCANNER, first)
  await other.sees(/已经用过一次/)

  await clerk.press(/康健口腔/)
  await clerk.write('找事项', '贴息')
  await clerk.press(ITEM)
  await clerk.press('请对方在手机上同意')
  await clerk.sees('等对方在手机上点同意')
  await phone.sees(/^王敏要替您办创业担保贷款贴息$/)
  await phone.sees(/看不到写的什么/)
  await phone.picture('28-agree')
  await phone.press('同意代填')

  await clerk.sees(/样里已有 \d+ 样，只差 \d+ 样/)
  await clerk.press('支付货款')
  await clerk.write('经办联系人', '康小健')
  await clerk.press('授权调取电子营业执照')
  await clerk.sees(/已调取电子营业执照 9122/)
  await clerk.press(/^先办，\d{4}-\d\d-\d\d 前补$/)
  await clerk.sees('还差 1 样')
  // A promise is the person's own.
  await clerk.sees(/^不交也行，对方在自己手机上承诺：/)
  await phone.press('看正在填的表，自己作承诺')
  await phone.press(/^承诺：/)
  await phone.sees('已承诺，不用交')
  await clerk.sees(/样都齐了，可以转部门/)
  await clerk.picture('28-window')
  await clerk.press('受理，转市人社局')
  await clerk.sees('已转部门办理')
  await clerk.sees(/办件号 BJ-\d{4}-/)

  await phone.page.reload()
  await phone.sees('已经受理，由另一位同事核定')
  await phone.reads(/朝阳区政务服务中心 12 号窗口 王敏代填[\s\S]*受理[\s\S]*王敏/)
  await phone.sees(ROSTER)
  await other.open('packages/window/visits/index')
  await other.sees('这里还没有收过件')
})

/** Their word taken back, the window is blind; given again, what is decided at once is confirmed for them and paid. */
story('at a window: the word taken back, given again, and an item that is paid at once', async scene => {
  const phone = await scene.takePhone()
  await openAs(phone, { id: 'wei-dong' })
  const clerk = await openWindowAs(scene, 'wang-min')
  await phone.open('packages/mine/identity-code/index')
  await phone.sees('请窗口扫这张码')
  await askFor(clerk, await digitsOn(phone), SKILL)
  await phone.press('同意代填')
  await clerk.sees(/样都齐了/)
  await phone.press('收回同意')
  await clerk.sees('没有办下去')

  await phone.sees('请窗口扫这张码')
  await clerk.press('回受理')
  await askFor(clerk, await digitsOn(phone), SKILL)
  await phone.press('同意代填')
  await clerk.press('替对方确认')
  await clerk.sees(/已经办完，1,500.00 元/)
  await clerk.press('结果告诉对方了')
  await clerk.sees('结果已经告诉对方')
})
