import type { MessageTemplate } from './message-facts'
import { progress } from './progress-message'

/** A department's answer that did not come at once, to everybody who may act for the beneficiary. */
export const PROOF_NEWS: MessageTemplate = {
  title: '您请部门开的证明有答复了',
  text: facts => `${facts.name}办${facts.item}要的证明：${facts.reason ?? '有答复了'}。`,
  wechat: progress('已经答复', '点开看还差不差'),
  sms: { id: '2300006', values: facts => [facts.name, facts.item, '已经答复'] },
}
