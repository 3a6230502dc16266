import { arrived, objection, offer, underway } from './case-answers'
import { dataAnswers } from './data-answers'
import { type Answers, NOW, tourism } from './offices'
import { firm, invitation, viewer } from './people-answers'

/** What every screen is told unless its look says otherwise. */
export const answers: Answers = {
  Viewer: { viewer },
  EntryCode: {
    entryCode: {
      __typename: 'GenuineEntryCode',
      code: 'LX-BZJ-01',
      placement: '市政务服务中心一楼海报',
      validFrom: '2026-11-09',
      issuedBy: tourism,
      item: {
        __typename: 'PolicyItem',
        id: 'travel-deposit-release',
        name: '旅游服务质量保证金暂退',
        version: 3,
      },
    },
  },
  Applicable: {
    policyItem: { __typename: 'PolicyItem', id: 'x', beneficiaryKind: 'PERSON', hasForm: false },
  },
  Assessments: { now: NOW, assessments: [offer] },
  ApplyInstant: { applyInstant: { __typename: 'EntitlementConfirmed', entitlement: underway } },
  Entitlement: { now: NOW, entitlement: underway },
  RaiseObjection: { raiseObjection: objection },
  Objections: {
    now: NOW,
    objections: [
      objection,
      {
        ...objection,
        id: 'o2',
        kind: 'APPEAL',
        number: 'YY-2611-2PX4T8',
        answer: '复核过，维持原来的判断：证书发证超过 12 个月。',
      },
    ],
  },
  Authorisations: {
    now: NOW,
    authorisations: [
      { ...invitation, status: 'ACTIVE' },
      {
        ...invitation,
        id: 'a2',
        agentName: '赵*',
        agentPhone: '138****5620',
        scopes: ['VIEW'],
        capFen: null,
      },
      { ...invitation, id: 'a3', agentName: '孙*敏', status: 'REVOKED' },
    ],
  },
  ...dataAnswers,
  Messages: {
    now: NOW,
    messages: [
      {
        __typename: 'Message',
        id: 'm1',
        title: '到账通知',
        text: '旅游服务质量保证金暂退 625,000.00 元已于 11-21 09:41 到账，收款账户尾号 0231。',
        channel: 'LONG_TERM',
        status: 'SENT',
        at: '2026-11-21T09:41:52+08:00',
        entitlementId: 'e1',
      },
      {
        __typename: 'Message',
        id: 'm2',
        title: '授权通知',
        text: '王*兰已授权您为经办人，有效期至 2027-06-30。如非本人操作，请拨 12345。',
        channel: 'SMS',
        status: 'DELIVERED',
        at: '2026-11-20T16:02:00+08:00',
        entitlementId: null,
      },
    ],
  },
  PolicyPackage: {
    now: NOW,
    policyPackage: {
      __typename: 'PolicyPackage',
      beneficiary: firm,
      readyFen: 0,
      dueBackFen: 0,
      dataAsOf: NOW,
      endings: [],
      dataGaps: [],
      ready: [],
      reduced: [],
      alternatives: [],
      bestProven: true,
      instant: [],
      nearMisses: [],
      inProgress: [underway],
      finished: [arrived],
    },
  },
}
