import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

/** 超时默认 (LEI-2): the step is closed because nobody did it in time; what that means and what it does not. */
export const DEEMED_APPROVED = {
  title: '部门超时没有核定，替您办下去了',
  text: (facts: MessageFacts) =>
    `${facts.name}的${facts.item}，部门过了时限没有核定，按超时默认办下去，不用您做什么。数据变了的还会再核对；有疑问请打 12345。`,
  wechat: progress('超时默认', '部门超时没有核定，已办下去'),
  sms: { id: '2300006', values: facts => [facts.name, facts.item, '超时默认，办下去了'] },
} as const satisfies MessageTemplate
