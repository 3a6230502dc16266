import { equal, ok } from 'node:assert/strict'
import { confirmSure, listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

const ITEM = 'travel-deposit-release'
const LIST = /^旅游服务质量保证金暂退，第 1 批，/
const REASON = '登记金额用错了年度，重新核对'

story(
  'the desk: a list confirmed by mistake is stopped before execution, and confirmed again',
  async scene => {
    const { stage, controls, takePhone } = scene
    // Of this item alone: what other offices were told before may be carried out meanwhile.
    const told = async () =>
      (await controls.instructions<{ itemId: string }>()).filter(({ itemId }) => itemId === ITEM).length
    const toldBefore = await told()
    const desk = await takePhone('desk')
    await openDeskAs(desk, 'zhou-lan')
    await desk.press(LIST)
    await desk.press(/^已核定 [1-9]\d*$/)
    await desk.press(/^核定错了，停下还没付的 \d+ 家$/)
    await desk.write('为什么停，对方看得到', REASON)
    await desk.picture('11-desk-stop')
    await desk.press(/^停下 \d+ 家$/)
    await desk.sees(/已停下 \d+ 家，告诉过的正在通知，改好后重新核定/)

    // What was stopped waits as a certain candidate; the samples among them are to be compared anew.
    const { staff, lists } = await listsOf(stage.address, 'zhou-lan')
    const list = lists.find(one => one.item.id === ITEM && one.number === 1)!
    ok(list.sureCount > 0)
    equal(await told(), toldBefore)

    const again = await confirmSure(staff, list, () => true, 'again-after-stop')
    equal(again, list.sureCount)
    await desk.page.reload()
    await desk.hears(/^已核定 [1-9]\d*$/)
  },
)
