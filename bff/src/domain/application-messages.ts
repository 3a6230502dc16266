import type { ApplicationEvent } from './application-life'
import type { MessageFacts, MessageTemplate } from './message-facts'
import { progress } from './progress-message'

const told = (said: (facts: MessageFacts) => string, phrase: string, hint: string) =>
  ({
    title: '申报有进展',
    text: (facts: MessageFacts) => `${facts.name}申报的${facts.item}：${said(facts)}。`,
    wechat: progress(phrase, hint),
    sms: { id: '2300006', values: (facts: MessageFacts) => [facts.name, facts.item, phrase] },
  }) as const satisfies MessageTemplate

/** Steps of an application (申报), to everybody who may act for the beneficiary. */
export const APPLICATION_MESSAGES = {
  'application-asked': told(
    ({ reason }) => `还要补：${reason ?? ''}。补好再提交，这是一次说全的，时限先停下不算`,
    '请您补正',
    '点开看要补哪几项',
  ),
  'application-accepted': told(
    () => '已经受理，由另一位同事核定，不用您再交什么',
    '已经受理',
    '由另一位同事核定',
  ),
  'application-withdrawn': told(
    () => '申报撤回了，部门不再办，也看不到材料了；想办随时可以再申报',
    '已经撤回',
    '想办随时可以再申报',
  ),
} as const

/** Which of them a step is told with; of the others the case's own news say it. */
export const APPLICATION_TOLD: Partial<Record<ApplicationEvent, keyof typeof APPLICATION_MESSAGES>> = {
  ASK: 'application-asked',
  ASK_BACK: 'application-asked',
  ACCEPT: 'application-accepted',
  WITHDRAW: 'application-withdrawn',
}
