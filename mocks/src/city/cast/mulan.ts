import { plusDays } from '../days'
import { pseudonym } from '../pseudonym'
import { TRAVEL_AGENCY } from '../trades'
import { type CastFirm, type CastPerson, idNumberOf } from './casting'
import { card, cashDeposit, certificate, corporate, insuredEmployee, soundFirm, uninsured } from './usual'

const GRADUATE: CastPerson = {
  id: 'gao-yuan',
  name: '高远',
  sentence: '回长春的大学生，今年进了木兰旅行社：补助由企业领，他什么都不用办，但查得到谁用了他的信息。',
  born: { region: '220112', on: '2003-02-11', sequence: '515' },
  phone: '13900002003',
  account: card('105', '6217000220112051502'),
  values: insuredEmployee(5, []),
}

/** The people of 木兰旅行社, the firm of the story. */
export function mulanPeople(today: string): readonly CastPerson[] {
  return [
    {
      id: 'wang-yulan',
      name: '王玉兰',
      sentence: '木兰旅行社的法定代表人：62.5 万元质量保证金等着退，一键就能确认，也由她授权经办人。',
      born: { region: '220104', on: '1976-05-19', sequence: '522' },
      phone: '13900004471',
      account: card('104', '6217860220104052240'),
      values: uninsured,
    },
    {
      id: 'li-xiang',
      name: '李想',
      sentence: '木兰旅行社的经办人，替企业确认；自己上月刚拿到三级证书，能领 2,000 元技能提升补贴。',
      born: { region: '220104', on: '1993-08-12', sequence: '284' },
      phone: '13900008820',
      account: card('104', '6217860220104066604'),
      values: insuredEmployee(38, [
        certificate('2622010003001187', '企业人力资源管理师', 'SENIOR', certificateDay(today)),
      ]),
    },
    GRADUATE,
  ]
}

/** The day of the story, as long as it is recent enough to be paid for. */
function certificateDay(today: string): string {
  const told = '2026-10-15'
  return told > plusDays(today, -300) ? told : plusDays(today, -37)
}

/** 64,340.00 元 of premium × 60 % = 38,604.00 元; two of three new hires count, 2 × 1,500 元. */
export function mulanFirm(today: string): CastFirm {
  const hire = (who: string, daysAgo: number, category: string, insuredMonths: number) => ({
    idNumberIndex: pseudonym(who),
    hiredOn: plusDays(today, -daysAgo),
    category,
    contractSigned: true,
    insuredMonths,
  })
  return {
    name: '长春市木兰旅行社有限公司',
    owner: 'wang-yulan',
    region: '220104',
    organisation: '80246813',
    phone: '13900004471',
    account: corporate('104', '157200810231'),
    values: {
      ...soundFirm(TRAVEL_AGENCY, '2008-04-18', 86, { insured: 86, layoffs: 0, premiumFen: 6_434_000 }),
      ...cashDeposit(62_500_000, '2031-05-17'),
      'enterprise.newHires': [
        hire(idNumberOf(GRADUATE), 158, 'GRADUATE_TWO_YEARS', 5),
        hire('mulan-second-hire', 142, 'GRADUATE_THIS_YEAR', 4),
        hire('mulan-third-hire', 96, 'OTHER', 3),
      ],
    },
  }
}
