import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

/** 追回 (N-13): served, decided, dropped or done; the words say which, and what is safe. */
export const REVERSAL_TOLD = {
  title: '有一笔钱部门要核对',
  text: (facts: MessageFacts) => `${facts.name}的${facts.item}：${facts.reason ?? '请点开看。'}`,
  wechat: progress('多付核对', '点开看，您可以先说明情况'),
  sms: { id: '2300006', values: facts => [facts.name, facts.item, '多付核对'] },
} as const satisfies MessageTemplate
