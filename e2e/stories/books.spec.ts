import { equal } from 'node:assert/strict'
import type { Phone } from '../src/stage/phone'
import { openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

const POOL = '困难群众救助补助资金'
const LONG_AGO = '2020-01-01'

/** The five places of the money and the budget above them, in 分, as the page says them. */
async function figures(desk: Phone): Promise<number[]> {
  const [, own = ''] = (await desk.text()).split(POOL)
  const sums = [...own.matchAll(/([\d,]+)\.(\d\d) 元/g)].map(([, whole, cents]) =>
    Number(`${whole?.replace(/,/g, '')}${cents}`),
  )
  return sums.slice(0, 6)
}

story(
  'the books of a pool: even now and on any day before, told to who holds it only',
  async ({ takePhone }) => {
    const desk = await takePhone('desk')
    await openDeskAs(desk, 'lu-qing')
    await desk.press('发放')
    await desk.press('账目')
    await desk.sees(/^账是平的/)
    await desk.sees(POOL)
    await desk.sees('和银行对账')
    await desk.picture('21-books')
    const [budget, ...now] = await figures(desk)
    equal(now.length, 5)
    equal(
      now.reduce((sum, fen) => sum + fen, 0),
      budget,
    )

    await desk.write('看哪一天结束时的账', LONG_AGO)
    await desk.sees(`${LONG_AGO} 结束时`)
    await desk.sees(POOL)
    equal((await figures(desk))[1], budget, 'before the first day all of it is in the pool')
    await desk.write('看哪一天结束时的账', '上个月底')
    await desk.sees('日期写成 2026-10-31 这样')

    const stranger = await takePhone('desk')
    await openDeskAs(stranger, 'zhou-lan')
    await stranger.open('packages/desk/books/index')
    await stranger.sees('这里没有账')
    await stranger.reads(/资金池由哪个部门管，账目就在哪个部门看/)
  },
)
