import { match } from 'node:assert/strict'
import { faultStory } from '../src/stage/fault-story'
import { downloaded, wordsOf } from '../src/stage/printed'
import { openAs, openWindowAs } from '../src/stage/sign-in'

const PAID_FEN = 100_000

/** XQ-3, HR-2: known by the ID card and the face, agreed to by a signature, paid as the same case, told on paper. */
faultStory(
  'at a window without a telephone: the ID card, the signature, the same case, the paper',
  async scene => {
    const { controls, books, takePhone } = scene
    const cast = await controls.cast<{ id: string; name: string; idNumber: string }>()
    const { name, idNumber } = cast.find(({ id }) => id === 'dong-yiming')!
    const clerk = await openWindowAs(scene, 'wang-min')
    await clerk.press('对方没有手机，用身份证收')
    await clerk.write('证件上的姓名', '董一明')
    await clerk.write('身份证号，读卡器读这里', idNumber)
    await clerk.hears('核对证件，收件，现在不能点：先看是不是本人')
    await clerk.press('看过本人，和证件照片是同一个人')
    await clerk.press('核对证件，收件')
    await clerk.sees(/这个姓名和号码在电子证照库里对不上，收不了/)
    await clerk.write('证件上的姓名', name)
    await clerk.press('核对证件，收件')

    await clerk.sees('办什么')
    await clerk.write('找事项', '技能')
    await clerk.press('技能提升补贴')
    await clerk.press('写委托书，请对方签字')
    await clerk.sees(/^等对方在委托书上签字$/)
    match(
      wordsOf(await downloaded(clerk, '打印委托书')),
      /窗口代填委托书[\s\S]*换收款账户，看别的事[\s\S]*签字：/,
    )
    await clerk.press('对方签好了，开始代填')
    await clerk.sees(/样都齐了/)
    await clerk.press('替对方确认')
    await clerk.sees(/已经办完，1,000.00 元。打印受理单给对方收好/)
    await clerk.picture('28-window-card')
    const paper = wordsOf(await downloaded(clerk, '打印受理单'))
    match(paper, /打 12345 报单号，或者带身份证到任一窗口问[\s\S]*本人在委托书上签字/)
    const [number = ''] = /BJ-\d{4}-\w{4}-\w{4}/.exec(paper) ?? []
    await clerk.press('结果告诉对方了')
    await clerk.sees('结果已经告诉对方')
    const [paid] = await books.query<{ id: string }>('select id from entitlement where case_number = $1', [
      number,
    ])
    await books.paidOnce(paid!.id, PAID_FEN)

    // With a telephone one day, it is all there: the case, and who looked.
    const phone = await takePhone()
    await openAs(phone, { id: 'dong-yiming' })
    await phone.open(`pages/progress/index?id=${paid!.id}`)
    await phone.sees(new RegExp(number))
    await phone.open('packages/mine/data-uses/index')
    await phone.sees(/窗口核对身份证，没有对上，没有收件/)
  },
)
