import { deskAnswers } from './desk-answers'
import { lentAnswers } from './lent-answers'
import { fault, type Look, press } from './look'
import { person, viewer } from './people-answers'
import { appointments, windowAnswers } from './window-answers'

/** Somebody without a firm, who may have a helper. */
const alone = { Viewer: { viewer: { ...viewer, beneficiaries: [person] } } }

const clerk = (
  name: string,
  path: string,
  answers: Look['answers'] & object,
  more: Partial<Look> = {},
): Look => ({
  name: `window-${name}`,
  path: `packages/window/${path}`,
  desk: true,
  waitFor: '.desk-head, .state',
  answers: { ...windowAnswers.clerk, ...answers },
  ...more,
})
const visit = (name: string, answers: object) => clerk(name, 'visit/index?id=w1', { ...answers })
const booking = (name: string, answers: Look['answers'] & object, act?: Look['act']): Look => ({
  name: `appointment-${name}`,
  path: 'packages/mine/appointments/index',
  waitFor: '.dock',
  answers,
  ...(act ? { act } : {}),
})
const code = (name: string, answers: Look['answers'] & object): Look => ({
  name: `code-${name}`,
  path: 'packages/mine/identity-code/index',
  waitFor: '.code, .t24, .state',
  answers: { ...windowAnswers.code, ...answers },
})

/** At a window: the counter, the phone across it, and the time that was booked; and what was only lent (补足). */
export const windowLooks: readonly Look[] = [
  clerk('visits', 'visits/index', windowAnswers.visits),
  clerk('visits-none', 'visits/index', windowAnswers.noVisits),
  clerk('visits-error', 'visits/index', { WindowVisits: fault('UPSTREAM_UNAVAILABLE') }),
  clerk(
    'refused',
    'visits/index',
    {
      ...windowAnswers.visits,
      ReceiveVisitor: {
        receiveVisitor: {
          __typename: 'CodeRefused',
          message: '这张码已经用过一次，请对方再亮一张。对方的信息没有打开。',
        },
      },
    },
    {
      act: async page => {
        await page.locator('input').first().fill('839231027670')
        await page.locator('input').first().press('Enter')
        await page.locator('.told').waitFor()
      },
    },
  ),
  clerk('card', 'visits/index', windowAnswers.visits, {
    act: page => press(page, '对方没有手机，用身份证收'),
  }),
  visit('to-sign', windowAnswers.toSign),
  visit('shared', windowAnswers.shared),
  visit('choosing', windowAnswers.choosing),
  visit('entering', windowAnswers.entering),
  visit('unsure', windowAnswers.unsure),
  visit('waiting', windowAnswers.waiting),
  visit('over', windowAnswers.over),
  clerk('today', 'appointments/index', windowAnswers.today),
  booking('none', appointments.none),
  booking('booked', appointments.booked),
  booking('choosing', { ...appointments.none, ...appointments.free }, async page => {
    await press(page, '约一个时间')
    await press(page, '南关区政务服务中心')
    await press(page, '14:30')
  }),
  booking('full', { ...appointments.none, ...appointments.full }, async page => {
    await press(page, '约一个时间')
    await press(page, '朝阳区政务服务中心')
    await page.locator('.state').waitFor()
  }),
  booking(
    'taken',
    {
      ...{ ...appointments.none, ...appointments.free },
      BookAppointment: {
        bookAppointment: {
          __typename: 'AppointmentRefused',
          message: '这个时间刚刚约满了，没有占用您的次数。请换一个时间。',
        },
      },
    },
    async page => {
      await press(page, '约一个时间')
      await press(page, '南关区政务服务中心')
      await press(page, '14:30')
      await page.locator('.btn-primary').last().click()
      await page.locator('.state').waitFor()
    },
  ),
  ...(['agents', 'agent-new'] as const).map(
    (page): Look => ({
      name: `helper-${page}`,
      path: `packages/mine/${page}/index`,
      waitFor: '.dock',
      answers: alone,
    }),
  ),
  { name: 'helper-mine', path: 'pages/mine/index', waitFor: '.radio', answers: alone },
  code('shown', {}),
  code('asked', windowAnswers.asked),
  code('met', windowAnswers.met),
  code('agreed', windowAnswers.agreed),
  code('error', { ShowIdentityCode: fault('UPSTREAM_UNAVAILABLE') }),
  ...(['all', 'none'] as const).map(
    (name): Look => ({
      name: `desk-lent-${name}`,
      path: 'packages/desk/lent/index',
      desk: true,
      waitFor: '.desk-head',
      answers: { ...deskAnswers, ...lentAnswers[name] },
    }),
  ),
]
