import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

const SKILL = 'pages/why/index?item=skill-upgrade-subsidy'
const REBATE = 'pages/why/index?item=job-stabilisation-rebate'

story('why not: how far, which value, whose, as of when, and the road', async ({ takePhone }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'zhou-haining' })
  await phone.sees('技能提升补贴')
  await phone.open(SKILL)
  await phone.sees('10 / 12')
  await phone.sees('10 个月')
  await phone.reads(/10 个月[\s\S]{0,4}市人社局[\s\S]{0,4}截至 \d\d-\d\d/)
  await phone.reads(/还差 2 个月[\s\S]*20\d\d-\d\d-\d\d/)
  await phone.picture('06-why')
})

story('why not: two rates, and the one that applies to thirty-one people', async ({ takePhone }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'qian-mingli' }, '企业的法定代表人')
  await phone.open(REBATE)
  await phone.sees('不符合')
  await phone.reads(/2 人[\s\S]{0,4}市人社局[\s\S]{0,4}截至 \d\d-\d\d/)
  await phone.reads(/31 人/)
})

story('not found is not a no', async ({ takePhone }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'wu-jiaju' })
  await phone.open(SKILL)
  await phone.sees('没有查到，不等于不符合')
  await phone.reads(/没有查到[\s\S]*市人社局/)
})

story('the department is wrong: one tap, a number and a day', async ({ takePhone }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'yu-xiaoman' })
  await phone.open(SKILL)
  await phone.sees('3 个月')
  await phone.press(/缴.*满.*，数据有误/)
  await phone.sees('哪个数不对？')
  await phone.write('您认为是多少，怎么错的', '我 2024 年 8 月起一直在交，到现在 27 个月了')
  await phone.press('交给市人社局核对')
  await phone.sees(/更正号 \S+/)
  await phone.sees(/\d\d-\d\d 前答复您/)
  await phone.sees('这一项暂停计时，等的日子不算您的')
  await phone.press('看我的更正与申诉')
  await phone.sees(/YY-\d{4}-\w+/)
})
