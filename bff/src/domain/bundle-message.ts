import type { MessageTemplate } from './message-facts'
import { progress } from './progress-message'

/** An item that was to follow by itself was judged and did not begin: why, and whom to ask (LY-2). */
export const BUNDLE_PART_ENDED: MessageTemplate = {
  title: '接着办的一项没有办成',
  text: facts => `${facts.name}的${facts.item}没有接着办：${facts.reason ?? ''}`,
  wechat: progress('没有办成', '别的几项照办，点开看为什么'),
  sms: { id: '2300006', values: facts => [facts.name, facts.item, '没有办成'] },
}

/** An item that was to follow began, and somebody of the department has to look at it first: what is open, and whom to ask. */
export const BUNDLE_PART_DOUBTFUL: MessageTemplate = {
  title: '接着办的一项要人工核实',
  text: facts => `${facts.name}的${facts.item}接着办了，还要部门核实：${facts.reason ?? ''}`,
  wechat: progress('部门在核实', '有一项数据定不了，由人来看'),
  sms: { id: '2300006', values: facts => [facts.name, facts.item, '人工核实'] },
}
