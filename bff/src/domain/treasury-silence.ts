import { yuan, yuanFigure } from '@policy-direct/shared/format/money'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

/** A run at the treasury, of which some payments have no answer; `heardOn`: handed over, or answered in part, last. */
export interface RunAtTreasury {
  readonly runId: string
  readonly number: string
  readonly itemId: string
  readonly department: string
  readonly regionCode: string
  readonly heardOn: LocalDate
  readonly count: number
  readonly totalFen: number
}

/** What the department is asked; no personal data. */
export const silenceRequest = ({ number, heardOn, count, totalFen }: RunAtTreasury, days: number): string =>
  `${number} 的支付申请，${heardOn} 以后国库有 ${days} 个工作日没有答复，还有 ${count} 笔、${yuan(totalFen)}没有结果。钱没有付第二次，也不会改走银行。请向国库核实，把支付结果导入“发放”；写明查到什么。`

/** To whoever waits for such a payment. */
export const TREASURY_WAITS = {
  title: '国库还没有答复，正在催办',
  text: (facts: MessageFacts) =>
    `${facts.item} ${yuanFigure(facts.amountFen)} 元的支付申请已经交给国库，国库还没有答复，部门正在催办。钱给您留着，您什么也不用做，到账了马上告诉您。有疑问请打 ${HOTLINE}。`,
  wechat: progress('正在催办', '国库还没有答复，钱给您留着'),
  sms: { id: '2300006', values: (facts: MessageFacts) => [facts.name, facts.item, '国库办理，正在催办'] },
} as const satisfies MessageTemplate
