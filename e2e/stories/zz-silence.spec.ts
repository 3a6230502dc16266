import { equal, match, ok } from 'node:assert/strict'
import { listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { openDeskAs } from '../src/stage/sign-in'
import { type Scene, story } from '../src/stage/story'
import { until } from '../src/stage/until'

const REMINDER = 'research-deduction-reminder'
const REVIEWER = 'fang-rui'
const PATIENCE_MS = 90_000

// The clock moves: late by the name of its file.
story(
  '超时默认: asked, asked again, then silence closes the review of who is certain (LEI-2)',
  async scene => {
    const { controls, takePhone } = scene
    const [before] = await lists(scene)
    ok(before, 'the reminders have a list')
    /** What is left of it, whatever newer lists the days bring. */
    const left = async () => (await lists(scene)).find(({ id }) => id === before.id)?.sureCount ?? 0
    try {
      // Three working days are promised; on the fourth they are over.
      await workingDays(scene, 4)
      await until('the department is asked', () => asked(scene, /已超过承诺的 3 个工作日/), PATIENCE_MS)
      const desk = await takePhone('desk')
      await openDeskAs(desk, REVIEWER)
      await desk.open('packages/desk/reminders/index')
      await desk.sees(
        new RegExp(
          `研发费用加计扣除提醒第 ${before.number} 批还有 ${before.sureCount} 户没有核定，已超过承诺的`,
        ),
      )
      equal(await left(), before.sureCount)

      // Five further working days, and nobody has done it.
      await workingDays(scene, 5)
      await until('silence has approved', async () => (await left()) === 0, PATIENCE_MS)
      await until('and is looked into', () => asked(scene, /数据齐全的已按超时默认办下去/), PATIENCE_MS)
      // The office's session ended in these days.
      const later = await takePhone('desk')
      await openDeskAs(later, REVIEWER)
      await later.open('packages/desk/reminders/index')
      await later.sees(/请查清为什么没有核，写明怎么改/)

      // Of the same office's other lists nothing is deemed.
      const { lists: all } = await listsOf(scene.stage.address, REVIEWER)
      const others = all.filter(({ item }) => item.id !== REMINDER)
      match(others.map(({ sureCount }) => String(sureCount)).join(' '), /[1-9]/)
    } finally {
      await controls.resetClock()
    }
  },
)

async function lists({ stage }: Scene) {
  const { lists: all } = await listsOf(stage.address, REVIEWER)
  return all.filter(({ item }) => item.id === REMINDER)
}

async function asked({ stage }: Scene, words: RegExp): Promise<boolean> {
  const { staff } = await listsOf(stage.address, REVIEWER)
  const { deskReminders } = await staff.ask<{ deskReminders: { request: string }[] }>('DeskReminders')
  return deskReminders.some(({ request }) => words.test(request))
}

async function workingDays({ controls }: Scene, count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) await controls.toNextWorkingDay()
}
