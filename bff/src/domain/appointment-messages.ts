import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

/** `item`: what for; `reason`: when and where. */
const told = (title: string, said: (facts: MessageFacts) => string, phrase: string) =>
  ({
    title,
    text: (facts: MessageFacts) => said(facts),
    wechat: progress(phrase, ({ reason }) => reason ?? ''),
    sms: { id: '2300006', values: (facts: MessageFacts) => [facts.name, facts.item, phrase] },
  }) as const satisfies MessageTemplate

/** Appointments at a window (HR-1), to everybody who acts for the beneficiary. */
export const APPOINTMENT_MESSAGES = {
  'appointment-booked': told(
    '窗口约好了',
    ({ name, reason }) =>
      `${name}约好了：${reason ?? ''}。带上手机亮码就行，不用带复印件；去不了请取消，把位子让给别人。`,
    '窗口预约',
  ),
  'appointment-cancelled': told(
    '窗口预约取消了',
    ({ name, reason }) => `${name}的预约取消了：${reason ?? ''}。想去随时可以再约。`,
    '预约取消',
  ),
  'appointment-reminder': told(
    '下一个工作日去窗口',
    ({ name, reason }) => `${name}约的窗口：${reason ?? ''}。去不了请今天取消或改时间。`,
    '预约提醒',
  ),
} as const
