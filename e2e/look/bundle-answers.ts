import { applications } from './application-answers'
import { offer } from './case-answers'
import { employment, NOW } from './offices'

const { draft } = applications
const contact = { name: '市人社局创业担保贷款中心', phone: '0431-12333', hours: '工作日 8:30–16:30' }
const legalHelp = { __typename: 'PolicyContact', name: '法律援助（免费）', phone: '12348' }
const basis = '国务院办公厅关于加快推进政务服务“一件事一次办”的指导意见（国办发〔2022〕32号）'
const summary = '两项贷款贴息一张表、一次提交，证照和联系人只填一次；有留抵的，退税一起办'
const item = (id: string, name: string, more: object = {}) => ({
  __typename: 'PolicyItem',
  ...{ id, name, applicationMode: 'STANDARD', fulfilmentKind: 'PAYOUT', beneficiaryKind: 'ENTERPRISE' },
  decidedAtOnce: null as string | null,
  ...{ benefitText: '今年已付利息的 50%，每年最多 75,000 元', leadDepartment: employment },
  ...more,
})
const startup = item('startup-loan-interest', '创业担保贷款贴息')
const stability = item('stability-loan-interest', '稳岗扩岗专项贷款贴息')
const refund = item('vat-credit-refund', '增值税留抵退税', {
  ...{ applicationMode: 'INSTANT', fulfilmentKind: 'REFUND', benefitText: '增量留抵税额 × 进项构成比例' },
})
const bundle = {
  __typename: 'ServiceBundle',
  ...{ id: 'small-firm-loans', name: '小微企业贷款贴息一件事', summary, beneficiaryKind: 'ENTERPRISE' },
  ...{ basis, contact, items: [startup, stability, refund] },
}
const jobless = {
  ...bundle,
  ...{ id: 'back-to-work', name: '失业再就业一件事', beneficiaryKind: 'PERSON' },
  summary: '一次提交失业金和两项补贴；失业金办成后，技能补贴自动接着办，不用再来',
  items: [item('a', '失业保险金'), item('b', '技能提升补贴'), item('c', '灵活就业社保补贴')],
}
const judged = (verdict: string, benefitFen: number | null, headline: string, of: object) => ({
  ...offer,
  ...{ verdict, benefitFen, headline, recordKey: null, entitlement: null, item: of },
})
const second = {
  ...draft,
  ...{ id: 'a2', item: stability },
  fields: draft.fields.slice(1),
  materials: draft.materials.slice(0, 2),
}
const shared = (id: string, name: string, ...applicationIds: string[]) => ({
  __typename: 'SharedPart',
  ...{ id, name, applicationIds },
})
const offered = {
  __typename: 'OfferedBundle',
  bundle,
  parts: [
    {
      __typename: 'OfferedBundlePart',
      ...{ afterName: null, outlook: null, item: startup, application: draft },
      assessments: [judged('ELIGIBLE', 7_500_000, '', startup)],
    },
    {
      __typename: 'OfferedBundlePart',
      ...{ afterName: null, outlook: null, item: stability, application: second },
      assessments: [judged('UNDETERMINED', null, '有 1 项没有查到：贷款没有逾期', stability)],
    },
    {
      __typename: 'OfferedBundlePart',
      ...{ afterName: null, outlook: null, item: refund, application: null },
      assessments: [judged('ELIGIBLE', 74_800_000, '', refund)],
    },
  ],
  fields: draft.fields.map(({ id, label }, at) => shared(id, label, ...(at === 0 ? ['a1'] : ['a1', 'a2']))),
  materials: draft.materials.map(({ id, name }, at) => shared(id, name, ...(at < 2 ? ['a1', 'a2'] : ['a1']))),
  requests: [] as object[],
}

const entitlement = (id: string, status: string, amountFen: number, kind: string, name: string) => ({
  __typename: 'Entitlement',
  ...{ id, status, amountFen, caseNumber: `BJ-2611-7K3M-${id}`, confirmBy: null, likelyBy: null },
  ...{ departmentNote: null, secondsToFulfil: null, timeline: [] as object[] },
  item: { __typename: 'PolicyItem', id, name, fulfilmentKind: kind },
})
const part = (itemName: string, status: string, more: object = {}) => ({
  __typename: 'BundlePart',
  ...{ itemId: itemName, itemName, status, afterName: null, message: null, nextStep: null },
  ...{ application: null, entitlement: null, item: { __typename: 'PolicyItem', contact, legalHelp } },
  ...more,
})
const request = {
  __typename: 'BundleRequest',
  ...{
    id: 'r1',
    number: 'YJ-2611-4F7K-2M9P',
    bundleId: bundle.id,
    bundleName: bundle.name,
    submittedAt: NOW,
  },
}
const underWay = {
  ...request,
  parts: [
    part('创业担保贷款贴息', 'STARTED', {
      application: applications.asked,
      entitlement: entitlement('9QX2', 'DOUBTFUL', 7_500_000, 'PAYOUT', '创业担保贷款贴息'),
    }),
    part('稳岗扩岗专项贷款贴息', 'STARTED', {
      application: { ...applications.asked, id: 'a2' },
      entitlement: entitlement('9QX3', 'DOUBTFUL', 0, 'PAYOUT', '稳岗扩岗专项贷款贴息'),
    }),
    part('增值税留抵退税', 'STARTED', {
      entitlement: entitlement('9QX4', 'FULFILLED', 74_800_000, 'REFUND', '增值税留抵退税'),
    }),
  ],
}
const chain = {
  ...request,
  bundleName: jobless.name,
  parts: [
    part('失业保险金', 'STARTED', {
      entitlement: {
        ...entitlement('9QX5', 'READY', 225_000, 'PAYOUT', '失业保险金'),
        confirmBy: '2026-12-22',
      },
    }),
    part('技能提升补贴', 'WAITING', {
      afterName: '失业保险金',
      message:
        '按 2026-11-21 的数据，还差 1 项：是参保职工或者领取失业保险金人员（现在是登记失业）。到那天再判断，现在不算不行。',
    }),
    part('灵活就业社保补贴', 'REFUSED', {
      message: '这一项不用申请：部门按数据找人，数据里现在没有您的这一笔。',
      nextStep: '名单核定后告诉您，到时点一下确认。觉得该有您的，到“为什么”里看差在哪。',
    }),
  ],
}

/** 一件事 as the screens are answered. */
export const bundleAnswers = {
  list: {
    ServiceBundles: { now: NOW, serviceBundles: [jobless, bundle] },
    BundleRequests: { now: NOW, bundleRequests: [underWay] },
  },
  offered: { OpenServiceBundle: { openServiceBundle: offered } },
  again: { OpenServiceBundle: { openServiceBundle: { ...offered, requests: [request] } } },
  missing: {
    SubmitServiceBundle: { submitServiceBundle: { __typename: 'BundleIncomplete', missing: draft.missing } },
  },
  underWay: { BundleRequest: { now: NOW, bundleRequest: underWay } },
  chain: { BundleRequest: { now: NOW, bundleRequest: chain } },
}
