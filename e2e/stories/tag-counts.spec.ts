import { ok } from 'node:assert/strict'
import { openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

story(
  '标签 at the desk: how many have each, by which rule, and what looks at it; nobody by name',
  async scene => {
    const desk = await scene.takePhone('desk')
    await openDeskAs(desk, 'he-jing')
    await desk.press('标签')
    await desk.sees(/^\d+ 类标签，从部门数据自动得出$/)
    await desk.sees('划型是小型或者微型')
    await desk.sees(/项政策看这一条：.*失业保险稳岗返还/)
    await desk.sees(/^[\d,]{2,} 家$/)
    await desk.press('个人')
    await desk.sees(/^[\d,]{2,} 人$/)
    ok(!/有限公司/.test(await desk.text()))
  },
)
