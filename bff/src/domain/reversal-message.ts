import type { MessageFacts, MessageTemplate } from './message-facts'
import { thing } from './template-values'

/** 追回 (N-13): served, decided, dropped or done; the words say which, and what is safe. */
export const REVERSAL_TOLD = {
  title: '有一笔钱部门要核对',
  text: (facts: MessageFacts) => `${facts.name}的${facts.item}：${facts.reason ?? '请点开看。'}`,
  wechat: {
    id: 'PolicyProgressLongTermTemplate0000000000002',
    type: 'LONG_TERM',
    values: facts => ({
      thing1: thing(facts.item),
      phrase2: '多付核对',
      time3: facts.at,
      thing4: '点开看，您可以先说明情况',
    }),
  },
  sms: { id: '2300006', values: facts => [facts.name, facts.item, '多付核对'] },
} as const satisfies MessageTemplate
