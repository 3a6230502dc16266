import { equal } from 'node:assert/strict'
import { confirmSure, listsOf, sureCandidates } from '@policy-direct/mocks/visitor/departments-morning'
import { faultStory } from '../src/stage/fault-story'
import { openAs } from '../src/stage/sign-in'
import { until } from '../src/stage/until'

const ALLOWANCE = 'elder-allowance'
const NINETY_FEN = 20_000

/** From the list to the bank without a tap, behind whatever else the city does. */
const PATIENCE_MS = 120_000

/** 陶桂芬 is ninety: the law gives it without asking her, and the phone says so at every step. */
faultStory('高龄津贴, nobody taps: being confirmed, on its way by itself, arrived', async scene => {
  const { takePhone, stage, controls, books } = scene
  const phone = await takePhone()
  await openAs(phone, { id: 'tao-guifen' })
  await phone.press('长辈版')
  await phone.sees('有一项部门正在核定')
  await phone.sees('不用您做什么，有结果发短信告诉您。')

  // The bank is closed: what was decided stays on its way.
  await controls.breakUpstream('bank', 'maintenance', 1_000)
  const { staff, lists } = await listsOf(stage.address, 'lu-qing')
  const list = lists.find(({ item }) => item.id === ALLOWANCE)!
  const hers = (await sureCandidates(staff, list.id)).find(
    ({ name, amountFen }) => name === '陶*芬' && amountFen === NINETY_FEN,
  )!
  equal(await confirmSure(staff, list, ({ id }) => id === hers.id, 'allowance'), 1)
  const becomes = (status: string) =>
    until(
      `it is ${status}`,
      async () => {
        const [row] = await books.query<{ status: string }>('select status from entitlement where id = $1', [
          hers.id,
        ])
        return row?.status === status
      },
      PATIENCE_MS,
    )
  await becomes('IN_EXECUTION')
  await phone.sees('有一笔钱正在路上')
  await phone.sees('高龄津贴')
  await phone.sees('200.00')
  await phone.sees('钱自己会到，不用您点，不用您跑。到了发短信告诉您。')
  await phone.hears(/^去领钱，现在不能点：有一笔钱正在路上$/)

  await controls.heal()
  await becomes('FULFILLED')
  await books.paidOnce(hers.id, NINETY_FEN)
  await phone.sees('现在没有等您领的钱')
})
