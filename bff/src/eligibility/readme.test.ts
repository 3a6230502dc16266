import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import { yuan } from '@policy-direct/shared/format/money'
import { parseAllDocuments } from 'yaml'
import type { Formula } from './benefit/formula'
import { readCondition, readFormula, writeCondition, writeFormula } from './canon/canon'
import type { Condition } from './condition/condition'
import { explain } from './explain'
import type { Parameter } from './policy-item/policy-item'
import { item } from './testing/item'
import { judgeFacts, TODAY } from './testing/judge'
import { sheet } from './testing/sheet'

const README = join(__dirname, 'README.md')
type Values = Record<string, FactValue>
type Example = {
  readonly reads: string
  readonly parameters?: Record<string, Parameter>
  readonly forEach?: string
  readonly record?: FactRecord
  readonly condition?: Condition
  readonly met?: Values
  readonly notMet?: Values
  readonly unknown?: Values
  readonly unknownAsOf?: string
  readonly formula?: Formula
  readonly facts?: Values
  readonly pays?: string
}

const examples = [...readFileSync(README, 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)]
  .flatMap(([, block = '']) => parseAllDocuments(block))
  .map(document => document.toJS() as Example)
const named = examples.map(example => [example.reads?.split('\n')[0], example] as const)
const conditions = named.filter(([, { condition }]) => condition)
const formulas = named.filter(([, { formula }]) => formula)

const verdictOf = (condition: Condition, example: Example, values: Values, asOf?: string) => {
  const facts = sheet(values, asOf)
  const { forEach: list, record, parameters = {} } = example
  const fact = { value: record ? [record] : [], department: '', asOf: TODAY }
  const scope = list && record ? { scope: { list, fact, record } } : {}
  return judgeFacts(condition, facts, { parameters, ...scope }).verdict
}

it('has examples of every operator and every form', () => {
  expect(conditions.length + formulas.length).toBe(examples.length)
  const text = JSON.stringify(examples)
  for (const key of ['all', 'any', 'not', 'atLeastOf', 'when', 'ratio', 'count', 'agree', 'fact', 'field'])
    expect(text).toContain(`"${key}":`)
  for (const key of [
    'fixed',
    'perHead',
    'rate',
    'byClass',
    'tiers',
    'shortfall',
    'capped',
    'proRata',
    'sum',
    'lesserOf',
  ])
    expect(text).toContain(`"${key}":`)
})

describe('the examples of the README', () => {
  it.each(conditions)('%s', (_reads, example) => {
    const { condition, reads, met, notMet, unknown, unknownAsOf } = example
    expect(writeCondition(condition!, example)).toBe(reads.trimEnd())
    expect(readCondition(reads, example)).toEqual(condition)
    if (met) expect(verdictOf(condition!, example, met)).toBe('MET')
    if (notMet) expect(verdictOf(condition!, example, notMet)).toBe('NOT_MET')
    expect(verdictOf(condition!, example, unknown ?? {}, unknownAsOf)).toBe('UNKNOWN')
  })

  it.each(formulas)('%s', (_reads, example) => {
    const { formula, reads, pays, facts = {}, forEach: list, record } = example
    expect(writeFormula(formula!, example)).toBe(reads.trimEnd())
    expect(readFormula(reads, example)).toEqual(formula)
    const forEach = list ? { list, key: 'number', title: [] } : undefined
    const values = list && record ? { ...facts, [list]: [{ number: '1', ...record }] } : facts
    const one = item({ benefit: { ...item().benefit, formula }, ...(forEach ? { forEach } : {}) })
    expect(yuan(explain([one], sheet(values), TODAY)[0]!.benefit.amountFen!)).toBe(pays)
  })
})
