import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

/** A text has room for the beginning; the whole is in the product. */
const LONGEST = 60
const short = (text: string) =>
  [...text].length <= LONGEST ? text : `${[...text].slice(0, LONGEST - 1).join('')}…`

/** The department returned a case: what is missing, and that nothing has to be applied for again. */
export const SENT_BACK = {
  title: '部门退回了，看看缺什么',
  text: (facts: MessageFacts) =>
    `${facts.name}的${facts.item}，部门核对后退回：${facts.reason ?? '核对没有通过'}。数据补上或改好后自动重新比对，不用再申请；不认可可以申诉。`,
  wechat: progress('部门退回', facts => facts.reason ?? '点开看缺什么'),
  sms: {
    id: '2300004',
    values: facts => [facts.name, facts.item, short(facts.reason ?? '点开看缺什么'), '12345'],
  },
} as const satisfies MessageTemplate
