import { department, employment, NOW } from './offices'

const loan = {
  __typename: 'PolicyItem',
  id: 'startup-loan-interest',
  name: '创业担保贷款贴息',
  fulfilmentKind: 'PAYOUT',
  decidedAtOnce: null,
  contact: { __typename: 'PolicyContact', name: '创业担保贷款中心', phone: '0431-12333' },
  legalHelp: { __typename: 'PolicyContact', name: '法律援助（免费）', phone: '12348' },
  leadDepartment: employment,
}
const field = (id: string, label: string, kind: string, more: object = {}) => ({
  __typename: 'FormField',
  ...{ id, label, kind, choices: [], hint: null, optional: false, answer: null as string | null },
  ...more,
})
const material = (id: string, name: string, more: object = {}) => ({
  __typename: 'FormMaterial',
  ...{ id, name, certificate: null, commitment: null, laterUntil: null, way: null, words: null },
  ...{ open: true, file: null, reusable: null },
  ...more,
})
const file = (id: string, sizeBytes: number) => ({
  __typename: 'MaterialFile',
  ...{ id, kind: 'PDF', sizeBytes, at: '2026-11-21T09:40:00+08:00' },
})

const fields = [
  field('use', '这笔贷款用来做什么', 'CHOICE', { choices: ['买货', '发工资', '租场地', '买设备'] }),
  field('since', '从哪天开始用', 'DATE', { hint: '合同上写的那天' }),
  field('staff', '现在雇了几个人', 'NUMBER', { optional: true }),
  field('family', '家里人也在这里干活吗', 'YES_NO'),
]
const materials = [
  material('licence', '营业执照', { certificate: '电子营业执照' }),
  material('contract', '创业担保贷款合同和放款凭证', { reusable: file('f0', 320_000) }),
  material('roster', '在职职工名册', { laterUntil: '2026-12-04' }),
  material('promise', '没有重复享受贴息的证明', { commitment: '同一笔贷款没有在别处领过贴息' }),
]
const missing = (id: string, name: string, why: string) => ({ __typename: 'MissingPart', id, name, why })

const draft = {
  __typename: 'Application',
  id: 'a1',
  status: 'DRAFT',
  words: '还没有提交，填到哪里都替您留着',
  editable: true,
  declinedBefore: null as string | null,
  revision: 1,
  beneficiaryId: 'b-mulan',
  entitlementId: null as string | null,
  answerBy: null as string | null,
  uploadsUntil: '2026-12-21' as string | null,
  opinions: [] as object[],
  item: loan,
  fields,
  materials,
  missing: [
    missing('use', '这笔贷款用来做什么', '还没有填'),
    missing('since', '从哪天开始用', '还没有填'),
    missing('licence', '营业执照', '还没有调取，也没有拍照上传'),
    missing('contract', '创业担保贷款合同和放款凭证', '还没有交'),
  ],
  steps: [] as object[],
}
const given = {
  fields: fields.map((one, at) => ({ ...one, answer: ['发工资', '2026-03-01', '12', '否'][at] })),
  materials: [
    { ...materials[0], way: 'CERTIFICATE', words: '已调取电子营业执照 91220104MA0000001X' },
    { ...materials[1], way: 'FILE', words: '已上传', file: file('f1', 1_240_000) },
    { ...materials[2], way: 'LATER', words: '可以先办，2026-12-04 前补交' },
    { ...materials[3], way: 'COMMITMENT', words: '已承诺，不用交' },
  ],
}
const step = (name: string, actor: string, at: string, reason: string | null = null) => ({
  __typename: 'ApplicationStep',
  ...{ name, actor, at, reason },
})
const SENT = step('提交', '钱*礼', '2026-11-20T10:12:00+08:00')
const handedIn = {
  ...{ ...draft, ...given, status: 'SUBMITTED', words: '已经提交，2026-11-24 前受理', missing: [] },
  ...{ editable: false, entitlementId: 'e1', answerBy: '2026-11-24', steps: [SENT] },
  materials: given.materials.map(one => ({ ...one, open: one.way === 'LATER' })),
}
const ASKED = step(
  '一次性告知要补的',
  '许诺',
  '2026-11-21T09:02:00+08:00',
  '在职职工名册：只有 8 个人，和社保的 12 人对不上；从哪天开始用：和合同上的日子不一样',
)

const accepted = {
  ...{ ...handedIn, status: 'ACCEPTED', words: '已经受理，由另一位同事核定', answerBy: null },
  steps: [SENT, step('受理', '许诺', '2026-11-21T09:02:00+08:00')],
}
const opinion = (code: string, shortName: string, asks: string, more: object = {}) => ({
  __typename: 'JointOpinion',
  ...{ department: department(code, shortName, shortName), asks, status: 'WAITING', dueOn: '2026-11-25' },
  ...{ words: '正在看，2026-11-25 前说意见', by: null, reason: null },
  ...more,
})
const HOUSING = '房子的结构能不能这样改、怎么改安全'
const housing = opinion('housing-construction', '市住建局', HOUSING)
const disabled = opinion('disabled-persons', '市残联', '有没有在无障碍改造里做过同样的改造')

/** 申报: the form as whoever fills it in sees it, from empty to decided. */
export const applications = {
  draft,
  full: { ...draft, ...given, missing: [] },
  again: {
    ...{ ...draft, ...given, missing: [] },
    declinedBefore: '上次没有通过：合同上的借款人不是本单位。交过的都带过来了，改好再提交。',
  },
  asked: {
    ...{ ...draft, ...given, status: 'INCOMPLETE', words: '要补几项，补好再提交，时限先停下不算' },
    ...{ entitlementId: 'e1', steps: [SENT, ASKED] },
    missing: [
      missing('since', '从哪天开始用', '部门要您改：和合同上的日子不一样'),
      missing('roster', '在职职工名册', '部门要您改：只有 8 个人，和社保的 12 人对不上'),
    ],
  },
  handedIn,
  accepted,
  joint: {
    ...accepted,
    opinions: [housing, { ...disabled, status: 'AGREED', words: '同意', by: '连昕', reason: '没有改造过' }],
  },
  declined: {
    ...accepted,
    opinions: [
      { ...housing, status: 'DECLINED', words: '不同意', by: '祝建', reason: '承重墙上开了门，先加固再改造' },
      { ...disabled, status: 'AGREED', words: '同意', by: '连昕', reason: '没有改造过' },
    ],
  },
  withdrawn: {
    ...{
      ...handedIn,
      status: 'WITHDRAWN',
      words: '您撤回了这份申报，部门不再办，也看不到材料了',
      answerBy: null,
    },
    steps: [SENT, step('撤回', '钱*礼', '2026-11-21T09:02:00+08:00')],
  },
}

const atDesk = (application: object, more: object = {}) => ({
  __typename: 'DeskApplication',
  ...{ beneficiary: '长春市金舟物流有限公司', caseNumber: 'BJ-2611-7K3M-9QX2', amountFen: 1_980_000 },
  ...{ listId: null, acceptedBy: null, notYou: null, application },
  ...more,
})
const queue = (...deskApplications: object[]) => ({ DeskApplications: { now: NOW, deskApplications } })

/** 申报 at the desk: to be taken in, waiting for the applicant, taken in. */
export const deskApplications = {
  mixed: queue(
    atDesk(applications.handedIn),
    atDesk({ ...applications.asked, id: 'a2' }, { beneficiary: '长春市南湖书店有限责任公司' }),
    atDesk(
      { ...applications.accepted, id: 'a3' },
      { beneficiary: '长春市三合印刷有限公司', acceptedBy: '许诺', listId: 'l1' },
    ),
  ),
  notYou: queue(atDesk(applications.handedIn, { notYou: '受理由本局的受理人办，核定由另一个人办。' })),
  joint: queue(atDesk(applications.joint, { asked: HOUSING, acceptedBy: '许诺' })),
  none: queue(),
}
