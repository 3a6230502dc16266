import type { AgreeCondition } from '../../condition/condition'
import type { Form } from '../form'
import { readFact, writeFact } from '../operand'

/** 以下数据核对一致：已交质量保证金、登记的质量保证金 */
export const agree: Form<AgreeCondition> = {
  key: 'agree',
  write: ({ agree }) => `以下数据核对一致：${agree.map(writeFact).join('、')}`,
  read(source) {
    if (!source.word('以下数据核对一致：')) return undefined
    const facts = [readFact(source) ?? source.fail()]
    while (source.word('、')) facts.push(readFact(source) ?? source.fail())
    return { agree: facts }
  },
}
