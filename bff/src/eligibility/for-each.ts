import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import type { ClauseAssessment } from './assessment'
import type { RecordScope } from './condition/context'
import type { PolicyItemVersion } from './policy-item/policy-item'
import { factUsed } from './reading/fact-used'
import { readOperand } from './reading/read-operand'
import { isValidValue } from './reading/valid-value'
import { roadFromNo, roadFromUnknown } from './wording/road'
import { unknownGap } from './wording/unknown-gap'
import { valueText } from './wording/value-text'

/** What one assessment is about: the whole beneficiary, or one record. */
export type Subject = {
  readonly recordKey: string | null
  readonly recordText: string | null
  readonly scope?: RecordScope
  /** Set when there is no record to judge, or it is not clear which one counts. */
  readonly obstacle?: ClauseAssessment
}

const WHOLE: readonly Subject[] = [{ recordKey: null, recordText: null }]

/** The subjects of an item: one for most, one per record with `forEach`. The same record delivered twice is one. */
export function subjectsOf(item: PolicyItemVersion, facts: FactSheet, asOf: string): readonly Subject[] {
  const spec = item.forEach
  if (!spec) return WHOLE
  const context = { facts, asOf, parameters: {}, tallies: {} }
  const operand = { fact: spec.list }
  const reading = readOperand(operand, context)
  const used = factUsed(operand, reading, context)
  const text = `有${used.label}`
  if (!reading.known) {
    const gap = unknownGap(used)
    const road = roadFromUnknown({}, [used], item.leadDepartment)
    return [{ ...WHOLE[0]!, obstacle: { id: 'record', text, verdict: 'UNKNOWN', values: [used], gap, road } }]
  }
  const records = reading.value as readonly FactRecord[]
  if (records.length === 0) {
    const gap = { text: `没有查到${used.label}` }
    const road = roadFromNo({}, [used], gap)
    return [{ ...WHOLE[0]!, obstacle: { id: 'record', text, verdict: 'NOT_MET', values: [used], gap, road } }]
  }
  const fact = facts[spec.list]!
  const fields = factDefinition(spec.list)?.fields ?? {}
  const keyed = fields[spec.key]
  const subjects = new Map<string, Subject>()
  records.forEach((record, index) => {
    const given = record[spec.key]
    const key = keyed && isValidValue(keyed, given) ? String(given) : `#${index + 1}`
    const known = subjects.get(key)
    const scope = { list: spec.list, fact, record }
    const unclear = key.startsWith('#')
      ? '没有编号'
      : known && !sameRecord(fields, known, record)
        ? '有两条不同的记录'
        : undefined
    if (known && unclear === undefined) return
    const described = { recordKey: key, recordText: titleOf(spec.list, spec.title, record), scope }
    if (unclear === undefined) subjects.set(key, described)
    else subjects.set(key, { ...described, obstacle: unclearRecord(used.label, unclear, scope) })
  })
  return [...subjects.values()]
}

function unclearRecord(label: string, why: string, scope: RecordScope): ClauseAssessment {
  const gap = { text: `这份${label}${why}，要核对` }
  const road = {
    kind: 'DEPARTMENT' as const,
    text: '由发证部门核对，核清当天重新判断',
    department: scope.fact.department,
  }
  return { id: 'record', text: `${label}记录清楚`, verdict: 'UNKNOWN', values: [], gap, road }
}

/** Whether two deliveries of a record say the same, as far as policies can read them: malformed is unknown. */
function sameRecord(
  fields: Readonly<Record<string, RecordFieldDefinition>>,
  subject: Subject,
  record: FactRecord,
): boolean {
  const other = subject.scope!.record
  const read = (field: string, from: FactRecord) =>
    isValidValue(fields[field]!, from[field]) ? from[field] : null
  return Object.keys(fields).every(field => read(field, other) === read(field, record))
}

function titleOf(list: string, fields: readonly string[], record: FactRecord): string {
  const definitions = factDefinition(list)?.fields ?? {}
  const parts = fields.map(field => {
    const definition = definitions[field]
    const value = record[field]
    return definition && value !== null && value !== undefined ? valueText(definition, value) : '未知'
  })
  return parts.join(' · ')
}
