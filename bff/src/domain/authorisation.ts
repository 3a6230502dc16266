import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { isDate } from '../eligibility'
import type { AuthorisationScope } from './actor'

export type AuthorisationStatus = 'PENDING' | 'ACTIVE' | 'REVOKED' | 'EXPIRED'

/** An enterprise's authorisation of an agent (N-8), or a person's of a helper (帮办代办, HR-1), opened for those it concerns. */
export interface Authorisation {
  id: string
  /** Whose matters they are: an enterprise, or a person. */
  enterpriseId: string
  /** Of a person masked. */
  enterpriseName: string
  agentName: string
  agentPhone: string
  /** Person who granted it: the legal representative of that day. */
  grantedBy: string
  grantedByName: string
  /** Set once accepted. */
  agentPersonId: string | null
  scopes: AuthorisationScope[]
  capFen: number | null
  validUntil: LocalDate
  /** As stored; it expires by itself. */
  status: Exclude<AuthorisationStatus, 'EXPIRED'>
  grantedAt: Date
}

/** What the legal representative asks for. */
export interface AuthorisationRequest {
  agentName: string
  agentPhone: string
  scopes: readonly AuthorisationScope[]
  capFen: number | null
  validUntil: LocalDate
}

const ALL_SCOPES: readonly AuthorisationScope[] = ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT']
const MOBILE = /^1\d{10}$/
const NAME = /^[\p{Script=Han}·]{2,30}$/u

/**
 * VIEW is always included; each scope once, in the order people read them. Whoever helps a person never touches the
 * account: money goes to the person's own.
 */
export function grantedScopes(
  asked: readonly AuthorisationScope[],
  by: 'PERSON' | 'ENTERPRISE' = 'ENTERPRISE',
): AuthorisationScope[] {
  const may = by === 'PERSON' ? ALL_SCOPES.filter(scope => scope !== 'CHANGE_ACCOUNT') : ALL_SCOPES
  return may.filter(scope => scope === 'VIEW' || asked.includes(scope))
}

/** Where it stands on `today`: past its last day it is expired, whatever it was. */
export function statusOn(
  { status, validUntil }: Pick<Authorisation, 'status' | 'validUntil'>,
  today: LocalDate,
): AuthorisationStatus {
  return status !== 'REVOKED' && validUntil < today ? 'EXPIRED' : status
}

/** What is wrong with a request and what to do, in plain words; null when it can be granted. */
export function whyNotGranted(request: AuthorisationRequest, today: LocalDate): string | null {
  if (!NAME.test(request.agentName)) return '请填写经办人身份证上的姓名。'
  if (!MOBILE.test(request.agentPhone)) return '手机号应是 11 位，请核对后再填。'
  if (!isDate(request.validUntil)) return '没有这一天，请重新选有效期的最后一天。'
  if (request.validUntil < today) return '有效期已经过去，请选今天或以后的日期。'
  if (request.validUntil > oneYearAfter(today))
    return `授权最长一年，请选 ${oneYearAfter(today)} 或更早的日期。`
  if (request.capFen === 0) return '单笔上限不能是 0 元。不想设上限，请留空。'
  return null
}

/** 29 February counts to 28 February. */
function oneYearAfter(day: LocalDate): LocalDate {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return next.endsWith('-02-29') ? next.replace('-02-29', '-02-28') : next
}

/** Whether a proven person is the one who was named. */
export function isNamed(
  { agentName, agentPhone }: Pick<Authorisation, 'agentName' | 'agentPhone'>,
  person: { name: string; phone: string | null },
): boolean {
  return agentName === person.name && agentPhone === person.phone
}
