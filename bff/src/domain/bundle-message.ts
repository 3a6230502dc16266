import type { MessageTemplate } from './message-facts'
import { progress } from './progress-message'

/** An item that was to follow by itself was judged and did not begin: why, and whom to ask (LY-2). */
export const BUNDLE_PART_ENDED: MessageTemplate = {
  title: '接着办的一项没有办成',
  text: facts => `${facts.name}的${facts.item}没有接着办：${facts.reason ?? ''}`,
  wechat: progress('没有办成', '别的几项照办，点开看为什么'),
  sms: { id: '2300006', values: facts => [facts.name, facts.item, '没有办成'] },
}
