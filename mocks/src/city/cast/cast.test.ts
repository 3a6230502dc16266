import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import { readIdNumber } from '@policy-direct/shared/identifiers/id-number'
import { readUscc } from '@policy-direct/shared/identifiers/uscc'
import { cityFrame } from '../frame'
import { sampleCity } from '../sample-city'
import type { EnterpriseSubject, PersonSubject } from '../subject'

const city = sampleCity(cityFrame())
const person = (id: string) => city.subject('PERSON', city.find(id)!.idNumber) as PersonSubject
const firmOf = (id: string) =>
  city.subject('ENTERPRISE', city.find(id)!.licences[0]!.uscc) as EnterpriseSubject
const value = (subject: PersonSubject | EnterpriseSubject, key: FactKey) => subject.facts[key]?.value
/** 60 % of last year's premium, in 分. */
const rebate = (subject: EnterpriseSubject) =>
  ((value(subject, 'enterprise.unemploymentInsurance.premiumLastYear') as number) * 6) / 10
const layoffRate = (subject: EnterpriseSubject) =>
  (value(subject, 'enterprise.unemploymentInsurance.layoffsLastYear') as number) /
  (value(subject, 'enterprise.unemploymentInsurance.insuredLastYear') as number)

test('the cast is listed with one sentence each, in Chinese, and has valid numbers', () => {
  expect(city.cast.length).toBeGreaterThanOrEqual(30)
  expect(new Set(city.cast.map(member => member.id)).size).toBe(city.cast.length)
  for (const member of city.cast) {
    expect(member.sentence).toMatch(/[\u4e00-\u9fff].*。$/)
    expect(member.sentence).not.toMatch(/[,:;?()]\D/)
    expect(readIdNumber(member.idNumber).shape).toBe('OK')
    expect(member.phone).toMatch(/^1\d{10}$/)
    for (const { uscc } of member.licences) expect(readUscc(uscc)).toMatchObject({ checkDigitMatches: true })
  }
})

describe('木兰旅行社', () => {
  const mulan = firmOf('wang-yulan')

  test('is owed 625,000.00 of deposit and 38,604.00 of premium: 663,604.00', () => {
    expect(mulan.name).toBe('长春市木兰旅行社有限公司')
    expect(value(mulan, 'travel.deposit.amount')).toBe(62_500_000)
    expect(value(mulan, 'travel.deposit.form')).toBe('CASH')
    expect(value(mulan, 'travel.deposit.frozen')).toBe(false)
    expect(value(mulan, 'travel.licence.validUntil')).toBe('2031-05-17')
    expect(rebate(mulan)).toBe(3_860_400)
    expect(62_500_000 + rebate(mulan)).toBe(66_360_400)
    expect(value(mulan, 'enterprise.staffCount')).toBe(86)
    expect(mulan.accounts[0]).toMatchObject({ bankName: '中国银行', status: 'OPEN' })
    expect(mulan.accounts[0]!.accountNumber).toMatch(/0231$/)
  })

  test('took on two who count and one who does not', () => {
    const hires = value(mulan, 'enterprise.newHires') as readonly { category: string }[]
    expect(hires.filter(hire => hire.category !== 'OTHER')).toHaveLength(2)
    expect(hires).toHaveLength(3)
  })

  test('李想 holds a senior certificate of 37 days ago and 38 months of insurance', () => {
    const agent = person('li-xiang')
    expect(agent.idNumber).toBe('220104199308122841')
    expect(agent.phone).toMatch(/^139.*8820$/)
    expect(agent.accounts[0]!.accountNumber).toMatch(/6604$/)
    expect(value(agent, 'person.unemploymentInsurance.paidMonths')).toBe(38)
    expect(value(agent, 'person.skillCertificates')).toEqual([
      {
        certificateNumber: '2622010003001187',
        occupation: '企业人力资源管理师',
        level: 'SENIOR',
        issuedOn: '2026-10-15',
        verified: true,
      },
    ])
    expect(agent.facts['person.unemploymentInsurance.paidMonths']!.asOf).toBe('2026-11-05')
  })
})

describe('firms, each with its decisive datum', () => {
  test('30 insured and exactly 20 %: 9,720.00', () => {
    const firm = firmOf('zhao-tieshan')
    expect(value(firm, 'enterprise.unemploymentInsurance.insuredLastYear')).toBe(30)
    expect(layoffRate(firm)).toBe(0.2)
    expect(rebate(firm)).toBe(972_000)
  })
  test('31 insured and above 5.5 %', () => {
    const firm = firmOf('qian-mingli')
    expect(value(firm, 'enterprise.unemploymentInsurance.insuredLastYear')).toBe(31)
    expect(layoffRate(firm)).toBeGreaterThan(0.055)
    expect(layoffRate(firm)).toBeLessThan(0.2)
  })
  test('account closed; owed 11,220.00', () => {
    const firm = firmOf('gao-shulin')
    expect(firm.accounts[0]!.status).toBe('CLOSED')
    expect(city.accounts.find(firm.accounts[0]!.accountNumber)!.status).toBe('CLOSED')
    expect(rebate(firm)).toBe(1_122_000)
  })
  test('no corporate account: 8,640.00 to the contribution account', () => {
    const firm = firmOf('feng-qinghe')
    expect(value(firm, 'enterprise.corporateAccount')).toBe(false)
    expect(firm.accounts.map(account => account.kind)).toEqual(['CONTRIBUTION'])
    expect(rebate(firm)).toBe(864_000)
    expect(layoffRate(firm)).toBeLessThan(0.055)
  })
  test('large: 30 %; dishonest; zombie; registered elsewhere and insured here; layoffs unknown; three graduates', () => {
    expect(value(firmOf('cui-beichen'), 'enterprise.sizeClass')).toBe('LARGE')
    expect(value(firmOf('ma-jinbao'), 'enterprise.seriousDishonesty')).toBe(true)
    expect(value(firmOf('cao-wang'), 'enterprise.zombie')).toBe(true)
    expect(value(firmOf('jiang-hai'), 'enterprise.region')).toBe('220202')
    expect(rebate(firmOf('jiang-hai'))).toBe(1_584_000)
    expect(value(firmOf('xu-songtao'), 'enterprise.unemploymentInsurance.layoffsLastYear')).toBeUndefined()
    expect(value(firmOf('tang-hongqi'), 'enterprise.newHires')).toHaveLength(3)
  })
})

describe('firms that prove one thing each about the other items', () => {
  test('a certificate that is good until tomorrow and no longer', () => {
    const firm = firmOf('qiu-heng')
    expect(value(firm, 'technology.certificateUntil')).toBe('2026-11-22')
    expect(value(firm, 'technology.recognisedOn')).toBe('2023-11-22')
    expect(firm.regionCode).toBe('220104-CXQ')
  })
  test('the same person under two subsidies', () => {
    const firm = firmOf('shi-lin')
    const who = (key: FactKey) =>
      (value(firm, key) as readonly { idNumberIndex: string }[]).map(({ idNumberIndex }) => idNumberIndex)
    expect(who('enterprise.newHires')).toEqual(who('employment.absorbed'))
  })
  test('a sole trader; one person too many for a full waiver; a refund, a capped subsidy, an approval nobody has', () => {
    // 3,721.00 × 50 % = 1,860.50; 10,800.00 × 50 % = 5,400.00
    expect(value(firmOf('wei-dao'), 'tax.sixTaxesDue')).toBe(372_100)
    expect(value(firmOf('kang-jian'), 'employment.disabled.staff')).toBe(31)
    expect(value(firmOf('tie-shan'), 'tax.incrementalCredit')).toBe(80_000_000)
    expect(value(firmOf('jin-zhou'), 'loan.startup.interestPaid')).toBe(18_000_000)
    expect(value(firmOf('an-ju'), 'property.shanty.approved')).toBeUndefined()
  })
})

describe('citizens, each with their decisive datum', () => {
  const certificates = (id: string) =>
    value(person(id), 'person.skillCertificates') as readonly { issuedOn: string }[]

  test('months of insurance: two short, unknown, wrong, enough while drawing benefits', () => {
    const months = (id: string) => value(person(id), 'person.unemploymentInsurance.paidMonths')
    expect(months('zhou-haining')).toBe(10)
    expect(months('wu-jiaju')).toBeUndefined()
    expect(certificates('wu-jiaju')).toHaveLength(1)
    expect(months('yu-xiaoman')).toBe(3)
    expect(months('wei-dong')).toBe(88)
    expect(value(person('wei-dong'), 'person.unemploymentInsurance.status')).toBe('RECEIVING_BENEFIT')
  })
  test('a certificate whose twelve months end tomorrow', () => {
    expect(certificates('sun-jie')[0]!.issuedOn).toBe('2025-11-22')
  })
  test('paid before go-live; three times this year', () => {
    const subsidies = (id: string) =>
      value(person(id), 'person.skillSubsidies') as readonly { certificateNumber: string; paidOn: string }[]
    expect(subsidies('han-mei')[0]!.certificateNumber).toBe('2622010003000315')
    expect(certificates('han-mei')).toMatchObject([{ certificateNumber: '2622010003000315' }])
    expect(subsidies('tian-li').every(paid => paid.paidOn.startsWith('2026'))).toBe(true)
    expect(subsidies('tian-li')).toHaveLength(3)
    expect(certificates('tian-li')).toHaveLength(4)
  })
  test('76 years old; nothing at all; real name too low', () => {
    expect(value(person('lin-xiuying'), 'person.birthDate')).toBe('1950-03-08')
    expect(certificates('guo-ping')).toEqual([])
    expect(city.find('dong-yiming')!.realNameLevel).toBe(2)
  })
})

describe('travel agencies for the second confirmation', () => {
  const agencies = [...city.subjects('ENTERPRISE')].filter(
    firm => value(firm, 'travel.deposit.form') === 'CASH' && firm.name !== '长春市木兰旅行社有限公司',
  ) as EnterpriseSubject[]

  test('are seventeen, and nobody else of the small city has a cash deposit', () => {
    expect(agencies).toHaveLength(17)
  })
  test('three are doubtful, the other fourteen are owed 4,700,000.00 together', () => {
    const [baihua, yitonghe, xuexiang] = ['bai-hua', 'yitong-he', 'xue-xiang'].map(firmOf)
    expect(baihua!.phone).toMatch(/^138.*5620$/)
    expect(value(baihua!, 'travel.deposit.registeredAmount')).toBe(25_000_000)
    expect(value(baihua!, 'travel.deposit.amount')).toBe(20_000_000)
    expect(baihua!.facts['travel.deposit.registeredAmount']!.asOf).toBe('2026-11-19')
    expect(baihua!.facts['travel.deposit.amount']!.asOf).toBe('2026-11-20')
    expect(yitonghe!.facts['travel.licence.status']).toMatchObject({ value: 'CHANGING', asOf: '2026-11-16' })
    expect(xuexiang!.facts['travel.deposit.frozen']).toMatchObject({ value: false, asOf: '2026-09-30' })
    const doubtful = new Set([baihua!.uscc, yitonghe!.uscc, xuexiang!.uscc])
    const sure = agencies.filter(firm => !doubtful.has(firm.uscc))
    expect(sure).toHaveLength(14)
    const together = sure.reduce((sum, firm) => sum + (value(firm, 'travel.deposit.amount') as number), 0)
    expect(together).toBe(470_000_000)
    for (const firm of sure) {
      expect(value(firm, 'travel.deposit.registeredAmount')).toBe(value(firm, 'travel.deposit.amount'))
      expect(value(firm, 'travel.licence.status')).toBe('VALID')
    }
  })
})

test('who can sign in where', () => {
  expect(city.find('wang-yulan')!.signsInto).toEqual(['wechat', 'identity', 'license'])
  expect(city.find('li-xiang')!.signsInto).toEqual(['wechat', 'identity'])
  expect(city.find('he-jingfen')!.licences).toEqual([])
  expect(city.find('zhou-lan')).toMatchObject({
    signsInto: ['sso'],
    staff: { department: 'culture-tourism', roles: ['REVIEWER'], region: '220100' },
  })
  const roles = city.cast.flatMap(member => member.staff?.roles ?? [])
  expect(new Set(roles)).toEqual(
    new Set(['REVIEWER', 'ACCEPTOR', 'LEADER', 'AUDITOR', 'SPECIALIST', 'WINDOW']),
  )
  expect(city.search('南湖国际', 5)[0]!.licences[0]!.enterpriseName).toBe('长春市南湖国际旅行社有限公司')
  expect(city.search('王', 12)).toHaveLength(12)
  const someone = city.search('张', 40).find(found => found.id.startsWith('r-'))!
  expect(city.search(someone.idNumber, 5)).toEqual([someone])
  expect(city.find(someone.id)).toEqual(someone)
  expect(city.withPhone(someone.phone)).toEqual(city.search(someone.phone, 1)[0])
  expect(city.withPhone('13900004471')?.id).toBe('wang-yulan')
  expect(city.withPhone('10000000000')).toBeUndefined()
})

test('a person with several firms is among the generated residents', () => {
  const several = city.find('r-12')!
  expect(several.licences).toHaveLength(2)
  for (const { uscc } of several.licences) {
    const firm = city.subject('ENTERPRISE', uscc) as EnterpriseSubject
    expect(firm.legalRepresentative.idNumber).toBe(several.idNumber)
  }
})

test('a changed datum shows at once, an older one does not win, reset forgets', () => {
  const own = sampleCity(cityFrame())
  const { idNumber } = own.find('yu-xiaoman')!
  const fact = 'person.unemploymentInsurance.paidMonths'
  const change = { kind: 'PERSON', id: idNumber, fact } as const
  const months = () => own.subject('PERSON', idNumber)!.facts[fact]?.value
  expect(own.changeFact({ ...change, value: 27 })).toBe(1)
  expect(own.changeFact({ ...change, value: 5, asOf: '2026-01-31' })).toBe(2)
  expect(months()).toBe(27)
  expect(own.changeFact({ ...change, value: null })).toBe(3)
  expect(months()).toBeUndefined()
  expect(own.changeFact({ ...change, fact: 'enterprise.zombie', value: true })).toBeUndefined()
  expect(own.changeFact({ ...change, id: '11010519491231002X', value: 1 })).toBeUndefined()
  own.reset()
  expect(months()).toBe(3)
})
