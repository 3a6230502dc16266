import Ajv, { type AnySchema, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'
import schema from '../../../policies/policy-item.schema.json'
import type { Path } from '../../eligibility'

const ajv = addFormats(new Ajv({ allErrors: true, verbose: true, strict: false }))

/** Answers the shape errors of a parsed file against a schema, in words; it may refer to policy-item.schema.json. */
export function shapeCheck(against: AnySchema): (value: unknown) => { path: Path; reason: string }[] {
  const validate = ajv.compile(against)
  return value =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(error => ({ path: pathOf(error), reason: reasonOf(error) }))
}

/** Shape errors of a parsed file against policy-item.schema.json, in words. */
export const shapeProblems = shapeCheck(schema)

function pathOf(error: ErrorObject): Path {
  const parts = error.instancePath
    .split('/')
    .slice(1)
    .map(part => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')))
  if (error.keyword === 'additionalProperties') return [...parts, String(error.params.additionalProperty)]
  if (error.keyword === 'propertyNames') return [...parts, String(error.params.propertyName)]
  return parts
}

const TYPES: Record<string, string> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: 'true 或 false',
  object: '一组内容',
  array: '一个列表',
}

function reasonOf(error: ErrorObject): string {
  const described = (error.parentSchema as { description?: string } | undefined)?.description
  const hint = described === undefined ? '' : `（${described}）`
  switch (error.keyword) {
    case 'required':
      return `缺少“${error.params.missingProperty}”${describe(error)}`
    case 'additionalProperties':
      return `不认识“${error.params.additionalProperty}”，是不是写错了`
    case 'propertyNames':
      return `名称“${error.params.propertyName}”不合规定`
    case 'enum':
      return `只能填 ${(error.params.allowedValues as unknown[]).join('、')}${hint}`
    case 'type': {
      const types = [error.params.type].flat().map(type => TYPES[String(type)] ?? String(type))
      const unquoted = typeof error.data === 'number' && error.params.type === 'string'
      if (unquoted) return `要填文字：数字代码要加引号，写成 "${error.data}"`
      return `要填${types.join('或')}${hint}`
    }
    case 'minItems':
      return `至少要写 ${error.params.limit} 项${hint}`
    case 'maxItems':
      return `最多写 ${error.params.limit} 项${hint}`
    case 'minLength':
    case 'minProperties':
      return `不能空着${hint}`
    default:
      return `填得不对${hint || `：${error.message ?? ''}`}`
  }
}

/** What the missing field is for. */
function describe(error: ErrorObject): string {
  const properties = (error.parentSchema as { properties?: Record<string, { description?: string }> })
    .properties
  const description = properties?.[String(error.params.missingProperty)]?.description
  return description === undefined ? '' : `（${description}）`
}
