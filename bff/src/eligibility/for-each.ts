import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { Fact, FactRecord } from '@policy-direct/shared/facts/fact'
import type { ClauseAssessment } from './assessment'
import type { RecordScope } from './condition/context'
import type { Reading } from './explaining/reading'
import type { PolicyItemVersion } from './policy-item/policy-item'
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

export const WHOLE: Subject = { recordKey: null, recordText: null }

/** The subjects of an item with `forEach`: one per record. The same record delivered twice is one. */
export function subjectsOf(
  spec: NonNullable<PolicyItemVersion['forEach']>,
  { known, value, used }: Pick<Reading, 'known' | 'value' | 'used'>,
  fact: Fact | undefined,
  leadDepartment: string,
): readonly Subject[] {
  const text = `有${used.label}`
  if (!known || !fact) {
    const gap = unknownGap(used)
    const road = roadFromUnknown({}, [used], leadDepartment)
    return [{ ...WHOLE, obstacle: { id: 'record', text, verdict: 'UNKNOWN', values: [used], gap, road } }]
  }
  const records = value as readonly FactRecord[]
  if (records.length === 0) {
    const gap = { text: `没有查到${used.label}` }
    const road = roadFromNo({}, [used], gap)
    return [{ ...WHOLE, obstacle: { id: 'record', text, verdict: 'NOT_MET', values: [used], gap, road } }]
  }
  return recordsOf(spec, records).map(({ key, record, unclear }) => {
    const scope = { list: spec.list, fact, record }
    const described = { recordKey: key, recordText: titleOf(spec.list, spec.title, record), scope }
    return unclear === undefined
      ? described
      : { ...described, obstacle: unclearRecord(used.label, unclear, scope) }
  })
}

/** Each record once, by its key; a record without a key, or with two versions, is unclear. */
export function recordsOf(
  spec: NonNullable<PolicyItemVersion['forEach']>,
  records: readonly FactRecord[],
): { readonly key: string; readonly record: FactRecord; readonly unclear?: string }[] {
  const fields = factDefinition(spec.list)?.fields ?? {}
  const keyed = fields[spec.key]
  const found = new Map<string, { key: string; record: FactRecord; unclear?: string }>()
  records.forEach((record, index) => {
    const given = record[spec.key]
    const key = keyed && isValidValue(keyed, given) ? String(given) : `#${index + 1}`
    const known = found.get(key)
    if (key.startsWith('#')) found.set(key, { key, record, unclear: '没有编号' })
    else if (!known) found.set(key, { key, record })
    else if (!sameRecord(fields, known.record, record))
      found.set(key, { key, record, unclear: '有两条不同的记录' })
  })
  return [...found.values()]
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
  other: FactRecord,
  record: FactRecord,
): boolean {
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
