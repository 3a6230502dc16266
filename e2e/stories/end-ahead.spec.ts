import { openAs, openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'
import { until } from '../src/stage/until'

const ITEM = '旅游服务质量保证金暂退'
const REASON = '政策到期，新办法另行通知'

story('XQ-4: an end is told ahead, on the guide and in the package, and may be called off', async scene => {
  const desk = await scene.takePhone('desk')
  await openDeskAs(desk, 'zhou-lan')
  await desk.open('packages/desk/items/index')
  await desk.press(`${ITEM}，要停办`)
  await desk.write('为什么停办，群众看得到', REASON)
  await desk.press('换成失业保险稳岗返还')
  await desk.press(/^定 \d{4}-\d\d-\d\d 停办$/)
  await desk.sees('旧码和海报到那天打开：失业保险稳岗返还')

  const passerBy = await scene.takePhone()
  await passerBy.open('pages/guide/index?code=LX-BZJ-01')
  await passerBy.sees(/这一项 \d{4}-\d\d-\d\d 起停办/)
  await passerBy.sees(`${REASON}。`)
  await passerBy.press('以后办：失业保险稳岗返还')
  await passerBy.sees('谁能领')

  const owner = await scene.takePhone()
  await openAs(owner, { id: 'li-xiang' }, '企业的经办人')
  await owner.sees('要停办的')
  await owner.sees('在那之前点了确认的照常办完，钱照发。')

  await desk.press('不停办了')
  await desk.sees(`${ITEM}不停办了，照常办。`)
  await passerBy.open('pages/guide/index?code=LX-BZJ-01')
  await until('the guide says nothing of an end', async () => {
    await passerBy.page.reload()
    await passerBy.sees('怎么办')
    return !/停办/.test(await passerBy.text())
  })
})
