import { openAs, openWindowAs, signIn } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

// The clock moves: late by the name of its file.
/** HR-1: a time is booked, moved, remembered; the centre it is for sees who comes, no other. */
story('an appointment at a window: booked, moved, reminded, come', async scene => {
  try {
    await scene.controls.toNextWorkingDay()
    const phone = await scene.takePhone()
    await openAs(phone, { id: 'sun-jie' })
    await phone.open('packages/mine/appointments/index')
    await phone.press('约一个时间')
    await phone.press('南关区政务服务中心')
    await phone.press('14:30')
    await phone.press(/^约 .*14:30$/)
    await phone.sees(/ 14:30$/)
    await phone.press('改时间')
    await phone.press('13:30')
    await phone.press(/^约 .*13:30$/)
    await phone.sees(/ 13:30$/)
    await phone.picture('28-appointment')
    await phone.open('packages/mine/messages/index')
    await phone.sees(/孙\*约好了：.*13:30 南关区政务服务中心/)

    const clerk = await openWindowAs(scene, 'ma-li')
    await clerk.press('预约')
    await clerk.sees(/今天约了 1 位，还有 1 位没来/)
    await clerk.press('孙*来了')
    await clerk.sees('已经来了')
    const other = await openWindowAs(scene, 'wang-min')
    await other.press('预约')
    await other.sees('今天没有人约')
  } finally {
    await scene.controls.resetClock()
  }
})

/** 帮办代办 (HR-1, N-8): an old person names a helper, hears of every step, and takes it back at once. */
story('a helper: named, accepted, books a window for somebody else, taken back', async scene => {
  const old = await scene.takePhone()
  await openAs(old, { id: 'tao-guifen' })
  await old.open('pages/mine/index')
  await old.press('请人帮办')
  await old.press('请一个人帮办')
  await old.write('帮办人姓名', '孙洁')
  await old.write('帮办人手机号', '13900000926')
  // Nothing has the keyboard in the picture.
  await old.page.locator(':focus').blur()
  await old.picture('28-helper')
  await old.press('授权给孙洁')
  await old.sees('等对方接受')

  const helper = await scene.takePhone()
  await helper.open('pages/sign-in/index')
  await signIn(helper, { id: 'sun-jie' })
  await helper.press('接受授权')
  await helper.sees('数据更新到')
  await helper.open('pages/mine/index')
  await helper.press('陶*芬')
  await helper.open('packages/mine/appointments/index')
  await helper.press('约一个时间')
  await helper.sees('替陶*芬约')
  await old.open('packages/mine/messages/index')
  await old.sees(/帮办人接受了：孙洁/)
  await old.open('packages/mine/agents/index')
  await old.press(/^收回孙.*的授权$/)
  await old.press('收回授权')
  await old.sees('已收回')
  await helper.open('pages/mine/index')
  await helper.page.reload()
  await helper.page.getByText('陶*芬').locator('visible=true').first().waitFor({ state: 'hidden' })
})
