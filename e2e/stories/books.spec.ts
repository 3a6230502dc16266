import { equal } from 'node:assert/strict'
import type { Phone } from '../src/stage/phone'
import { openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

const POOL = '困难群众救助补助资金'
const LONG_AGO = '2020-01-01'
const DOCUMENT = '长财社〔2026〕12 号'
const MORE_FEN = 100_000

/** The five places of the money and the budget above them, in 分, as the page says them. */
async function figures(desk: Phone): Promise<number[]> {
  const own = (await desk.text()).split(POOL).at(-1) ?? ''
  const sums = [...own.matchAll(/([\d,]+)\.(\d\d) 元/g)].map(([, whole, cents]) =>
    Number(`${whole?.replace(/,/g, '')}${cents}`),
  )
  return sums.slice(0, 6)
}

/** One asks with the document, another confirms it against the paper. */
async function budgetRises(author: Phone, desk: Phone): Promise<void> {
  await openDeskAs(author, 'qi-yue')
  await author.open('packages/desk/books/index')
  await author.press('改预算')
  await author.press('增加')
  await author.write('多少元', '1000')
  await author.write('下达预算的文号', DOCUMENT)
  await author.press('提出，等另一个人确认')
  await author.sees(`预算增加 1,000.00 元，凭“${DOCUMENT}”，提好了`)
  await author.sees('确认以前预算不动')

  await desk.page.reload()
  await desk.sees(/对着文件看过再确认/)
  await desk.press(`确认“${DOCUMENT}”`)
  await desk.sees(/的预算增加 1,000.00 元，记上了/)
  await desk.sees(/齐悦提，陆清确认/)
  await desk.sees(/^账是平的/)
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

    await budgetRises(await takePhone('desk'), desk)
    const [raised = 0, left = 0] = await figures(desk)
    equal(raised, (budget ?? 0) + MORE_FEN)
    equal(left, (now[0] ?? 0) + MORE_FEN)

    await desk.write('看哪一天结束时的账', LONG_AGO)
    await desk.sees(`${LONG_AGO} 结束时`)
    await desk.sees(POOL)
    equal((await figures(desk))[0], budget, 'an earlier day keeps its budget')
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
