import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

const openEnded = '长期有效'

/** Where the money goes: told to everybody who could be reached before, and by nobody switched off. */
export const ACCOUNT_CHANGED = {
  title: '收款账户有变化',
  text: (facts: MessageFacts) => `${facts.name}的${facts.item}：${facts.reason ?? '收款账户有变化'}。`,
  wechat: progress('更换账户', '不是您申请的请马上打 12345'),
  sms: { id: '2300006', values: (facts: MessageFacts) => [facts.name, facts.item, '更换收款账户'] },
} as const satisfies MessageTemplate

/** Who may act for whom (N-8). */
export const AUTHORISED = {
  title: '授权有变化',
  text: (facts: MessageFacts) =>
    `${facts.name}：${facts.reason ?? '授权经办人'}${facts.agent ?? ''}${facts.deadline ? `，有效期至 ${facts.deadline}` : ''}。不是您本人的操作请打 12345。`,
  wechat: null,
  sms: {
    id: '2300005',
    values: (facts: MessageFacts) => [
      facts.agent ?? '',
      facts.name,
      facts.agent ?? '',
      facts.deadline ?? openEnded,
    ],
  },
} as const satisfies MessageTemplate

/** An authorisation is over. */
export const AUTHORISATION_ENDED = {
  title: '授权结束了',
  text: (facts: MessageFacts) =>
    `${facts.name}：${facts.reason ?? '授权结束：'}${facts.agent ?? ''}。在办的照常办，钱只进本单位、本人的账户。有疑问请打 12345。`,
  wechat: null,
  sms: { id: '2300006', values: facts => [facts.name, `${facts.agent ?? ''}的经办授权`, '已结束'] },
} as const satisfies MessageTemplate

/** Somebody no longer speaks for an enterprise. */
export const STANDING_ENDED = {
  title: '谁能替企业办，有变化',
  text: (facts: MessageFacts) => `${facts.name}：${facts.reason ?? '办理人有变化'}。有疑问请打 12345。`,
  wechat: null,
  sms: { id: '2300006', values: facts => [facts.name, '企业的办理人', '有变化'] },
} as const satisfies MessageTemplate
