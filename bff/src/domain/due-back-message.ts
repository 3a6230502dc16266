import { yuanFigure } from '@policy-direct/shared/format/money'
import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

const yuan = ({ amountFen }: MessageFacts) => yuanFigure(amountFen)

/** What is only lent and has to be made up (补足) or paid (补缴) by a day. */
export const dueBack = (title: string, verb: '补足' | '补缴'): MessageTemplate => ({
  title,
  text: facts => `${facts.item} ${yuan(facts)} 元请在 ${facts.deadline ?? ''} 前${verb}。`,
  wechat: progress(`请您${verb}`, facts => `请在 ${facts.deadline ?? ''} 前${verb}`),
  sms: { id: '2300006', values: facts => [facts.name, facts.item, `${facts.deadline ?? ''} 前${verb}`] },
})
