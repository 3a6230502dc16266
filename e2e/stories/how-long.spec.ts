import { openAs, openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

/** N-4: measured where there is a history, said plainly where there is none yet. */
story('how long it takes: from what really happened, or honestly not yet', async ({ takePhone }) => {
  // The departments' first morning confirmed more than twenty rebates, all on the day they were matched.
  const desk = await takePhone('desk')
  await openDeskAs(desk, 'he-jing')
  await desk.open('packages/desk/items/index')
  await desk.sees(/核定用时：一般当天核定/)

  // Nobody waits for a number the city does not have.
  const phone = await takePhone()
  await openAs(phone, { id: 'shi-lin' }, '企业的法定代表人')
  await phone.press(/^一次性扩岗补助，看详情/)
  await phone.sees(/近半年(还没有办完的|办完的不到 20 件)，一般要几天还说不准/)
  await phone.sees(/办件号/)
})
