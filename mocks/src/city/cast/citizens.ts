import { dayNumber, minusMonths, plusDays } from '../days'
import type { CastPerson } from './casting'
import { card, certificate, insuredEmployee, subsidy, uninsured } from './usual'

/** Citizens, each proving one thing about the skill subsidy. */
export function citizens(today: string): readonly CastPerson[] {
  const paidTwice = certificate('2622010003000315', '电工', 'SENIOR', plusDays(today, -190))
  const welding = certificate('2522010004002206', '焊工', 'INTERMEDIATE', plusDays(today, -300))
  const cooking = certificate('2622010005001120', '中式烹调师', 'PRIMARY', plusDays(today, -240))
  const baking = certificate('2622010004003317', '西式面点师', 'INTERMEDIATE', plusDays(today, -150))
  const carRepair = certificate('2622010003004418', '汽车维修工', 'SENIOR', plusDays(today, -30))
  // With a window of twelve months this one is good until tomorrow and no longer.
  const lastDays = certificate(
    '2522010004000926',
    '保育师',
    'INTERMEDIATE',
    plusDays(minusMonths(today, 12), 1),
  )
  const newYear = `${today.slice(0, 4)}-01-01`
  const daysOfThisYear = dayNumber(today) - dayNumber(newYear)
  const thisYear = (share: number) => plusDays(newYear, Math.floor(daysOfThisYear * share))
  return [
    {
      id: 'sun-jie',
      name: '孙洁',
      sentence: '证书明天就满 12 个月：今天还能领 1,500 元，后天就领不到了。',
      born: { region: '220103', on: '1990-09-03', sequence: '526' },
      phone: '13900000926',
      account: card('102', '6222080220103052607'),
      values: insuredEmployee(64, [lastDays]),
    },
    {
      id: 'zhou-haining',
      name: '周海宁',
      sentence: '证书有了，失业保险才交 10 个月，还差 2 个月。',
      born: { region: '220105', on: '1999-12-20', sequence: '533' },
      phone: '13900001020',
      account: card('105', '6217000220105053318'),
      values: insuredEmployee(10, [
        certificate('2622010004002750', '电工', 'INTERMEDIATE', plusDays(today, -52)),
      ]),
    },
    {
      id: 'wu-jiaju',
      name: '吴家驹',
      sentence: '交了几个月失业保险没有查到，暂时判断不了：没有查到不等于不符合。',
      born: { region: '220106', on: '1988-01-27', sequence: '541' },
      phone: '13900001288',
      account: card('313', '6231330220106054109'),
      values: {
        'person.unemploymentInsurance.status': 'INSURED',
        'person.skillCertificates': [
          certificate('2622010005000608', '养老护理员', 'PRIMARY', plusDays(today, -75)),
        ],
        'person.skillSubsidies': [],
      },
    },
    {
      id: 'yu-xiaoman',
      name: '于小满',
      sentence: '部门的数错了：失业保险写成 3 个月，其实交了 27 个月，要说一声“数据有误”。',
      born: { region: '220102', on: '1995-05-21', sequence: '544' },
      phone: '13900000327',
      account: card('104', '6217860220102054413'),
      values: insuredEmployee(3, [
        certificate('2622010004001995', '育婴员', 'INTERMEDIATE', plusDays(today, -61)),
      ]),
    },
    {
      id: 'han-mei',
      name: '韩梅',
      sentence: '同一本证书在平台上线前已经领过 2,000 元，不能再领第二次。',
      born: { region: '220104', on: '1985-11-08', sequence: '548' },
      phone: '13900000315',
      account: card('103', '6228480220104054826'),
      values: insuredEmployee(150, [paidTwice], [subsidy(paidTwice, plusDays(today, -170))]),
    },
    {
      id: 'tian-li',
      name: '田立',
      sentence: '今年已经领过三次，手里的第四本证书今年领不了，明年再看。',
      born: { region: '220113', on: '1992-04-15', sequence: '551' },
      phone: '13900003344',
      account: card('402', '6229350220113055133'),
      values: insuredEmployee(
        96,
        [welding, cooking, baking, carRepair],
        [subsidy(welding, thisYear(0.15)), subsidy(cooking, thisYear(0.4)), subsidy(baking, thisYear(0.6))],
      ),
    },
    {
      id: 'wei-dong',
      name: '魏冬',
      sentence: '正在领失业保险金，不在职也能领 1,500 元技能提升补贴。',
      born: { region: '220103', on: '1981-12-22', sequence: '555' },
      phone: '13900001222',
      account: card('105', '6217000220103055548'),
      values: {
        ...insuredEmployee(88, [
          certificate('2622010004005521', '养老护理员', 'INTERMEDIATE', plusDays(today, -44)),
        ]),
        'person.unemploymentInsurance.status': 'RECEIVING_BENEFIT',
      },
    },
    {
      id: 'dong-yiming',
      name: '董一鸣',
      sentence: '只做过自助登记，实名还不够：看得到能领 1,000 元，确认之前要先刷脸。',
      born: { region: '220182', on: '2001-03-30', sequence: '557' },
      phone: '13900000330',
      realNameLevel: 2,
      account: card('403', '6210980220182055751'),
      values: insuredEmployee(16, [
        certificate('2622010005007701', '中式烹调师', 'PRIMARY', plusDays(today, -20)),
      ]),
    },
    {
      id: 'lin-xiuying',
      name: '林秀英',
      sentence: '76 岁，用长辈版，没有能领的，也要一眼看明白、找得到人帮。',
      born: { region: '220102', on: '1950-03-08', sequence: '560' },
      phone: '13900001950',
      account: card('313', '6231330220102056062'),
      values: { ...uninsured, 'person.unemploymentInsurance.paidMonths': 132 },
    },
    {
      id: 'guo-ping',
      name: '郭平',
      sentence: '自己开小摊，没参保、没证书，眼下一项也没有：页面要诚实，也要给下一步。',
      born: { region: '220106', on: '1987-07-01', sequence: '563' },
      phone: '13900000701',
      account: card('102', '6222080220106056373'),
      values: uninsured,
    },
  ]
}
