import { openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

/** CC-2, XQ-1: nobody has to take our word for it; the rules are the ones the judgement is made by. */
story('the rules word for word, for a passer-by and at the desk', async ({ takePhone }) => {
  const phone = await takePhone()
  await phone.open('pages/guide/index?item=job-stabilisation-rebate')
  await phone.press('看判断规则')
  await phone.sees('上年度裁员人数等于 0 人')
  await phone.reads(
    /（一）上年度裁员人数等于 0 人；\s*（二）分情况：\s*1\. 如果：上年度平均参保职工人数不超过【/,
  )
  await phone.reads(/金额怎么算\s*按类别（企业规模）/)
  await phone.reads(/【小规模企业裁员率上限】\s*20%/)
  await phone.press('收起判断规则')

  const desk = await takePhone('desk')
  await openDeskAs(desk, 'zhou-lan')
  await desk.open('packages/desk/items/index')
  await desk.press('旅游服务质量保证金暂退，看判断规则')
  await desk.sees(/以下数据核对一致：已交质量保证金、登记的质量保证金/)

  // SQ-1: the names in the rules are the names of the catalogue.
  await desk.press('数据目录')
  await desk.write('找数据', '质量保证金')
  await desk.sees('已交质量保证金')
  await desk.reads(/登记的质量保证金[\s\S]*1 项政策：旅游服务质量保证金暂退/)
})
