import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactKind } from '@policy-direct/shared/facts/definition'
import type { Fact, FactRecord, FactSheet, FactValue } from '@policy-direct/shared/facts/fact'
import fc from 'fast-check'
import type { Formula } from '../benefit/formula'
import type { Condition, Tally } from '../condition/condition'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { conditionOver, date, facts, formula, HIRES, leaf, onRecord, window } from './arbitrary-items'
import { item } from './item'

/** Items, the day they are judged on and what is known of some subjects: every operator, bad values among the facts. */
export type Case = {
  readonly items: readonly PolicyItemVersion[]
  readonly asOf: string
  readonly sheets: readonly FactSheet[]
}

const TALLIES: Record<string, Tally> = {
  signed: { list: HIRES, where: { field: 'contractSigned', equals: true }, distinctBy: 'idNumberIndex' },
  everybody: { list: HIRES },
}

const PARAMETERS: PolicyItemVersion['parameters'] = {
  staff: { text: '人数', value: 30 },
  yearly: { text: '每年', byYear: { '2026': 10, '2025': 20 } },
  standard: { text: '标准', byYear: { '2026': '1500元', '2024': '0.01元' } },
  share: { text: '比例', value: '60.000001%' },
  length: { text: '时长', byYear: { '2026': '12个月' } },
}

/** Conditions that lean on the item they stand in: parameters, named tallies. */
const leaning: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { fact: 'enterprise.staffCount', atMost: { parameter: 'staff' } },
  { fact: 'enterprise.staffCount', in: [1, { parameter: 'yearly' }, 3] },
  { fact: 'enterprise.staffCount', notIn: [1, { parameter: 'yearly' }] },
  { fact: 'enterprise.staffCount', between: [0, { parameter: 'yearly' }] },
  { fact: 'travel.deposit.amount', moreThan: { parameter: 'standard' } },
  { fact: 'enterprise.establishedOn', withinLast: { parameter: 'length' } },
  { count: 'signed', atLeast: { parameter: 'yearly' } },
  { count: 'signed', atLeast: 1 },
  { count: 'everybody', between: [1, 2] },
  { ratio: { of: { count: 'signed' }, to: { count: 'everybody' }, atLeast: { parameter: 'share' } } },
  { ratio: { of: 'travel.deposit.amount', to: 'travel.deposit.registeredAmount', atMost: '100%' } },
)

const ofItem: fc.Arbitrary<Condition> = conditionOver(fc.oneof({ weight: 4, arbitrary: leaf }, leaning))
const ofRecord: fc.Arbitrary<Condition> = conditionOver(
  fc.oneof(
    leaf,
    leaning,
    onRecord,
    window.map((test): Condition => ({ field: 'hiredOn', ...test })),
  ),
)

const leaningFormula: fc.Arbitrary<Formula> = fc.constantFrom<Formula>(
  { fixed: { parameter: 'standard' } },
  { rate: { base: 'travel.deposit.amount', rate: { parameter: 'share' } } },
  { perHead: { of: { count: 'signed' }, amount: { parameter: 'standard' }, sureOnly: true } },
  {
    tiers: { of: 'enterprise.staffCount', steps: [{ from: { parameter: 'yearly' }, pay: { fixed: '3元' } }] },
  },
)
const ofRecordFormula: fc.Arbitrary<Formula> = fc.constantFrom<Formula>(
  { perHead: { of: { field: 'insuredMonths' }, amount: '0.33元' } },
  { byAge: { of: { field: 'hiredOn' }, steps: [{ from: 1, pay: { fixed: '7元' } }] } },
  { proRata: { of: { fixed: '100元' }, part: { field: 'insuredMonths' }, whole: 7 } },
)

const validity = fc.constantFrom(
  { from: '2020-01-01' },
  { from: '2020-01-01' },
  { from: '2026-01-01', to: '2026-11-21' },
)

const anyItem: fc.Arbitrary<PolicyItemVersion> = fc.boolean().chain(each =>
  fc
    .record({
      conditions: fc.array(each ? ofRecord : ofItem, { minLength: 1, maxLength: 3 }),
      formula: fc.option(
        fc.oneof({ weight: 4, arbitrary: formula }, leaningFormula, ...(each ? [ofRecordFormula] : [])),
        {
          freq: 8,
          nil: undefined,
        },
      ),
      rounding: fc.constantFrom('HALF_UP' as const, 'DOWN' as const),
      validity,
    })
    .map(({ conditions, formula, rounding, validity }) =>
      item({
        parameters: PARAMETERS,
        tallies: TALLIES,
        conditions: conditions.map((condition, index) => ({ id: `c${index}`, text: '样例', condition })),
        benefit: { text: '样例', ...(formula && { formula }), rounding, roundingBasis: '样例' },
        validity,
        ...(each ? { forEach: { list: HIRES, key: 'idNumberIndex', title: ['category'] } } : {}),
      }),
    ),
)

/** Values no policy may use, for every kind, and some of the wrong kind. */
const BAD: Record<FactKind, readonly unknown[]> = {
  MONEY: [Number.NaN, 0.5, -1, 2 ** 53, 1e300, Number.POSITIVE_INFINITY, '100', true],
  COUNT: [Number.NaN, 1.5, -3, 2 ** 53, '12', false],
  DATE: ['2025-02-29', '0000-01-01', '9999-12-31', '1899-12-31', '2026-1-1', '', 20_260_101],
  BOOLEAN: ['true', 1, 0],
  ENUM: ['UNHEARD_OF', '', 'constructor', 7],
  TEXT: ['', 5],
  REGION: ['', 220_104, '999999', '22010', '220104-cxq', '110101'],
  INDUSTRY: ['', false, 'X9999', 'L7', 'L1372', '7291', 'L'],
  LIST: ['records', 3, [null], [1, 2], [[]]],
}

const oneIn = <T>(often: number, rare: fc.Arbitrary<T>, usual: fc.Arbitrary<T>) =>
  fc.nat(often - 1).chain(n => (n === 0 ? rare : usual))

const asOfDay = fc.oneof(
  { weight: 8, arbitrary: fc.constant('2026-11-20') },
  { weight: 3, arbitrary: date },
  { weight: 1, arbitrary: fc.constantFrom('', '2026-02-30', 'NaN-NaN-NaN') },
)

const badly = (kind: FactKind) => fc.constantFrom(...BAD[kind]) as fc.Arbitrary<FactValue>

/** A record with one field spoiled. */
function spoiledRecord(record: FactRecord): fc.Arbitrary<FactRecord> {
  const fields = factDefinition(HIRES)!.fields!
  return fc
    .constantFrom(...Object.keys(fields))
    .chain(field =>
      badly(fields[field]!.kind).map((bad): FactRecord => ({ ...record, [field]: bad as string })),
    )
}

const replaced = (records: readonly FactRecord[], at: number, record: FactRecord): FactValue =>
  records.map((one, index) => (index === at ? record : one))

/** What is known of one subject: missing, malformed, stale and contradictory data included. */
const sheet: fc.Arbitrary<FactSheet> = facts.chain(values => {
  const entries = Object.entries(values).map(([key, value]): fc.Arbitrary<[string, Fact | undefined]> => {
    const definition = factDefinition(key)!
    const good =
      Array.isArray(value) && value.length > 0
        ? oneIn(
            3,
            fc
              .tuple(fc.nat(value.length - 1), fc.constant(value))
              .chain(([at]) => spoiledRecord(value[at]).map(bad => replaced(value, at, bad))),
            fc.constant(value),
          )
        : fc.constant(value)
    return fc
      .tuple(oneIn(12, badly(definition.kind), good), asOfDay, fc.nat(30))
      .map(([value, asOf, absent]) => [
        key,
        absent === 0 ? undefined : { value, department: definition.department, asOf },
      ])
  })
  return fc.tuple(...entries).map(pairs => Object.fromEntries(pairs) as FactSheet)
})

const judgedOn = fc.oneof(
  { weight: 3, arbitrary: fc.constant('2026-11-21') },
  fc.constantFrom('2024-02-29', '2025-02-28', '2026-03-31', '2026-12-31', '2027-01-01', '2026-11-30'),
)

/** Up to four items over up to so many subjects. */
export const cases = (subjects: number): fc.Arbitrary<Case> =>
  fc.record({
    items: fc.array(anyItem, { minLength: 1, maxLength: 4, size: 'max' }),
    asOf: judgedOn,
    sheets: fc.array(sheet, { minLength: 1, maxLength: subjects, size: 'max' }),
  })
