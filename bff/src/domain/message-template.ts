import { yuanFigure } from '@policy-direct/shared/format/money'
import { APPLICATION_MESSAGES } from './application-messages'
import { APPOINTMENT_MESSAGES } from './appointment-messages'
import { ARRIVAL_MESSAGES } from './arrival-messages'
import { BUNDLE_PART_DOUBTFUL, BUNDLE_PART_ENDED } from './bundle-message'
import { DEEMED_APPROVED } from './deemed-message'
import { dueBack } from './due-back-message'
import type { MessageFacts, MessageTemplate } from './message-facts'
import { OFFERS_TOGETHER } from './offers-together'
import { PAYMENT_WAITS } from './payment-waits-message'
import { progress } from './progress-message'
import { PROOF_NEWS } from './proof-message'
import { QUEUE_MESSAGES } from './queue-messages'
import { REVERSAL_TOLD } from './reversal-message'
import { SENT_BACK } from './sent-back-message'
import { ACCOUNT_CHANGED, AUTHORISATION_ENDED, AUTHORISED, STANDING_ENDED } from './standing-messages'
import { thing } from './template-values'
import { TREASURY_WAITS } from './treasury-silence'

export type { MessageFacts, MessageTemplate } from './message-facts'

const yuan = ({ amountFen }: MessageFacts) => yuanFigure(amountFen)
const openEnded = '长期有效'

/** News of what another office carried out; no account and no bank are spoken of. */
const executed = (
  title: string,
  text: (facts: MessageFacts) => string,
  stage: '已减免' | '已缓缴' | '已退税' | '已提醒' | '没有办成',
): MessageTemplate => ({
  title,
  text,
  wechat: progress(stage, facts => (facts.amountFen > 0 ? `${yuan(facts)} 元` : '点开看怎么办')),
  sms: { id: '2300006', values: facts => [facts.name, facts.item, stage] },
})

/** Every message the product sends, by the key policy files name. */
export const MESSAGE_TEMPLATES = {
  'benefit-offered': {
    title: '有一笔待遇等您确认',
    text: facts =>
      `${facts.name}可领${facts.item} ${yuan(facts)} 元，不用交材料，点一下确认就行${facts.deadline ? `，最晚 ${facts.deadline}` : ''}。`,
    wechat: {
      id: 'PolicyPackageReadyLongTermTemplate000000001',
      type: 'LONG_TERM',
      values: facts => ({
        thing1: thing(facts.item),
        amount2: `${yuan(facts)}元`,
        // The field is a date; what has no last day is shown until the year's end, when the offer is sent again.
        date3: facts.deadline ?? `${facts.at.slice(0, 4)}-12-31`,
        thing4: '不用交材料，点一下确认就行',
      }),
    },
    sms: {
      id: '2300001',
      values: facts => [facts.name, facts.item, yuan(facts), facts.deadline ?? openEnded],
    },
  },
  'offers-together': OFFERS_TOGETHER,
  'benefit-stopped': {
    title: '部门在重新核对',
    text: facts =>
      `${facts.name}的${facts.item}，部门在重新核对，先不用操作，也先不付款。核对完再告诉您${facts.reason ? `。原因：${facts.reason}` : ''}。`,
    wechat: progress('正在复核', '先不用操作，核对完再告诉您'),
    sms: { id: '2300006', values: facts => [facts.name, facts.item, '重新核对'] },
  },
  'case-sent-back': SENT_BACK,
  ...QUEUE_MESSAGES,
  ...APPOINTMENT_MESSAGES,
  'deemed-approved': DEEMED_APPROVED,
  'reversal-told': REVERSAL_TOLD,
  'benefit-confirmed': {
    title: '已经记下您的确认',
    text: facts => `${facts.item} ${yuan(facts)} 元，您的确认已经记下，正在办理。`,
    wechat: progress('正在办理', '到账会告诉您，不用再操作'),
    sms: { id: '2300006', values: facts => [facts.name, facts.item, '办理'] },
  },
  'money-arrived': {
    title: '到账了',
    text: facts =>
      `${facts.item} ${yuan(facts)} 元已到账${facts.tail ? `，账户尾号 ${facts.tail}` : ''}。没收到请打 12345。`,
    wechat: {
      id: 'PolicyMoneyArrivedLongTermTemplate000000003',
      type: 'LONG_TERM',
      values: facts => ({
        thing1: thing(facts.item),
        amount2: `${yuan(facts)}元`,
        time3: facts.at,
        character_string4: facts.tail ? `****${facts.tail}` : '-',
      }),
    },
    sms: {
      id: '2300002',
      values: facts => [facts.name, facts.item, yuan(facts), facts.at, facts.tail ?? '----'],
    },
  },
  'money-returned': {
    title: '钱没有到账，给您留着',
    text: facts =>
      `${facts.item} ${yuan(facts)} 元没能到账${facts.reason ? `（${facts.reason}）` : ''}，钱给您留着。换一个能收款的账户就能再付。`,
    wechat: {
      id: 'PolicyMoneyReturnedOneTimeTemplate000000004',
      type: 'ONE_TIME',
      values: facts => ({
        thing1: thing(facts.item),
        amount2: `${yuan(facts)}元`,
        thing3: thing(facts.reason ?? '收款账户有问题'),
      }),
    },
    sms: {
      id: '2300003',
      values: facts => [facts.name, facts.item, yuan(facts), facts.reason ?? '收款账户有问题'],
    },
  },
  'payment-stopped': {
    title: '付款前又核对了一次，先停下',
    text: facts =>
      `${facts.item} ${yuan(facts)} 元没有付：付款前核对数据，${facts.reason ?? '有一项变了'}。数据有误请打 12345，核清了接着办。`,
    wechat: progress('先不付款', facts => facts.reason ?? '有一项数据变了'),
    sms: {
      id: '2300004',
      values: facts => [facts.name, facts.item, facts.reason ?? '有一项数据变了', '12345'],
    },
  },
  'waiver-offered': {
    title: '有一笔可以减免，等您确认',
    text: facts =>
      `${facts.name}可减免${facts.item} ${yuan(facts)} 元，不用交材料，点一下确认就行${facts.deadline ? `，最晚 ${facts.deadline}` : ''}。`,
    wechat: {
      id: 'PolicyPackageReadyLongTermTemplate000000001',
      type: 'LONG_TERM',
      values: facts => ({
        thing1: thing(facts.item),
        amount2: `${yuan(facts)}元`,
        date3: facts.deadline ?? `${facts.at.slice(0, 4)}-12-31`,
        thing4: '可以减免，点一下确认就行',
      }),
    },
    // The approved offer says 领取; a waiver is announced as a step of its way.
    sms: { id: '2300006', values: facts => [facts.name, facts.item, `减免 ${yuan(facts)} 元等您确认`] },
  },
  'waiver-done': executed(
    '减免好了',
    facts => `${facts.item}已减免 ${yuan(facts)} 元，不用先缴后退。有疑问请打 12345。`,
    '已减免',
  ),
  'refund-done': executed(
    '退税办好了',
    facts => `${facts.item}已退税 ${yuan(facts)} 元，退到您缴税的账户。没收到请打 12345。`,
    '已退税',
  ),
  'deferral-done': executed(
    '缓缴办好了',
    facts => `${facts.item}已缓缴 ${yuan(facts)} 元，缓缴期间不收滞纳金。有疑问请打 12345。`,
    '已缓缴',
  ),
  'service-done': executed(
    '给您的提醒',
    facts => `${facts.name}符合${facts.item}的条件，已提醒您。怎么办，点开看。`,
    '已提醒',
  ),
  'refused-elsewhere': executed(
    '没有办成，资格给您留着',
    facts =>
      `${facts.item}没有办成${facts.reason ? `（${facts.reason}）` : ''}，资格给您留着。核对好可以再办一次，有疑问请打 12345。`,
    '没有办成',
  ),
  'deposit-due-back': dueBack('暂退的保证金快到补足日了', '补足'),
  'deferral-due-back': dueBack('缓缴的费快到补缴日了', '补缴'),
  'objection-answered': {
    title: '您提的问题有答复了',
    text: facts => `${facts.item}：${facts.reason ?? '部门已经答复。'}`,
    wechat: progress('已经答复', '点开看部门的答复'),
    sms: { id: '2300006', values: facts => [facts.name, facts.item, '已经答复'] },
  },
  'payment-waits': PAYMENT_WAITS,
  'treasury-waits': TREASURY_WAITS,
  ...ARRIVAL_MESSAGES,
  'account-change': ACCOUNT_CHANGED,
  ...APPLICATION_MESSAGES,
  'bundle-part-ended': BUNDLE_PART_ENDED,
  'bundle-part-doubtful': BUNDLE_PART_DOUBTFUL,
  proof: PROOF_NEWS,
  authorisation: AUTHORISED,
  'authorisation-ended': AUTHORISATION_ENDED,
  'standing-ended': STANDING_ENDED,
} as const satisfies Record<string, MessageTemplate>

export type MessageTemplateKey = keyof typeof MESSAGE_TEMPLATES

/** The template a key names. Policy files are checked for keys on entry; an unknown one is a bug. */
export function messageTemplate(key: string): MessageTemplate {
  const found = Object.hasOwn(MESSAGE_TEMPLATES, key) ? MESSAGE_TEMPLATES[key as MessageTemplateKey] : null
  if (!found) throw new Error(`no message template ${key}`)
  return found
}

/** What the tap asks permission for: templates of one type only, at most five (WeChat mixes none). */
export const SUBSCRIBE_TEMPLATES: readonly { readonly id: string; readonly title: string }[] = [
  { id: MESSAGE_TEMPLATES['benefit-offered'].wechat.id, title: '有待遇等您确认' },
  { id: MESSAGE_TEMPLATES['benefit-confirmed'].wechat.id, title: '办理进度' },
  { id: MESSAGE_TEMPLATES['money-arrived'].wechat.id, title: '资金到账' },
]
/** Templates of which each acceptance is one message. */
export const ONE_TIME_TEMPLATES: ReadonlySet<string> = new Set([
  MESSAGE_TEMPLATES['money-returned'].wechat.id,
])
