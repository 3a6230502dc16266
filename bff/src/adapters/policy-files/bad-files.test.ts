import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { POLICIES_FOLDER } from './load-policies'
import { readPolicyFile } from './read-policy-file'

const text = (id: string) => readFileSync(join(POLICIES_FOLDER, id, '1.yaml'), 'utf8')

const JOBS = 'job-stabilisation-rebate'
const TRAVEL = 'travel-deposit-release'
const SKILL = 'skill-upgrade-subsidy'
const HIRES = 'job-expansion-subsidy'
const NO_NOTICE = 'publicNotice: { workingDays: 0 }'
const LINES = 'publicNotice: { workingDays: 0, results: { lines: true } }'
const DAYS_OF_SUMS = 'publicNotice: { workingDays: 0, results: { lines: false, workingDays: 20 } }'

/** Replaces the first occurrence; a fault that is not planted proves nothing. */
function planted(id: string, from: string | RegExp, to: string): string {
  const original = text(id)
  const changed = original.replace(from, to)
  expect(changed).not.toBe(original)
  return changed
}

const problems = (id: string, from: string | RegExp, to: string, file = `policies/${id}/1.yaml`) =>
  readPolicyFile(file, planted(id, from, to)).problems

/** kind · item · fault · field · reason */
const FAULTS: [string, string, string | RegExp, string, string, string][] = [
  [
    'unknown fact',
    JOBS,
    'fact: enterprise.zombie',
    'fact: enterprise.zombi',
    'conditions[2].condition.all[0].fact',
    '没有“enterprise.zombi”这个数据项',
  ],
  [
    'fact of another subject',
    JOBS,
    'fact: enterprise.zombie',
    'fact: person.alive',
    'conditions[2].condition.all[0].fact',
    '“是否在世”是个人的数据，和实施对象不一致',
  ],
  [
    'wrong type',
    JOBS,
    'enterprise.zombie, equals: false',
    'enterprise.zombie, equals: 30',
    'conditions[2].condition.all[0].equals',
    '“是否列入僵尸企业”要填true 或 false，现在填的是 30',
  ],
  [
    'wrong unit',
    JOBS,
    'paidMonths: { text: 足额缴纳失业保险的月数, value: 12 }',
    'paidMonths: { text: 足额缴纳失业保险的月数, value: 12元 }',
    'conditions[1].condition.atLeast',
    '参数“paidMonths”的值 12元 不合用',
  ],
  [
    'test that does not fit',
    JOBS,
    'enterprise.status, equals: ACTIVE',
    'enterprise.status, atLeast: 3',
    'conditions[2].condition.all[1].atLeast',
    '“登记状态”不能用“atLeast”来判断',
  ],
  [
    'two tests',
    JOBS,
    'enterprise.status, equals: ACTIVE',
    'enterprise.status, equals: ACTIVE, notEquals: REVOKED',
    'conditions[2].condition.all[1]',
    '要写一个要求，这里同时写了 equals、notEquals',
  ],
  [
    'no test',
    JOBS,
    'enterprise.status, equals: ACTIVE',
    'enterprise.status',
    'conditions[2].condition.all[1]',
    '要写一个要求，这里没有写要求',
  ],
  [
    'two operators',
    JOBS,
    'condition: { fact: enterprise.seriousDishonesty, equals: false }',
    'condition: { fact: enterprise.seriousDishonesty, equals: false, not: { fact: enterprise.zombie, equals: true } }',
    'conditions[3].condition',
    '一个条件只能写一种判断，这里同时写了 not、fact',
  ],
  [
    'unknown enum value',
    TRAVEL,
    'equals: CASH',
    'equals: CASHH',
    'conditions[1].condition.all[0].equals',
    '“保证金交纳方式”没有 "CASHH" 这个值，只有 CASH（现金）',
  ],
  [
    'vacuous set',
    TRAVEL,
    'equals: CASH',
    'in: [CASH, BANK_GUARANTEE, INSURANCE]',
    'conditions[1].condition.all[0].in',
    '全部取值，这个条件等于没写',
  ],
  [
    'contradiction',
    TRAVEL,
    'travel.deposit.amount, moreThan: 0元 }',
    'travel.deposit.amount, moreThan: 200元 }\n        - { fact: travel.deposit.amount, atMost: 100元 }',
    'conditions[1].condition.all[2]',
    '互相矛盾',
  ],
  [
    'condition twice',
    TRAVEL,
    'travel.deposit.amount, moreThan: 0元 }',
    'travel.deposit.form, equals: CASH }',
    'conditions[1].condition.all[1]',
    '重复',
  ],
  [
    'vacuous bound',
    TRAVEL,
    'moreThan: 0元',
    'atLeast: 0元',
    'conditions[1].condition.all[1].atLeast',
    '等于没写',
  ],
  [
    'same branches',
    JOBS,
    'atMost: { parameter: layoffCeiling }',
    'atMost: { parameter: smallFirmLayoffCeiling }',
    'conditions[0].condition.any[1].otherwise',
    '两种情况的要求一样',
  ],
  [
    'overlapping classes',
    JOBS,
    'in: [MEDIUM, SMALL, MICRO]',
    'in: [LARGE, MEDIUM, SMALL, MICRO]',
    'benefit.formula.byClass.cases[1].in[0]',
    '“LARGE”出现在两档里',
  ],
  [
    'class left out',
    JOBS,
    'in: [MEDIUM, SMALL, MICRO]',
    'in: [MEDIUM, SMALL]',
    'benefit.formula.byClass.cases',
    '漏了 MICRO（微型）',
  ],
  [
    'overlapping tiers',
    SKILL,
    'pay: { fixed: { parameter: primaryAmount }, label: 初级（五级）标准 }',
    'pay: { tiers: { of: person.unemploymentInsurance.paidMonths, steps: [{ from: 12, pay: { fixed: { parameter: primaryAmount } } }, { from: 6, pay: { fixed: 10元 } }] } }',
    'benefit.formula.byClass.cases[0].pay.tiers.steps[1].from',
    '和上一档重叠',
  ],
  [
    'rate that is no percentage',
    TRAVEL,
    'value: 100%',
    'value: 100',
    'benefit.formula.rate.rate',
    '这里要填百分比，写成 "5.5%"，现在填的是 100',
  ],
  [
    'unknown parameter',
    JOBS,
    'atMost: { parameter: layoffCeiling }',
    'atMost: { parameter: layoffCeilling }',
    'conditions[0].condition.any[1].otherwise.ratio.atMost.parameter',
    '没有定义“layoffCeilling”这个参数',
  ],
  [
    'parameter missing for a year',
    JOBS,
    '2026: 5.5%, 2027: 5.5%',
    '2026: 5.5%',
    'parameters.layoffCeiling.byYear',
    '没有 2027 年的值',
  ],
  [
    'parameter not used',
    JOBS,
    'parameters:\n',
    'parameters:\n  spare: { text: 多余, value: 1 }\n',
    'parameters.spare',
    '没有用到',
  ],
  [
    'unknown tally',
    HIRES,
    'of: { count: qualifyingHires }',
    'of: { count: hires }',
    'benefit.formula.perHead.of.count',
    '没有定义“hires”这个清单',
  ],
  [
    'a count compared by what its unknown records leave open',
    HIRES,
    'condition: { count: qualifyingHires, atLeast: 1 }',
    'condition: { count: qualifyingHires, notEquals: 0 }',
    'conditions[0].condition.notEquals',
    '不合规定',
  ],
  [
    'unknown field',
    HIRES,
    'field: contractSigned',
    'field: contract',
    'tallies.qualifyingHires.where.all[1].field',
    '里没有“contract”这一栏',
  ],
  [
    'field outside a record',
    JOBS,
    'condition: { fact: enterprise.seriousDishonesty, equals: false }',
    'condition: { field: hiredOn, inYear: THIS_YEAR }',
    'conditions[3].condition.field',
    '这里没有记录可看',
  ],
  [
    'members that cannot be told apart',
    HIRES,
    '    distinctBy: idNumberIndex\n',
    '',
    'limits[0].each',
    '没有写 distinctBy',
  ],
  [
    'limit on an unknown field',
    SKILL,
    'key: [occupation, level]',
    'key: [occupation, grade]',
    'limits[0].key[1]',
    '里没有“grade”这一栏',
  ],
  [
    'duration that is none',
    SKILL,
    'value: 12个月',
    'value: 十二个月',
    'conditions[2].condition.withinLast',
    '这里要填时长',
  ],
  [
    'duplicate id',
    JOBS,
    'id: in-business',
    'id: premiums-paid',
    'conditions[2].id',
    '编号“premiums-paid”用了两次',
  ],
  [
    'pool for no payout',
    TRAVEL,
    'funding: { source: 旅行社自己交存的保证金 }',
    'funding: { source: 保证金, pool: unemployment-insurance-fund }',
    'funding.pool',
    '只有资金发放（PAYOUT）才从资金池付款',
  ],
  ['payout without a pool', JOBS, ', pool: unemployment-insurance-fund', '', 'funding', '要写明从哪个资金池'],
  ['release never due back', TRAVEL, '  dueBackOn: "2027-12-31"\n', '', 'fulfilment', '要写明补足期限'],
  [
    'step of another executor',
    TRAVEL,
    'department: deposit-bank',
    'department: finance',
    'steps[3].department',
    '要和执行主体（executor）一致',
  ],
  [
    'unknown department',
    JOBS,
    'leadDepartment: human-resources',
    'leadDepartment: human-resource',
    'leadDepartment',
    '没有部门代码“human-resource”',
  ],
  ['tap left out without a law', JOBS, 'tap: REQUIRED', 'tap: NONE', 'application.tap', '哪部法规允许'],
  [
    'notice without a step',
    HIRES,
    'publicNotice: { workingDays: 5 }',
    'publicNotice: { workingDays: 0 }',
    'steps',
    '公示天数和流程对不上',
  ],
  ['persons by line', SKILL, NO_NOTICE, LINES, 'publicNotice.results.lines', '个人的结果只公示合计'],
  ['days of sums', JOBS, NO_NOTICE, DAYS_OF_SUMS, 'publicNotice.results', '只公示合计的，不写'],
  ['no such day', JOBS, '"2026-03-02"', '"2026-02-30"', 'review.reviewedOn', '没有 2026-02-30 这一天'],
  ['validity backwards', JOBS, 'to: "2027-12-31"', 'to: "2025-12-31"', 'validity.to', '有效期的结束早于开始'],
  [
    'neither number nor source',
    TRAVEL,
    '    documentNumber: 文旅发电〔2022〕61号\n',
    '',
    'legalBasis[0]',
    '要写原文地址',
  ],
  [
    'material nobody asks for',
    TRAVEL,
    'material: deposit-receipt',
    'material: receipt',
    'conditions[1].ifUnknown.material',
    '申报要件里没有“receipt”',
  ],
  ['no review (CC-3)', JOBS, /^review: .*\n/m, '', '', '缺少“review”（20 标准化审查）'],
  ['misspelt element', JOBS, 'maxVisits: 0', 'maxVisits: 0\nmaxVisit: 0', 'maxVisit', '不认识“maxVisit”'],
  [
    'unknown mode',
    JOBS,
    'mode: AUTO',
    'mode: AUTOMATIC',
    'application.mode',
    '只能填 AUTO、INSTANT、STANDARD',
  ],
  [
    'wrong shape',
    JOBS,
    'timeLimit: { promisedDays: 8,',
    'timeLimit: { promisedDays: 八天,',
    'timeLimit.promisedDays',
    '要填整数（工作日天数，整数）',
  ],
  [
    'code without quotes',
    JOBS,
    'fact: enterprise.seriousDishonesty, equals: false',
    'fact: enterprise.region, within: [220100]',
    'conditions[3].condition.within[0]',
    '数字代码要加引号，写成 "220100"',
  ],
  [
    'unknown region',
    JOBS,
    'fact: enterprise.seriousDishonesty, equals: false',
    'fact: enterprise.region, within: ["229999"]',
    'conditions[3].condition.within[0]',
    '没有地区代码 "229999"',
  ],
  [
    'unknown trade',
    JOBS,
    'fact: enterprise.seriousDishonesty, equals: false',
    'fact: enterprise.industry, within: L13',
    'conditions[3].condition.within',
    '没有行业代码 "L13"',
  ],
  [
    'too many materials (BZ-4)',
    JOBS,
    'materials: []',
    'materials: [{ id: a, name: 甲 }, { id: b, name: 乙 }, { id: c, name: 丙 }, { id: d, name: 丁 }]',
    'materials',
    '最多写 3 项',
  ],
]

describe('bad files', () => {
  it.each(FAULTS)('%s: file, field and reason', (_, id, from, to, field, reason) => {
    const found = problems(id, from, to)
    const match = found.find(problem => problem.field === field && problem.reason.includes(reason))
    expect(found.map(problem => `${problem.field}：${problem.reason}`).join('\n')).toContain(reason)
    expect(match?.file).toBe(`policies/${id}/1.yaml`)
  })

  it('points at the line and column of the field', () => {
    const changed = planted(JOBS, 'fact: enterprise.zombie', 'fact: enterprise.zombi')
    const [problem] = readPolicyFile(`policies/${JOBS}/1.yaml`, changed).problems
    const line = changed.split('\n')[problem!.line - 1]!
    expect(line.slice(problem!.column - 1)).toMatch(/^fact: enterprise\.zombi/)
  })

  it.each([
    ['a broken line', 'id: [', '这一行写法不对'],
    ['the same key twice', 'id: a\nid: b', '这一行写法不对'],
    ['an empty file', '', '要填一组内容'],
    ['a list', '- a', '要填一组内容'],
  ])('%s is one clear problem', (_, content, reason) => {
    const found = readPolicyFile('policies/x/1.yaml', content).problems
    expect(found[0]?.reason).toContain(reason)
  })

  it('wants the folder and file named after the item and its version', () => {
    const original = text(JOBS)
    expect(readPolicyFile('policies/other/2.yaml', original).problems.map(problem => problem.field)).toEqual([
      'id',
      'version',
    ])
  })
})
