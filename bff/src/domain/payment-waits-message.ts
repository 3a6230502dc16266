import { yuanFigure } from '@policy-direct/shared/format/money'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

/** A run of payments went without somebody, because of the account: why, that nothing is lost, and what to do. */
export const PAYMENT_WAITS = {
  title: '这一批没有付到您，钱给您留着',
  text: (facts: MessageFacts) =>
    `${facts.item} ${yuanFigure(facts.amountFen)} 元这一批没有付：${facts.reason ?? '收款账户要核实'}。钱给您留着，核清了下一批付。请带身份证和自己的银行卡到任一政务大厅窗口，或打 ${HOTLINE}。`,
  wechat: progress('核实账户', '这一批没有付，点开看怎么办'),
  sms: { id: '2300006', values: (facts: MessageFacts) => [facts.name, facts.item, '核实账户'] },
} as const satisfies MessageTemplate
