import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import { rawSource } from '@policy-direct/shared/facts/raw-sources'
import { parse } from 'yaml'
import type { RollUp } from '../../domain/roll-up'

const HEAD = /^-- ---\n((?:--.*\n)*?)-- ---\n/
const FIELDS = ['fact', 'source', 'department', 'refresh', 'description'] as const
type Field = (typeof FIELDS)[number]
/** What a roll-up must not read: the clock, other tables, chance. */
const FORBIDDEN = [
  [/;/, '只能写一条查询，末尾不写分号'],
  [
    /\b(now|current_date|current_timestamp|clock_timestamp|localtimestamp)\b/i,
    '不能看时钟：结果只由记录决定',
  ],
  [/\b(insert|update|delete|truncate|alter|drop|create|grant)\b/i, '只能查询，不能改数据'],
  [/\b(subject|raw_record|grant_claim|entitlement|payout_account)\b/i, '只能读 record，不能读别的表'],
  [/\brandom\s*\(/i, '不能用随机数'],
] as const

export type ReadRollUp = { rollUp?: RollUp; problems: string[] }

/** Reads one roll-up file; a problem names file, field and reason. */
export function readRollUp(file: string, text: string): ReadRollUp {
  const problem = (field: string, reason: string) => `${file} ${field}：${reason}`
  const head = HEAD.exec(text)
  if (!head) return { problems: [problem('文件头', '要以两行“-- ---”夹着的说明开头')] }
  const fields = readHead(head[1]!)
  if (!fields) return { problems: [problem('文件头', '不是一组“名称: 内容”')] }
  const missing = FIELDS.filter(field => typeof fields[field] !== 'string' || fields[field] === '')
  if (missing.length > 0) return { problems: missing.map(field => problem(field, '没有写')) }
  const { fact, source, department, refresh, description } = fields as Record<Field, string>
  const query = text.slice(head[0].length).trim()
  const problems = [
    ...Object.keys(fields)
      .filter(key => !FIELDS.some(field => field === key))
      .map(key => problem(key, '不认识，是不是写错了')),
    ...mismatches(fact, source, department, refresh).map(([field, reason]) => problem(field, reason)),
    ...FORBIDDEN.filter(([pattern]) => pattern.test(query)).map(([, reason]) => problem('查询', reason)),
    ...(/\brecord\b/.test(query) ? [] : [problem('查询', '没有从 record 读记录')]),
  ]
  if (problems.length > 0) return { problems }
  return { rollUp: { fact, source, department, description, query }, problems: [] }
}

function readHead(lines: string): Record<string, unknown> | null {
  try {
    const read: unknown = parse(lines.replaceAll(/^-- ?/gm, ''))
    return read !== null && typeof read === 'object' ? (read as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function mismatches(
  fact: string,
  source: string,
  department: string,
  refresh: string,
): [field: Field, reason: string][] {
  const definition = factDefinition(fact)
  const records = rawSource(source)
  if (!definition) return [['fact', `没有“${fact}”这个数据项`]]
  if (!records) return [['source', `没有“${source}”这种原始记录`]]
  const wrong: [Field, string][] = []
  if (definition.subject !== records.subject) wrong.push(['source', '和数据项说的不是同一类对象'])
  if (definition.department !== department || records.department !== department)
    wrong.push(['department', `数据项归 ${definition.department}，记录归 ${records.department}`])
  if (definition.refresh !== refresh) wrong.push(['refresh', `数据项写的是 ${definition.refresh}`])
  return wrong
}
