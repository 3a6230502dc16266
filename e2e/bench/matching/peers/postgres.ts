import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { Client } from 'pg'
import { FACTS } from '../firms'
import type { BenchItem, ClauseSpec, Test } from '../items'
import { nameOf, plainRow, plainValue, prefixOf } from './plain'

const TYPES: Record<string, string> = {
  MONEY: 'bigint',
  COUNT: 'integer',
  DATE: 'integer',
  BOOLEAN: 'boolean',
}
const ROWS_AT_ONCE = 1_000

/** A table with a column a fact, read from memory by one process. */
export async function fillTable(
  client: Client,
  firms: Iterable<readonly [id: string, facts: FactSheet]>,
): Promise<void> {
  const columns = FACTS.map(([key, { kind }]) => [nameOf(key), TYPES[kind] ?? 'text'] as const)
  await client.query('set max_parallel_workers_per_gather = 0; set jit = off; drop table if exists firm')
  await client.query(
    `create unlogged table firm (${columns.map(([name, type]) => `${name} ${type}`).join()})`,
  )
  const insert = `insert into firm select ${columns.map(([name]) => name)} from jsonb_to_recordset($1) as
    r(${columns.map(([name, type]) => `${name} ${type}`).join()})`
  let rows: object[] = []
  for (const [, facts] of firms) {
    if (rows.push(plainRow(facts)) < ROWS_AT_ONCE) continue
    await client.query(insert, [JSON.stringify(rows)])
    rows = []
  }
  if (rows.length > 0) await client.query(insert, [JSON.stringify(rows)])
  await client.query('vacuum analyze firm')
}

/** Eligible and undetermined of some items in one statement; SQL's own logic is three-valued. */
export async function countInSql(client: Client, items: readonly BenchItem[]): Promise<[number, number][]> {
  const columns = items.flatMap(({ clauses }, index) => {
    const holds = clauses.map(clauseSql).join(' and ')
    return [
      `count(*) filter (where ${holds}) as e${index}`,
      `count(*) filter (where (${holds}) is null) as u${index}`,
    ]
  })
  const { rows } = await client.query<Record<string, string>>(`select ${columns.join(', ')} from firm`)
  return items.map((_, index) => [Number(rows[0]![`e${index}`]), Number(rows[0]![`u${index}`])])
}

/** The sandbox's question: who gets it and how much, by region. */
export const draftSql = (clauses: readonly ClauseSpec[], amount: string, region: string): string =>
  `select ${nameOf(region)}, count(*), sum(${amount}) from firm where ${clauses.map(clauseSql).join(' and ')} group by 1`

export function clauseSql({ tests, negated }: ClauseSpec): string {
  const plain = `(${tests.map(testSql).join(' or ')})`
  return negated ? `not ${plain}` : plain
}

function testSql({ fact, op, value }: Test): string {
  const name = nameOf(fact)
  const plain = plainValue(value)
  if (op === 'atLeast') return `${name} >= ${plain}`
  if (op === 'atMost') return `${name} <= ${plain}`
  if (op === 'within') return `starts_with(${name}, '${prefixOf(value)}')`
  const members = plain as readonly (string | boolean)[]
  const text = members.map(member => (typeof member === 'string' ? `'${member}'` : `${member}`))
  return `${name} in (${text.join()})`
}
