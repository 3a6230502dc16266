import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { POLICIES_FOLDER } from './load-policies'
import { readPolicyFile } from './read-policy-file'

const FILE = 'job-stabilisation-rebate/1.yaml'
const LIBRARY = readFileSync(join(POLICIES_FOLDER, FILE), 'utf8')
const CONDITION = 'condition: { fact: enterprise.seriousDishonesty, equals: false }'
const FORMULA = /( {2}formula:\n)[\s\S]*?( {2}rounding:)/

const problemsWith = (from: string | RegExp, to: string) => {
  const changed = LIBRARY.replace(from, to)
  expect(changed).not.toBe(LIBRARY)
  const unrelated = /参数“(largeFirmRate|smallerFirmRate)”没有用到/
  return readPolicyFile(`policies/${FILE}`, changed).problems.filter(({ reason }) => !unrelated.test(reason))
}

describe('a file may say', () => {
  it.each([
    '{ atLeastOf: { n: 2, of: [{ fact: enterprise.zombie, equals: false }, { fact: enterprise.corporateAccount, equals: true }] } }',
    '{ not: { any: [{ fact: enterprise.zombie, equals: true }, { fact: enterprise.seriousDishonesty, equals: true }] } }',
    '{ fact: enterprise.region, within: ["220100", 220104-CXQ] }',
    '{ fact: enterprise.industry, within: L72 }',
    '{ fact: enterprise.sizeClass, notIn: [LARGE] }',
    '{ fact: enterprise.sizeClass, notEquals: LARGE }',
    '{ fact: enterprise.staffCount, between: [1, 300] }',
    '{ fact: enterprise.staffCount, lessThan: { parameter: smallFirmStaff } }',
    '{ fact: travel.deposit.amount, between: [1元, 200000.50元] }',
    '{ fact: enterprise.establishedOn, atLeastAgo: 3年 }',
    '{ fact: enterprise.establishedOn, withinLast: 24个月 }',
    '{ fact: travel.licence.validUntil, withinNext: 90天 }',
    '{ fact: travel.licence.validUntil, after: "2026-01-01", freshWithin: 30天 }',
    '{ fact: enterprise.establishedOn, before: today }',
    '{ fact: enterprise.establishedOn, inYear: LAST_YEAR }',
    '{ fact: enterprise.establishedOn, inYear: 2024 }',
    '{ fact: enterprise.establishedOn, between: ["2020-01-01", today] }',
    '{ fact: enterprise.establishedOn, age: { from: 1, to: 10 } }',
    '{ agree: [travel.deposit.amount, travel.deposit.registeredAmount] }',
    '{ count: { list: enterprise.newHires, where: { field: contractSigned, equals: true }, distinctBy: idNumberIndex }, atLeast: 1 }',
    '{ ratio: { of: { count: { list: enterprise.newHires } }, to: enterprise.staffCount, label: 新招用占比, moreThan: 10% } }',
    '{ running: { list: enterprise.newHires, from: hiredOn, to: hiredOn, atLeast: 12个月, lag: 1个月 } }',
  ])('%s', condition => expect(problemsWith(CONDITION, `condition: ${condition}`)).toEqual([]))

  it.each([
    '{ fixed: 1000元, label: 标准 }',
    '{ perHead: { of: enterprise.staffCount, amount: 1500元, sureOnly: true } }',
    '{ rate: { base: enterprise.unemploymentInsurance.premiumLastYear, rate: 33.33% } }',
    '{ tiers: { of: enterprise.staffCount, steps: [{ from: 0, pay: { fixed: 1元 } }, { from: 30, pay: { fixed: 2元 } }] } }',
    '{ capped: { of: { fixed: 10元 }, atLeast: 1元, atMost: 5元 } }',
    '{ proRata: { of: { fixed: 10元 }, part: enterprise.unemploymentInsurance.paidMonths, whole: 12 } }',
    '{ sum: [{ fixed: 10元 }, { lesserOf: [{ fixed: 10元 }, { greaterOf: [{ fixed: 10元 }] }] }] }',
  ])('%s', formula => expect(problemsWith(FORMULA, `  formula: ${formula}\n$2`)).toEqual([]))
})
