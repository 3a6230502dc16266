import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { MaterialWay } from './application-form'
import type { ApplicationEvent, ApplicationStatus } from './application-life'
import { CERTIFICATE_NAMES, type CertificateSaid } from './e-certificate'
import type { MessageFacts, MessageTemplate } from './message-facts'
import { thing } from './template-values'

/** Where an application stands, as whoever filled it in reads it. */
export function applicationWords(status: ApplicationStatus, answerBy: LocalDate | null): string {
  switch (status) {
    case 'DRAFT':
      return '还没有提交，填到哪里都替您留着'
    case 'SUBMITTED':
      return answerBy ? `已经提交，${answerBy} 前受理` : '已经提交，等部门受理'
    case 'INCOMPLETE':
      return '要补几项，补好再提交，时限先停下不算'
    case 'ACCEPTED':
      return '已经受理，由另一位同事核定'
    case 'CLOSED':
      return '这一份已经过去，有新的一份'
  }
}

/** What happened, in a word or two. */
export const APPLICATION_STEP_NAMES: Readonly<Record<ApplicationEvent, string>> = {
  SUBMIT: '提交',
  ASK: '一次性告知要补的',
  ACCEPT: '受理',
  CLOSE: '重新打开了一份',
}

/** What people are told of a step; null: nothing, the case's own news say it. */
export function applicationNews(event: ApplicationEvent, reason: string | null): string | null {
  if (event === 'ASK') return `还要补：${reason ?? ''}。补好再提交，这是一次说全的，时限先停下不算`
  return event === 'ACCEPT' ? '已经受理，由另一位同事核定，不用您再交什么' : null
}

/** How a material was given, in words. */
export function givenWords(
  way: MaterialWay,
  certificate: CertificateSaid | null,
  dueOn: LocalDate | null,
): string {
  if (certificate) return `已调取${CERTIFICATE_NAMES[certificate.kind]} ${certificate.number}`
  if (way === 'COMMITMENT') return '已承诺，不用交'
  return way === 'LATER' ? `可以先办，${dueOn ?? ''} 前补交` : '已上传'
}

/** A step of an application (申报), to everybody who may act for the beneficiary. */
export const APPLICATION_NEWS = {
  title: '申报有进展',
  text: (facts: MessageFacts) => `${facts.name}申报的${facts.item}：${facts.reason ?? '有进展'}。`,
  wechat: {
    id: 'PolicyProgressLongTermTemplate0000000000002',
    type: 'LONG_TERM',
    values: (facts: MessageFacts) => ({
      thing1: thing(facts.item),
      phrase2: facts.reason?.startsWith('还要补') ? '请您补正' : '已经受理',
      time3: facts.at,
      thing4: thing(facts.reason?.startsWith('还要补') ? '点开看要补哪几项' : '由另一位同事核定'),
    }),
  },
  sms: {
    id: '2300006',
    values: (facts: MessageFacts) => [
      facts.name,
      facts.item,
      facts.reason?.startsWith('还要补') ? '请您补正' : '已经受理',
    ],
  },
} as const satisfies MessageTemplate
