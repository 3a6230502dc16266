import { type Answers, NOW } from './offices'

const tag = (
  id: string,
  name: string,
  group: string,
  text: string,
  [label, value, source, asOf]: [string, string, string, string],
  items: string[],
) => ({
  __typename: 'HeldTag',
  tag: { __typename: 'Tag', id, name, class: group, text },
  why: {
    __typename: 'ClauseAssessment',
    values: [
      {
        __typename: 'FactUsed',
        label,
        text: value,
        asOf,
        source: { __typename: 'Department', shortName: source },
      },
    ],
  },
  items: items.map(item => ({ __typename: 'PolicyItem', id: item, name: item })),
})

const use = (id: string, actor: string, byPerson: boolean, what: string, purpose: string, at: string) => ({
  __typename: 'DataUse',
  id,
  actor,
  byPerson,
  ownSide: false,
  what,
  purpose,
  basis: byPerson ? 'STATUTORY_DUTY' : 'CONSENT',
  at,
})

/** What the data say of somebody, and who looked at them. */
export const dataAnswers: Answers = {
  BeneficiaryTags: {
    now: NOW,
    beneficiaryTags: [
      tag(
        'small-micro',
        '小微企业',
        '规模',
        '划型是小型或者微型',
        ['企业规模', '小型', '市工信局', '2026-11-10'],
        ['失业保险稳岗返还', '小型微利企业减征企业所得税'],
      ),
      tag(
        'staff-thirty',
        '30 人及以下',
        '规模',
        '从业人数不超过 30 人',
        ['从业人数', '24 人', '市统计局', '2026-11-15'],
        [],
      ),
      tag(
        'travel-agency',
        '旅行社',
        '行业',
        '有旅行社许可证，许可有效',
        ['许可证状态', '有效', '市文旅局', '2026-11-19'],
        ['旅游服务质量保证金暂退'],
      ),
      tag(
        'power-user',
        '年用电 10 万千瓦时以上',
        '用能',
        '近 12 个月用电量不低于 10 万千瓦时',
        ['近 12 个月用电量', '128,600 千瓦时', '供电公司', '2026-10-31'],
        [],
      ),
    ],
  },
  Consents: {
    consents: {
      inForce: [
        {
          __typename: 'Consent',
          kind: 'SIGN_IN',
          name: '登录时同意的：在手机上看自己的数据',
          what: '认出您的微信，和您的实名连在一起，把部门已有的数据比对成您的政策包给您看，办成了发消息告诉您。',
          stops: [
            '您所有设备马上退出登录',
            '微信和您的实名断开，在这里看不到您的和企业的数据',
            '微信消息不再发给您',
          ],
          goesOn: [
            '您确认过的照常办、照常付，部门依法核对不受影响',
            '办过的记录和“谁看过”依法留着，不能删',
            '您给经办人的授权还有效；不想让他们办，先到“授权与经办人”里收回',
            '想再用，重新登录、重新同意就行，什么都不会少',
          ],
          givenAt: '2026-11-02T09:12:00+08:00',
          accountChangeId: null,
          number: null,
          applicationId: null,
          materialId: null,
        },
        {
          __typename: 'Consent',
          kind: 'CERTIFICATE',
          name: '申报创业担保贷款贴息时同意的：调取电子营业执照',
          what: '从电子证照库调取电子营业执照，只用来办这一件，代替拍照上传。',
          stops: ['马上不再调取电子营业执照', '申报表里的这份证照拿掉，部门看不到'],
          goesOn: [
            '这份申报表还在：改成拍照上传，或重新授权，就能接着办',
            '已经调取过的那几次收不回来，留有记录',
          ],
          givenAt: '2026-11-21T09:12:00+08:00',
          accountChangeId: null,
          number: null,
          applicationId: 'application-1',
          materialId: 'licence',
        },
      ],
      withdrawn: [],
    },
  },
  DataUses: {
    now: NOW,
    dataUses: [
      use('1', '市文广旅局 周岚', true, '许可证、保证金', '核定保证金暂退', '2026-11-20T15:12:00+08:00'),
      use('2', '自动比对', false, '8 条信息，来自 6 家', '找您能领的钱', '2026-11-21T06:00:00+08:00'),
    ],
  },
}
