import { yuanFigure } from '@policy-direct/shared/format/money'
import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

/** 到账了吗 (N-10): asked once, seven days after the payment. */
const ARRIVAL_ASKED = {
  title: '到账了吗？',
  text: (facts: MessageFacts) =>
    `${facts.item} ${yuanFigure(facts.amountFen)} 元已付到${facts.tail ? `尾号 ${facts.tail} 的` : '您的'}账户。到账了点一下；没有到账也点一下，我们替您问银行。`,
  wechat: progress('到账了吗', '没到账点一下，我们替您问银行'),
  sms: { id: '2300006', values: (facts: MessageFacts) => [facts.name, facts.item, '到账回访'] },
} as const satisfies MessageTemplate

/** What the bank said of a payment somebody missed. */
const ARRIVAL_ANSWERED = {
  title: '银行有答复了',
  text: (facts: MessageFacts) => `${facts.item}：${facts.reason ?? '银行已经答复。'}`,
  wechat: progress('银行答复', '点开看这笔钱在哪'),
  sms: { id: '2300006', values: (facts: MessageFacts) => [facts.name, facts.item, '银行有答复'] },
} as const satisfies MessageTemplate

export const ARRIVAL_MESSAGES = {
  'arrival-asked': ARRIVAL_ASKED,
  'arrival-answered': ARRIVAL_ANSWERED,
} as const
