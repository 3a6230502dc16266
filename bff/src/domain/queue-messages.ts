import { yuanFigure } from '@policy-direct/shared/format/money'
import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

const told = (title: string, stage: string, text: (facts: MessageFacts) => string, hint: string) =>
  ({
    title,
    text,
    wechat: progress(stage, hint),
    sms: { id: '2300006', values: (facts: MessageFacts) => [facts.name, facts.item, stage] },
  }) as const satisfies MessageTemplate

const sum = ({ item, amountFen }: MessageFacts) => `${item} ${yuanFigure(amountFen)} 元`

/** News of a place in the order of a pool (N-6). */
export const QUEUE_MESSAGES = {
  'queue-joined': told(
    '确认好了，在排队',
    '排队等资金',
    facts =>
      `${sum(facts)}：您的确认记下了。这一批资金用完了，按确认的先后排队，资金补上就按名次办，不用再点。`,
    '名次记下了，不用再点',
  ),
  'queue-turn': told(
    '轮到您了',
    '资金到位',
    facts => `${sum(facts)}：资金补上了，轮到您了，正在办，不用再操作。`,
    '轮到您了，正在办',
  ),
  // Its turn came and something other than money is missing.
  'queue-aside': told(
    '轮到您了，还差一步',
    '还差一步',
    facts => `${sum(facts)}：轮到您了，但${facts.reason ?? '有一项没办好'}。名次给您留着，办好了马上给您办。`,
    '名次留着，办好了马上办',
  ),
} as const
