import { applications } from './application-answers'
import { offer, underway } from './case-answers'
import { fault, type Look } from './look'
import { NOW } from './offices'

const doubtful = { ...underway, status: 'DOUBTFUL', likelyBy: null, expectedTime: null }

const look = (name: string, application: object, more: Partial<Look> = {}): Look => ({
  name: `form-${name}`,
  path: 'packages/apply/form/index?id=a1',
  waitFor: '.dock',
  ...more,
  answers: {
    ReadApplication: { application },
    Entitlement: { now: NOW, entitlement: doubtful },
    ...more.answers,
  },
})
const pressed = async (page: Parameters<NonNullable<Look['act']>>[0]) => {
  await page.locator('.btn-primary').last().click()
  await page.locator('.form-why, .state').first().waitFor()
}

/** 申报: every state of the form. */
export const applicationLooks: readonly Look[] = [
  look('draft', applications.draft),
  look('tried', applications.draft, {
    act: pressed,
    answers: {
      SubmitApplication: {
        submitApplication: { __typename: 'ApplicationIncomplete', missing: applications.draft.missing },
      },
    },
  }),
  look('full', applications.full),
  look('refused', applications.full, {
    act: pressed,
    answers: {
      SubmitApplication: {
        submitApplication: {
          __typename: 'Refused',
          reason: 'ALREADY_DECIDED',
          message: '这一笔已经定过了',
          nextStep: '到“办理进度”里看走到哪了。',
        },
      },
    },
  }),
  look('fault', applications.full, {
    act: pressed,
    answers: { SubmitApplication: fault('UPSTREAM_UNAVAILABLE') },
  }),
  look('no', applications.draft, {
    answers: {
      Assessments: {
        now: NOW,
        assessments: [
          { ...offer, verdict: 'INELIGIBLE', headline: '还差 1 项：贷款已经结清', benefitFen: null },
        ],
      },
    },
  }),
  look('again', applications.again),
  look('asked', applications.asked),
  look('handed-in', applications.handedIn),
  look('accepted', applications.accepted, {
    answers: {
      Entitlement: {
        now: NOW,
        entitlement: {
          ...doubtful,
          proofs: [
            {
              __typename: 'Proof',
              id: 'p1',
              words:
                '市发展改革委开好了，证明号 ZM-4F7K2M9P，2026-12-21 前有效；2026-11-20 核对过签名，已经用它重新判断',
              kind: { __typename: 'ProofKind', name: '没有列入严重失信主体名单的证明' },
            },
          ],
        },
      },
    },
  }),
  look('joint', applications.joint),
  look('declined', applications.declined),
  look('withdrawn', applications.withdrawn),
  look('returned', applications.accepted, {
    answers: {
      Entitlement: {
        now: NOW,
        entitlement: { ...doubtful, status: 'REJECTED', departmentNote: '合同上的借款人不是本单位。' },
      },
    },
  }),
]
