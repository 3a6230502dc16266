import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'
import { until } from '../src/stage/until'

const TITLE = '考下电工证的，别忘了来领'
const WORD = '考证红包'

story(
  '资讯: written by one, published by another, read by everybody, and taken down',
  async ({ takePhone }) => {
    const writer = await takePhone('desk')
    await openDeskAs(writer, 'xu-nuo')
    await writer.press('资讯')
    await writer.press('写一条')
    await writer.write('标题', TITLE)
    await writer.write('正文，一行一段', '十二个月内可以领，证书由部门核对。\n拿不准，打 0431-12345。')
    await writer.press('和技能提升补贴有关')
    await writer.sees('打开：技能提升补贴')
    await writer.press('存下，请人看')
    await writer.sees('存好了，等本部门另一个人看过发布。')

    const second = await takePhone('desk')
    await openDeskAs(second, 'he-jing')
    await second.press('资讯')
    await second.press(`发布“${TITLE}”`)
    await second.sees(`“${TITLE}”发布了，资讯动态里看得到。`)

    const anybody = await takePhone()
    await anybody.open('packages/hall/news/index')
    await anybody.sees(TITLE)
    await anybody.sees('拿不准，打 0431-12345。')

    await second.press(`撤下“${TITLE}”`)
    await second.write('为什么撤下', '日子写错了')
    await second.press('撤下这一条')
    await second.sees(`“${TITLE}”撤下了，别人看不到了。`)
    await until('nobody reads it any more', async () => {
      await anybody.page.reload()
      await anybody.sees('免申即享、秒批秒兑在手机上办')
      return !(await anybody.text()).includes(TITLE)
    })
  },
)

story('没搜到的词: what several looked for in vain leads to an item once two have agreed', async scene => {
  const { stage, takePhone } = scene
  const passerBy = new Visitor(stage.address)
  const search = async () =>
    (await passerBy.ask<{ hall: { total: number } }>('Hall', { text: WORD })).hall.total
  for (const _ of [1, 2, 3]) await search()

  const desk = await takePhone('desk')
  await openDeskAs(desk, 'he-jing')
  await desk.press('资讯')
  await desk.press('没搜到的词')
  await desk.sees('搜了 3 次')
  await desk.press(`${WORD}，提成俗称`)
  await desk.press('技能提升补贴')
  await desk.press('提成俗称')
  await desk.sees(`“${WORD}”提好了，等本部门另一个人定。`)

  const second = await takePhone('desk')
  await openDeskAs(second, 'xu-nuo')
  await second.press('资讯')
  await second.press('没搜到的词')
  await second.press(`同意“${WORD}”`)
  await second.sees(`“${WORD}”用上了，现在就搜得到。`)
  await until('everybody finds it', async () => (await search()) === 1)
})
