import { minusMonths, plusDays } from '../days'
import { pseudonym } from '../pseudonym'
import type { CastFirm, CastPerson, FactValues } from './casting'
import { card, corporate, soundFirm, uninsured } from './usual'

interface Proof {
  readonly id: string
  readonly owner: string
  readonly firm: string
  readonly sentence: string
  readonly industry: string
  readonly staff: number
  readonly region?: string
  readonly differs: FactValues
}

/** Firms that each prove one thing about an item beyond insurance and travel. */
function proofs(today: string): readonly Proof[] {
  return [
    {
      id: 'qiu-heng',
      owner: '邱恒',
      firm: '长春新区恒芯光电技术有限公司',
      sentence: '高新技术企业证书明天到期：今天确认还能领 100,000 元，后天就领不到了。',
      industry: 'C4040',
      staff: 46,
      region: '220104-CXQ',
      differs: {
        'technology.recognition': 'FIRST',
        'technology.recognisedOn': plusDays(minusMonths(today, 36), 1),
        'technology.certificateUntil': plusDays(today, 1),
        'tax.researchExpensesLastYear': 186_000_000,
      },
    },
    {
      id: 'shi-lin',
      owner: '石林',
      firm: '长春市双林智能装备有限公司',
      sentence:
        '同一个毕业生，扩岗补助和吸纳就业补贴两项都对得上：同一人只能领一项，确认了 1,500 元，另一项就没有了。',
      industry: 'C3670',
      staff: 38,
      differs: {
        'enterprise.newHires': [
          {
            idNumberIndex: pseudonym('claimed-twice'),
            hiredOn: plusDays(today, -150),
            category: 'GRADUATE_TWO_YEARS',
            contractSigned: true,
            insuredMonths: 5,
          },
        ],
        'employment.absorbed': [
          {
            idNumberIndex: pseudonym('claimed-twice'),
            category: 'GRADUATE',
            contractMonths: 36,
            insuredMonths: 5,
          },
        ],
      },
    },
    {
      id: 'wei-dao',
      owner: '韦道',
      firm: '长春市朝阳区老味道面馆',
      sentence: '个体工商户，“六税两费”减半：少缴 1,860.50 元，不用申请也不用确认，一分钱也不经过银行。',
      industry: 'H6210',
      staff: 6,
      differs: {
        'enterprise.legalForm': 'SOLE_TRADER',
        'tax.payerClass': 'SMALL_SCALE',
        'tax.sixTaxesDue': 372_100,
      },
    },
    {
      id: 'kang-jian',
      owner: '康健',
      firm: '长春市康健口腔门诊部有限公司',
      sentence: '31 人，多一个人就不能全免残保金；安排了一位残疾员工，减一半，少缴 5,400 元。',
      industry: 'Q8425',
      staff: 31,
      differs: { 'employment.disabled.band': 'PARTIAL', 'employment.disabled.levyDue': 1_080_000 },
    },
    {
      id: 'tie-shan',
      owner: '铁珊',
      firm: '长春市铁北精密机械有限公司',
      sentence: '制造业，增量留抵 80 万元按新规全退：748,000 元由税务局退，不从资金池付。',
      industry: 'C3670',
      staff: 120,
      differs: {
        'tax.creditGrade': 'A',
        'tax.refundTrade': 'PRIORITY',
        'tax.fraudLast36Months': false,
        'tax.evasionPenaltiesLast36Months': 0,
        'tax.otherRefundsSince2019': false,
        'tax.incrementalCredit': 80_000_000,
        'tax.creditGrowthSinceLastYear': 60_000_000,
        'tax.creditMonths': 8,
        'tax.inputShare': 9_350,
      },
    },
    {
      id: 'jin-zhou',
      owner: '金舟',
      firm: '长春市金舟物流有限公司',
      sentence: '创业担保贷款今年付了 18 万元利息，一半是 9 万元，超过上限，只能贴 75,000 元。',
      industry: 'G5430',
      staff: 20,
      differs: {
        'loan.startup.principal': 480_000_000,
        'loan.startup.targetHires': 2,
        'loan.startup.interestPaid': 18_000_000,
        'loan.startup.overdue': false,
      },
    },
    {
      id: 'an-ju',
      owner: '安居正',
      firm: '长春市安居房地产开发有限公司',
      sentence: '承建棚户区改造项目，配套费 428.65 万元全免：批文还没有进系统，最多到窗口跑一次。',
      industry: 'K7010',
      staff: 52,
      differs: { 'property.shanty.planned': true, 'property.shanty.feeDue': 428_650_000 },
    },
  ]
}

/** Their owners, in the order in which pages list them. */
export function libraryOwners(today: string): readonly CastPerson[] {
  return proofs(today).map(({ id, owner, sentence }, at) => ({
    id,
    name: owner,
    sentence,
    born: { region: '220104', on: `197${at}-04-1${at}`, sequence: String(631 + 2 * at) },
    phone: phoneOf(at),
    account: card('102', `62220802201046${31 + at}${40 + at}`),
    values: uninsured,
  }))
}

export function libraryFirms(today: string): readonly CastFirm[] {
  return proofs(today).map(({ id, firm, industry, staff, region, differs }, at) => ({
    name: firm,
    owner: id,
    region: region ?? '220104',
    organisation: String(80_006_310 + at),
    phone: phoneOf(at),
    account: corporate('105', `2200136046${631_000 + at}`),
    values: {
      // Insured without a gap, and nobody laid off; 600 元 of premium a head.
      ...soundFirm(industry, `201${at}-03-20`, staff, {
        insured: staff,
        layoffs: 0,
        premiumFen: staff * 60_000,
      }),
      ...differs,
    },
  }))
}

const phoneOf = (at: number) => `139000063${10 + at}`
