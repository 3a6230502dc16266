import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FactSheet } from '@policy-direct/shared/facts/fact'
import fc from 'fast-check'
import { cityFrame } from '../../../../mocks/src/city/frame'
import { sampleCity } from '../../../../mocks/src/city/sample-city'
import { loadPolicies } from '../../adapters/policy-files/load-policies'
import { isInForce } from '../policy-item/in-force'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { factRowOf, factTableSql, sqlOf } from '../sql'
import { cases } from './arbitrary-cases'
import { inOrder, referenceOn } from './judged-row'

/*
 * Random cases and the library over the sample city, with the answers of `explain`, for a ClickHouse that is not in
 * this repository to contradict:
 *   tsx write-clickhouse-cases.ts <folder> <runs> <seed>
 * Writes `tables.json` and one line a case to `cases.ndjson`.
 */

const SUBJECTS = 120

type Kind = 'ENTERPRISE' | 'PERSON'
type Question = { readonly item: PolicyItemVersion; readonly asOf: string }

function lineOf(kind: Kind, sheets: readonly FactSheet[], questions: readonly Question[]): string {
  const rows = sheets.map((facts, at) => factRowOf(kind, `s${at}`, facts, 'clickhouse'))
  const asked = questions.map(({ item, asOf }) => {
    const { statement, clauses } = sqlOf(item, asOf, 'clickhouse')
    const reference = referenceOn(asOf)
    const judged = sheets.flatMap((facts, at) => reference(item, `s${at}`, facts))
    return { item, asOf, statement, columns: clauses.map(({ column }) => column), expected: inOrder(judged) }
  })
  return JSON.stringify({
    table: kind === 'PERSON' ? 'person_facts' : 'enterprise_facts',
    rows,
    questions: asked,
  })
}

function cityLine(kind: Kind): string {
  const frame = cityFrame()
  const items = loadPolicies().filter(item => item.beneficiary.kind === kind)
  const questions = items.map(item => ({
    item,
    asOf: isInForce(item, frame.today) ? frame.today : item.validity.from,
  }))
  return lineOf(
    kind,
    [...sampleCity(frame).subjects(kind)].map(({ facts }) => facts),
    questions,
  )
}

const [folder = '.', runs = '300', seed = '1'] = process.argv.slice(2)
const drawn = fc.sample(cases(SUBJECTS), { numRuns: Number(runs), seed: Number(seed) })
const lines = [
  ...drawn.map(({ items, asOf, sheets }) =>
    lineOf(
      'ENTERPRISE',
      sheets,
      items.map(item => ({ item, asOf })),
    ),
  ),
  cityLine('ENTERPRISE'),
  cityLine('PERSON'),
]
writeFileSync(join(folder, 'cases.ndjson'), lines.map(line => `${line}\n`).join(''))
const tables = (['ENTERPRISE', 'PERSON'] as const).map(kind => factTableSql(kind, 'clickhouse'))
writeFileSync(join(folder, 'tables.json'), JSON.stringify(tables))
