import { yuanFigure } from '@policy-direct/shared/format/money'
import type { MessageFacts, MessageTemplate } from './message-facts'
import { thing } from './template-values'

const yuan = ({ amountFen }: MessageFacts) => yuanFigure(amountFen)

/** What is only lent and has to be made up (补足) or paid (补缴) by a day. */
export const dueBack = (title: string, verb: '补足' | '补缴'): MessageTemplate => ({
  title,
  text: facts => `${facts.item} ${yuan(facts)} 元请在 ${facts.deadline ?? ''} 前${verb}。`,
  wechat: {
    id: 'PolicyProgressLongTermTemplate0000000000002',
    type: 'LONG_TERM',
    values: facts => ({
      thing1: thing(facts.item),
      phrase2: `请您${verb}`,
      time3: facts.at,
      thing4: thing(`请在 ${facts.deadline ?? ''} 前${verb}`),
    }),
  },
  sms: { id: '2300006', values: facts => [facts.name, facts.item, `${facts.deadline ?? ''} 前${verb}`] },
})
