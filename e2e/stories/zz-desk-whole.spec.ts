import { equal, ok } from 'node:assert/strict'
import { listsOf, sureCandidates } from '@policy-direct/mocks/visitor/departments-morning'
import { openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'
import { until } from '../src/stage/until'

/** More than a page of the desk shows. */
const A_PAGE = 50
const PATIENCE_MS = 60_000

story('the desk: a whole list at once, after the last sample was looked at (SQ-3)', async scene => {
  const { stage, takePhone } = scene
  const { staff, lists } = await listsOf(stage.address, 'lu-qing')
  const [list] = lists.filter(one => one.sureCount > A_PAGE).sort((a, b) => b.sureCount - a.sureCount)
  ok(list, 'a list longer than a page')
  const samples = (await sureCandidates(staff, list.id, Math.max(list.openSampleCount, 1))).filter(
    one => one.sampled && !one.sampleChecked,
  )
  equal(samples.length, list.openSampleCount)
  for (const { id } of samples.slice(1)) await staff.ask('CheckSample', { candidateId: id, agrees: true })

  const desk = await takePhone('desk')
  await openDeskAs(desk, 'lu-qing')
  await desk.press(new RegExp(`^${list.item.name}，第 ${list.number} 批，`))
  if (samples.length > 0) {
    await desk.hears(/^确认全部 \d+ 人，现在不能点：先看完抽查的 1 人$/)
    const first = desk.page.getByLabel(/^看抽查的 /).locator('visible=true')
    if (await first.count()) await first.last().click()
    await desk.sees('这一家抽到了，请看原件')
    await desk.press('原件一致')
  }
  await desk.sees(`全部 ${list.sureCount} 人，共`)
  await desk.press(`确认全部 ${list.sureCount} 人`)
  await until(
    'the whole list is confirmed',
    async () => (await desk.text()).includes(`已确认 ${list.sureCount} 人，今天报市政数局，正在通知`),
    PATIENCE_MS,
  )
  const after = (await listsOf(stage.address, 'lu-qing')).lists.find(one => one.id === list.id)
  equal(after?.sureCount ?? 0, 0)
})
