import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

story('look', async ({ takePhone }) => {
  for (const elder of [false, true]) {
    const phone = await takePhone()
    const shot = async (name: string) => {
      await phone.page.waitForTimeout(700)
      await phone.page.screenshot({ path: `/tmp/wv-${elder ? 'e' : 's'}-${name}.png` })
    }
    await openAs(phone, { id: elder ? 'tie-shan' : 'kang-jian' }, '企业的法定代表人')
    if (elder) {
      await phone.press('长辈版')
    }
    await phone.page.waitForTimeout(1500)
    await shot('home')
    if (!elder) {
      await phone.press(/^残疾人就业保障金减免，看详情$/)
      await shot('ready')
      await phone.press(/^确认减免$/)
      await shot('sheet')
      await phone.press(/^确认减免 [\d.,]+ (万)?元$/)
      await shot('going')
      await phone.sees(/已减免/)
      await shot('done')
      await phone.page.evaluate(() => document.scrollingElement?.scrollTo(0, 1200))
      await shot('done2')
      await phone.open('packages/mine/receipts/index')
      await phone.page.waitForTimeout(1000)
      await shot('receipts')
    }
    await phone.open('pages/cases/index')
    await shot('cases')
  }
  const noodle = await takePhone()
  await openAs(noodle, { id: 'wei-dao' }, '企业的法定代表人')
  await noodle.page.waitForTimeout(1000)
  await noodle.page.screenshot({ path: '/tmp/wv-noodle.png' })
  await noodle.press('长辈版')
  await noodle.page.waitForTimeout(1000)
  await noodle.page.screenshot({ path: '/tmp/wv-noodle-e.png' })
})
