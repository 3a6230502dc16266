import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

story(
  'what if: two more months of insurance, answered at once, and only an estimate',
  async ({ takePhone }) => {
    const phone = await takePhone()
    await openAs(phone, { id: 'zhou-haining' })
    await phone.press('算一算')
    await phone.sees('再缴失业保险，或者再考一本技能证书，能多领多少')
    await phone.sees(/现在 10 个月（市人社局）/)
    await phone.press('再缴失业保险，多 1 个月')
    await phone.sees('更近一步，还不够')
    await phone.sees('这样一算，总数不变')
    await phone.press('再缴失业保险，多 1 个月')
    await phone.sees('算成 12 个月')
    await phone.sees('可领了')
    await phone.reads(/约多[\s\S]*1,500\.00[\s\S]*估算[\s\S]*不作为领取的依据/)
    await phone.picture('18-what-if')
    await phone.press('再缴失业保险，少 1 个月')
    await phone.sees('这样一算，总数不变')
    await phone.press('重新算')
    await phone.sees('再缴失业保险，或者再考一本技能证书，能多领多少')
  },
)

story('what if: one more hire is one more head', async ({ takePhone }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'tang-hongqi' }, '企业的法定代表人')
  await phone.press('算一算')
  await phone.press('再招毕业生、失业青年，多 1 人')
  await phone.sees('算成 4 人：签劳动合同，缴满 6 个月社保')
  await phone.sees('从 4,500.00 元 变成 6,000.00 元')
  await phone.reads(/约多[\s\S]*1,500\.00/)
})
