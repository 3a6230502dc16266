import { minusMonths, plusDays } from '../days'
import type { CastPerson, FactValues } from './casting'
import { card, uninsured } from './usual'

/** Residents of the policies for people in need, in study and out of work, each proving one thing. */
export function residents(today: string): readonly CastPerson[] {
  const inOneYear = plusDays(today, 365)
  return [
    person('tao-guifen', '陶桂芬', '90 岁，高龄津贴从 90 岁生日那个月起由 100 元变成 200 元，不用她点。', {
      on: '1936-11-21',
      sequence: '602',
      values: uninsured,
    }),
    person(
      'xing-dewang',
      '邢德旺',
      '84 岁，人已经走了，登记还没改：消息送到之前名单上有他，付款前再核一次就停。',
      {
        on: '1942-04-02',
        sequence: '605',
        values: uninsured,
      },
    ),
    person(
      'shi-yuqin',
      '石玉琴',
      '一级肢体残疾，正要把户口迁到吉林市：迁走的消息一到，这边的护理补贴就停。',
      {
        on: '1958-09-14',
        sequence: '608',
        values: { ...uninsured, ...certificate('2201C0608', 'PHYSICAL', 'FIRST', inOneYear) },
      },
    ),
    person('meng-fan', '孟凡', '重度残疾又在低保家庭：护理补贴 290 元、生活补贴 217 元，两样都有。', {
      on: '1991-06-30',
      sequence: '611',
      values: {
        ...uninsured,
        ...certificate('2201C0611', 'VISUAL', 'SECOND', inOneYear),
        ...relief('2201J0611', 'MINIMUM_LIVING', inOneYear, { applicant: false }),
      },
    }),
    person(
      'jin-shoucheng',
      '金守诚',
      '特困人员，也是一级残疾：供养金 2,094.40 元里有照料，护理补贴不重复领。',
      {
        on: '1951-12-05',
        sequence: '613',
        values: {
          ...uninsured,
          ...certificate('2201C0613', 'MENTAL', 'FIRST', inOneYear),
          ...relief('2201J0613', 'EXTREME_POVERTY', inOneYear, { support: 'AT_HOME', incomePerHead: 0 }),
        },
      },
    ),
    person('qiu-yunxia', '邱云霞', '一家三口人均收入 600 元，低保每月补差 2,127 元，一户只发给她。', {
      on: '1978-02-17',
      sequence: '616',
      values: {
        ...uninsured,
        ...relief('2201J0616', 'MINIMUM_LIVING', inOneYear, { members: 3, incomePerHead: 60_000 }),
      },
    }),
    person('pang-xiulan', '庞秀兰', '低保家庭，这个月的人均收入没有送到：不猜、不付，等市民政局核清。', {
      on: '1969-08-23',
      sequence: '618',
      values: { ...uninsured, ...relief('2201J0618', 'MINIMUM_LIVING', inOneYear, { incomePerHead: null }) },
    }),
    person('zou-ming', '邹明', '残疾等级登记错了：明明是一级，写成三级，护理补贴差在这一个数上。', {
      on: '1984-10-11',
      sequence: '621',
      values: { ...uninsured, ...certificate('2201C0621', 'HEARING', 'THIRD', inOneYear) },
    }),
    person(
      'ning-zhixing',
      '宁知行',
      '留学回来开了家咖啡馆，满半年、有员工参保：一次性创业资助 10,000 元，先公示。',
      {
        on: '1998-07-09',
        sequence: '623',
        values: {
          ...uninsured,
          'person.workStatus': 'SELF_EMPLOYED',
          'person.diplomas': [{ kind: 'OVERSEAS', graduatedOn: minusMonths(today, 20) }],
          'person.businesses': [
            {
              uscc: '92220104MAC0623X7A',
              name: '朝阳区归来咖啡馆',
              registeredOn: minusMonths(today, 9),
              role: 'OPERATOR',
              abnormal: false,
              insuredMonths: 6,
            },
          ],
        },
      },
    ),
    person(
      'cen-lei',
      '岑磊',
      '合同到期失业，失业保险只缴了 10 个月，差 2 个月满 12 个月，领不了失业保险金。',
      {
        on: '2000-03-26',
        sequence: '625',
        values: { ...uninsured, ...outOfWork('2201U0625', minusMonths(today, 1), 10) },
      },
    ),
    person(
      'pei-jun',
      '裴军',
      '单位裁减人员后失业，缴满 64 个月：失业保险金每月 2,250 元，每月点一下核对资格。',
      {
        on: '1986-05-13',
        sequence: '627',
        values: { ...uninsured, ...outOfWork('2201U0627', minusMonths(today, 2), 64, 'DISMISSED') },
      },
    ),
    person(
      'yan-ke',
      '颜可',
      '毕业一年灵活就业，自己缴社保 400 元：补贴 300 元，超过三分之二，只补 266.67 元。',
      {
        on: '2003-04-18',
        sequence: '630',
        values: {
          ...uninsured,
          'person.workStatus': 'FLEXIBLE',
          'person.diplomas': [{ kind: 'COLLEGE', graduatedOn: minusMonths(today, 16) }],
          'person.flexibleJobs': [
            {
              number: '2201L0630',
              registeredOn: minusMonths(today, 3),
              pensionPaid: true,
              medicalPaid: true,
              paidThisMonth: 40_000,
              subsidisedMonths: 0,
            },
          ],
        },
      },
    ),
  ]
}

function person(
  id: string,
  name: string,
  sentence: string,
  { on, sequence, values }: { on: string; sequence: string; values: FactValues },
): CastPerson {
  return {
    id,
    name,
    sentence,
    born: { region: '220104', on, sequence },
    phone: `13900006${sequence}`,
    account: card('105', `6217000220104${sequence}${on.slice(2, 4)}1`),
    values,
  }
}

const certificate = (
  certificateNumber: string,
  category: string,
  grade: string,
  validUntil: string,
): FactValues => ({
  'person.disabilityCertificates': [{ certificateNumber, category, grade, validUntil }],
})

const relief = (
  number: string,
  category: string,
  validUntil: string,
  differs: { members?: number; incomePerHead?: number | null; applicant?: boolean; support?: string },
): FactValues => ({
  'person.reliefRecords': [
    {
      number,
      category,
      applicant: true,
      members: 1,
      incomePerHead: 40_000,
      propertyWithin: true,
      support: 'NONE',
      validUntil,
      ...differs,
    },
  ],
})

const outOfWork = (
  number: string,
  registeredOn: string,
  paidMonths: number,
  reason = 'CONTRACT_ENDED',
): FactValues => ({
  'person.unemploymentInsurance.paidMonths': paidMonths,
  'person.unemploymentSpells': [
    { number, registeredOn, reason, jobSeeking: true, benefitMonths: 0, refusals: 0 },
  ],
})
