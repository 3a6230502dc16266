import type { Page } from 'playwright-core'
import { accountChange, returned } from './account-answers'
import { applicationLooks } from './application-looks'
import { arrivalLooks } from './arrival-looks'
import { bundleLooks } from './bundle-looks'
import { arrived, objection, offer, skill, underway } from './case-answers'
import { deskLooks } from './desk-looks'
import { hallAnswers, noDays, nothingFound } from './hall-answers'
import { fault, type Look, press } from './look'
import { NOW } from './offices'
import { caseLooks, paidLooks } from './paid-looks'
import { publicityAnswers, publicityPath } from './publicity-answers'
import { refundDone, refundOffered, refundUnderway } from './refund-answers'
import { specialistAnswers } from './specialist-answers'
import { windowLooks } from './window-looks'

const sent = async (page: Page) => {
  await page.locator('textarea').last().fill('我 2026-01 就开始缴了，少算了一个月')
  await page.locator('.btn-primary').last().click()
  await page.getByText('走到哪了').waitFor()
}
const applied = async (page: Page) => {
  await page.locator('.btn-primary').last().click()
  await page.getByText('走到哪了').or(page.getByText('怎么')).first().waitFor()
}

export const looks: readonly Look[] = [
  ...arrivalLooks,
  ...applicationLooks,
  ...bundleLooks,
  ...caseLooks,
  ...paidLooks,
  ...deskLooks,
  ...windowLooks,
  { name: 'mine', path: 'pages/mine/index', waitFor: '.radio' },
  { name: 'mine-loading', path: 'pages/mine/index', answers: { Viewer: 'NEVER' } },
  { name: 'mine-signed-out', path: 'pages/mine/index', signedOut: true },
  { name: 'agents', path: 'packages/mine/agents/index', waitFor: '.row' },
  {
    name: 'agents-forbidden',
    path: 'packages/mine/agents/index',
    answers: { Authorisations: fault('FORBIDDEN') },
    waitFor: '.state',
  },
  { name: 'agent-new', path: 'packages/mine/agent-new/index', waitFor: 'input' },
  { name: 'messages', path: 'packages/mine/messages/index', waitFor: '.row' },
  { name: 'data-uses', path: 'packages/mine/data-uses/index', waitFor: '.row' },
  {
    name: 'consent-back',
    path: 'packages/mine/data-uses/index',
    waitFor: '.row',
    act: page => press(page, '登录时同意的：在手机上看自己的数据，撤回'),
  },
  {
    name: 'tags',
    path: 'packages/mine/tags/index',
    waitFor: '.row',
    act: page => press(page, '小微企业，2 项政策看这一条'),
  },
  {
    name: 'tags-none',
    path: 'packages/mine/tags/index',
    waitFor: '.state',
    answers: { BeneficiaryTags: { now: NOW, beneficiaryTags: [] } },
  },
  { name: 'objections', path: 'packages/mine/objections/index', waitFor: '.row' },
  {
    name: 'objection-not-found',
    path: 'packages/apply/objection/index?kind=WRONG_FACT&item=x&clause=premiums-paid',
    answers: { Assessments: fault('NOT_FOUND') },
    waitFor: '.state',
  },
  {
    name: 'objection-wrong',
    path: 'packages/apply/objection/index?kind=WRONG_FACT&item=x&clause=premiums-paid',
    waitFor: '.radio',
  },
  {
    name: 'objection-sent',
    path: 'packages/apply/objection/index?kind=WRONG_FACT&item=x&clause=premiums-paid',
    waitFor: '.radio',
    act: sent,
  },
  {
    name: 'objection-appeal',
    path: 'packages/apply/objection/index?kind=APPEAL&item=x',
    waitFor: 'textarea',
  },
  {
    name: 'objection-appeal-sent',
    path: 'packages/apply/objection/index?kind=APPEAL&item=x',
    answers: { RaiseObjection: { raiseObjection: { ...objection, kind: 'APPEAL' } } },
    waitFor: 'textarea',
    act: sent,
  },
  { name: 'cases', path: 'pages/cases/index', waitFor: '.row' },
  { name: 'cases-signed-out', path: 'pages/cases/index', signedOut: true },
  { name: 'apply', path: 'packages/apply/apply/index?item=skill-upgrade-subsidy', waitFor: '.field' },
  { name: 'apply-live', path: 'packages/apply/apply/index?item=x', waitFor: '.field', act: applied },
  {
    name: 'apply-done',
    path: 'packages/apply/apply/index?item=x',
    answers: { Entitlement: { now: NOW, entitlement: arrived } },
    waitFor: '.field',
    act: async page => {
      await page.locator('.btn-primary').last().click()
      await page.getByText('到账了').waitFor()
    },
  },
  {
    name: 'apply-person',
    path: 'packages/apply/apply/index?item=x',
    answers: {
      ApplyInstant: {
        applyInstant: {
          __typename: 'SecondaryConfirmationRequired',
          message: '证书编号在两省各有一条，要人核对。',
          clauses: [{ ...offer.clauses[2], verdict: 'UNKNOWN' }],
          entitlement: { ...underway, status: 'DOUBTFUL' },
        },
      },
    },
    waitFor: '.field',
    act: applied,
  },
  {
    name: 'apply-refused',
    path: 'packages/apply/apply/index?item=x',
    answers: {
      ApplyInstant: {
        applyInstant: {
          __typename: 'Refused',
          reason: 'LIMIT_REACHED',
          message: '同一职业同一等级只补一次，这一张已经领过',
          nextStep: '没有领过？点申诉，市就业服务局 5 个工作日内复核。',
          clauses: [{ ...offer.clauses[3], verdict: 'NOT_MET', text: '同一职业同一等级只补一次' }],
          current: { ...underway, status: 'REJECTED', item: skill },
        },
      },
    },
    waitFor: '.field',
    act: applied,
  },
  {
    name: 'returned',
    path: 'pages/progress/index?id=e1',
    answers: { Entitlement: { now: NOW, entitlement: returned } },
    waitFor: '.dock-act',
  },
  {
    name: 'account-new',
    path: 'packages/apply/account-change/index?id=e1',
    answers: { AccountChangeOf: { now: NOW, entitlement: { ...returned, accountChange: null } } },
    waitFor: '.input-box',
  },
  {
    name: 'account-asked',
    path: 'packages/apply/account-change/index?id=e1',
    answers: { AccountChangeOf: { now: NOW, entitlement: { ...returned, accountChange } } },
    waitFor: '.dock-hint',
  },
  {
    name: 'refund-sheet',
    path: 'pages/progress/index?id=e1',
    answers: { Entitlement: { now: NOW, entitlement: refundOffered } },
    waitFor: '.tl',
    act: page => press(page, '确认退税'),
  },
  {
    name: 'refund-underway',
    path: 'pages/progress/index?id=e1',
    answers: { Entitlement: { now: NOW, entitlement: refundUnderway } },
    waitFor: '.tl',
  },
  {
    name: 'refund-done',
    path: 'pages/progress/index?id=e1',
    answers: { Entitlement: { now: NOW, entitlement: refundDone } },
    waitFor: '.tl',
  },
  {
    name: 'rating',
    path: 'pages/progress/index?id=e1',
    answers: { Entitlement: { now: NOW, entitlement: arrived } },
    waitFor: '.face',
    act: page => press(page, '不满意'),
  },
  { name: 'hall', path: 'pages/hall/index', answers: hallAnswers, waitFor: '.hall-foot' },
  {
    name: 'hall-narrow',
    path: 'pages/hall/index',
    answers: hallAnswers,
    waitFor: '.hall-foot',
    act: page => press(page, '筛选'),
  },
  {
    name: 'hall-nothing',
    path: 'pages/hall/index?text=%E5%85%85%E7%94%B5%E6%A1%A9%E8%A1%A5%E8%B4%B4',
    answers: { Hall: { now: NOW, hall: nothingFound } },
    waitFor: '.state',
  },
  { name: 'publicity', path: publicityPath, answers: publicityAnswers.right, waitFor: '.done' },
  { name: 'publicity-changed', path: publicityPath, answers: publicityAnswers.changed, waitFor: '.verdict' },
  {
    name: 'publicity-taken-down',
    path: publicityPath,
    answers: publicityAnswers.takenDown,
    waitFor: '.done',
  },
  { name: 'publicity-returned', path: publicityPath, answers: publicityAnswers.returned, waitFor: '.done' },
  { name: 'documents', path: 'packages/hall/documents/index', answers: hallAnswers, waitFor: '.row' },
  { name: 'document', path: 'packages/hall/document/index?id=x', answers: hallAnswers, waitFor: '.row' },
  { name: 'news', path: 'packages/hall/news/index', answers: hallAnswers, waitFor: '.news' },
  { name: 'ratings', path: 'packages/hall/ratings/index', answers: hallAnswers, waitFor: '.rating-line' },
  { name: 'calendar', path: 'packages/hall/calendar/index', answers: hallAnswers, waitFor: '.agenda' },
  { name: 'calendar-empty', path: 'packages/hall/calendar/index', answers: noDays, waitFor: '.state' },
  {
    name: 'specialist',
    path: 'packages/specialist/enterprises/index',
    answers: specialistAnswers,
    waitFor: '.firm',
  },
  {
    name: 'specialist-share',
    path: 'packages/specialist/enterprises/index',
    answers: specialistAnswers,
    waitFor: '.firm',
    act: async page => {
      await press(page, '分享给长春市木兰旅行社有限公司')
      await page.locator('.share-code').waitFor()
    },
  },
]
