import { FACT_KEYS, factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import { REGION_CODES } from '@policy-direct/shared/vocabulary/region'
import fc from 'fast-check'
import type { Formula } from '../benefit/formula'
import type { Vocabulary } from '../canon/vocabulary'
import type { Condition } from '../condition/condition'

/**
 * Conditions and formulas over the whole catalogue and every operator, with literals that fit and literals that do
 * not: what the text has to carry, not what an item may say.
 */

/** Figures and lists with texts that are clear, the same twice, empty or full of brackets. */
export const vocabulary: Vocabulary = {
  forEach: 'person.skillCertificates',
  parameters: {
    ceiling: { text: '裁员率上限（含）' },
    months: { text: '足额缴纳失业保险的月数' },
    twin: { text: '每月 标准' },
    otherTwin: { text: '每月标准' },
    brackets: { text: '见【附件】' },
    hash: { text: '#1' },
    blank: { text: ' ' },
  },
  tallies: {
    hires: { list: 'enterprise.newHires', label: '符合条件的人员' },
    unnamed: { list: 'person.businesses' },
  },
}

type Definition = FactDefinition | RecordFieldDefinition
const LISTS = FACT_KEYS.filter(key => factDefinition(key)?.kind === 'LIST') as string[]
const VALUES = FACT_KEYS.filter(key => factDefinition(key)?.kind !== 'LIST') as string[]

const maybe = <Key extends string, T>(key: Key, value: fc.Arbitrary<T>): fc.Arbitrary<{ [key in Key]?: T }> =>
  fc.option(value, { nil: undefined }).map(one => (one === undefined ? {} : { [key]: one })) as never

const parameter = fc
  .constantFrom(...Object.keys(vocabulary.parameters ?? {}), 'nowhere')
  .map(name => ({ parameter: name }))
const text = fc.oneof(
  fc.constantFrom('裁员率', '特困“人员”', 'a"b', '换\n行', '', '」', '1.', '（一）', ' 空 格 '),
  fc.string(),
)
const odd = fc.oneof(
  fc.constantFrom('L0', '1e3元', '1500 元', 'NaN', '2026-13', '-3'),
  fc.string(),
  fc.integer(),
)
const money = fc.oneof(
  fc.constantFrom('0元', '1500元', '62.50元', '5000000元', '0012元', '9007199254740993元'),
  parameter,
)
const percent = fc.oneof(fc.constantFrom('5.5%', '100%', '66.666667%', '5.50%', '5 %'), parameter)
const span = fc.constantFrom('12个月', '30天', '3年', '0天', '12 个月')
const duration = fc.oneof(span, parameter)
const day = fc.constantFrom('today', '2026-01-01', '2024-02-29', '0001-12-31', '2026-1-1')

function literalOf(definition: Definition): fc.Arbitrary<unknown> {
  const fitting: Record<Definition['kind'], fc.Arbitrary<unknown>> = {
    MONEY: money,
    COUNT: fc.oneof(fc.nat(), fc.constantFrom(0, 9_999, 10_000, Number.MAX_SAFE_INTEGER, -1, 1.5)),
    DATE: day,
    BOOLEAN: fc.boolean(),
    ENUM: fc.constantFrom(...Object.keys(definition.values ?? { X: '' })),
    TEXT: text,
    REGION: fc.constantFrom<string>(...REGION_CODES, '110000'),
    INDUSTRY: fc.constantFrom('C', 'L72', 'L7291', 'K701', 'C99'),
    LIST: fc.constant('X'),
  }
  const reference = fc.oneof(parameter, fc.constantFrom({ ofRecord: 'occupation' }, { ofRecord: 'nowhere' }))
  return fc.oneof({ weight: 6, arbitrary: fitting[definition.kind] }, reference, odd)
}

const years = fc.oneof(fc.nat(150), fc.constantFrom(1.5, -1))

/** Every test of a value, whether it suits the kind or not. */
function testOf(definition: Definition): fc.Arbitrary<object> {
  const literal = literalOf(definition)
  const bound = fc.constantFrom(
    ...['equals', 'notEquals', 'atLeast', 'atMost', 'moreThan', 'lessThan'],
    ...['before', 'onOrBefore', 'after', 'onOrAfter'],
  )
  const code = literal.map(value => (typeof value === 'string' ? value : 'L72'))
  const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 4 })
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(bound, literal).map(([key, value]) => ({ [key]: value })) },
    fc.tuple(fc.constantFrom('in', 'notIn'), many(literal)).map(([key, value]) => ({ [key]: value })),
    fc.record({ between: fc.tuple(literal, literal) }),
    fc.record({ within: fc.oneof(code, many(code)) }),
    fc
      .tuple(fc.constantFrom('withinLast', 'withinNext', 'atLeastAgo'), duration)
      .map(([key, value]) => ({ [key]: value })),
    fc.record({ inYear: fc.constantFrom('THIS_YEAR', 'LAST_YEAR', 2024, 24, 1.5) }),
    fc.record({ age: fc.tuple(maybe('from', years), maybe('to', years)).map(([a, b]) => ({ ...a, ...b })) }),
  )
}

const COUNT = { kind: 'COUNT', label: '', unit: '人' } as const

const valueOn = (list: string | undefined): fc.Arbitrary<Condition> => {
  const fields = Object.entries((list === undefined ? undefined : factDefinition(list)?.fields) ?? {})
  const ofFact = fc
    .constantFrom(...VALUES)
    .chain(fact =>
      fc
        .tuple(
          testOf(factDefinition(fact)!),
          maybe('freshWithin', span),
          maybe('pendingIf', fc.array(fc.constantFrom('CHANGING', 'VALID'), { minLength: 1, maxLength: 2 })),
        )
        .map(([test, fresh, pending]) => ({ fact, ...fresh, ...pending, ...test })),
    )
  const nobodys = testOf({ kind: 'TEXT', label: '' }).map(test => ({ fact: 'enterprise.luck', ...test }))
  if (fields.length === 0) return fc.oneof({ weight: 9, arbitrary: ofFact }, nobodys) as never
  const ofField = fc
    .constantFrom(...fields)
    .chain(([field, definition]) => testOf(definition).map(test => ({ field, ...test })))
  return fc.oneof(ofFact, ofField, nobodys) as never
}

type Parts = { list: string | undefined; depth: number }

const tallyOf = (parts: Parts): fc.Arbitrary<object> =>
  fc
    .constantFrom(...LISTS, 'enterprise.staffCount', 'nobody.knows')
    .chain(list =>
      fc
        .tuple(
          maybe('where', conditionOf({ list, depth: parts.depth + 2 })),
          maybe('distinctBy', fc.constantFrom(...Object.keys(factDefinition(list)?.fields ?? {}), 'nowhere')),
          maybe('label', text),
          maybe('freshWithin', span),
        )
        .map(([where, distinct, label, fresh]) => ({ list, ...where, ...distinct, ...label, ...fresh })),
    )

const tallyRefOf = (parts: Parts): fc.Arbitrary<unknown> =>
  fc.oneof(fc.constantFrom('hires', 'unnamed', 'nowhere'), tallyOf(parts))

const quantityOf = (parts: Parts): fc.Arbitrary<never> =>
  fc.oneof(
    fc.constantFrom(...VALUES, 'enterprise.luck', 'enterprise.newHires'),
    fc
      .tuple(fc.constantFrom(...VALUES), maybe('freshWithin', span))
      .map(([fact, fresh]) => ({ fact, ...fresh })),
    fc
      .constantFrom(...Object.keys(factDefinition(parts.list ?? '')?.fields ?? {}), 'nowhere')
      .map(field => ({ field })),
    tallyRefOf(parts).map(count => ({ count })),
  ) as never

/** Conditions of every operator, about six levels deep. */
export function conditionOf(parts: Parts): fc.Arbitrary<Condition> {
  const leaf = valueOn(parts.list)
  if (parts.depth > 5) return leaf
  const inner = fc.constant(null).chain(() => conditionOf({ ...parts, depth: parts.depth + 1 }))
  const some = fc.array(inner, { minLength: 1, maxLength: parts.depth === 0 ? 25 : 3 })
  const quantity = fc.constant(null).chain(() => quantityOf(parts))
  const dates = fc.constantFrom('registeredOn', 'nowhere')
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 2, arbitrary: fc.oneof(fc.record({ all: some }), fc.record({ any: some })) },
    fc.record({ not: inner }),
    fc.record({ atLeastOf: fc.record({ n: fc.oneof(fc.nat(9), fc.constant(1.5)), of: some }) }),
    fc.record({ when: inner, must: inner, otherwise: inner }),
    fc.record({ agree: fc.array(fc.constantFrom(...VALUES, 'a.b'), { minLength: 1, maxLength: 3 }) }),
    fc
      .tuple(
        quantity,
        quantity,
        fc.tuple(fc.constantFrom('atLeast', 'atMost', 'moreThan', 'lessThan'), percent),
        maybe('label', text),
      )
      .map(([of, to, [bound, limit], label]) => ({ ratio: { of, to, [bound]: limit, ...label } })),
    fc
      .tuple(
        fc.constant(null).chain(() => tallyRefOf(parts)),
        testOf(COUNT),
      )
      .map(([count, test]) => ({ count, ...test })),
    fc
      .constantFrom(...LISTS, 'nobody.knows')
      .chain(list =>
        fc
          .tuple(
            fc.record({ list: fc.constant(list), from: dates, to: dates, atLeast: duration }),
            maybe('lag', span),
            maybe('label', text),
            maybe('where', conditionOf({ list, depth: parts.depth + 2 })),
          )
          .map(([spec, lag, label, where]) => ({ running: { ...spec, ...lag, ...label, ...where } })),
      ),
  ) as fc.Arbitrary<Condition>
}

/** Formulas of every form, about four levels deep. */
export function formulaOf(depth = 0): fc.Arbitrary<Formula> {
  const parts: Parts = { list: vocabulary.forEach, depth: 4 }
  const quantity = fc.constant(null).chain(() => quantityOf(parts))
  const label = maybe('label', text)
  const leaf = fc.oneof(
    fc.tuple(money, label).map(([fixed, name]) => ({ fixed, ...name })),
    fc
      .tuple(quantity, money, maybe('sureOnly', fc.boolean()), label)
      .map(([of, amount, sure, name]) => ({ perHead: { of, amount, ...sure, ...name } })),
    fc.tuple(quantity, percent, label).map(([base, rate, name]) => ({ rate: { base, rate, ...name } })),
    fc
      .tuple(money, quantity, quantity, label)
      .map(([standard, of, heads, name]) => ({ shortfall: { standard, of, heads, ...name } })),
  )
  if (depth > 3) return leaf as fc.Arbitrary<Formula>
  const inner = fc.constant(null).chain(() => formulaOf(depth + 1))
  const some = fc.array(inner, { minLength: 1, maxLength: 3 })
  const classes = fc.constantFrom('enterprise.sizeClass', 'tax.restrictedIndustry').chain(fact => {
    const member = literalOf(factDefinition(fact)!)
    const one = fc.record({ in: fc.array(member, { minLength: 1, maxLength: 3 }), pay: inner })
    const cases = fc.array(one, { minLength: 1, maxLength: 3 })
    return fc.record({ byClass: fc.record({ of: fc.constant({ fact }), cases }) })
  })
  const steps = (from: fc.Arbitrary<unknown>) =>
    fc.array(fc.record({ from, pay: inner }), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    classes,
    fc.record({
      byAge: fc.record({ of: fc.constant({ fact: 'person.birthDate' }), steps: steps(years) }),
    }),
    fc.record({ tiers: fc.record({ of: quantity, steps: steps(fc.oneof(fc.nat(), money)) }) }),
    fc
      .tuple(inner, maybe('atLeast', money), maybe('atMost', money))
      .map(([of, low, high]) => ({ capped: { of, ...low, ...high } })),
    fc.record({
      proRata: fc.record({ of: inner, part: quantity, whole: fc.oneof(fc.nat(), fc.constant(0.5)) }),
    }),
    fc.record({ sum: some }),
    fc.record({ lesserOf: some }),
    fc.record({ greaterOf: some }),
  ) as fc.Arbitrary<Formula>
}
