import type { Actor } from './actor'

/** The closed list of faults: the request could not be served, and no rule of a policy is the reason. */
export const FAULT_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'TOO_MANY_REQUESTS',
  'UPSTREAM_UNAVAILABLE',
] as const
export type FaultCode = (typeof FAULT_CODES)[number]

/**
 * Thrown where a request cannot be served. `message` is shown to people: plain Chinese, no internals.
 * What a policy refuses is an outcome and is returned, never thrown.
 */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    /** For the log only. */
    readonly detail?: unknown,
  ) {
    super(message)
    this.name = 'Fault'
  }
}

export const unauthenticated = (actor?: Actor) =>
  new Fault(
    'UNAUTHENTICATED',
    actor?.kind === 'ANONYMOUS' && actor.because === 'STAFF_ENDED'
      ? '您的工作账号已经停用或调离，这里已经退出登录。办过的都留着记录；还在岗的，请本单位管理员恢复后再登录。'
      : '请先登录。',
  )
export const forbidden = (message = '您没有办理这件事的权限。') => new Fault('FORBIDDEN', message)
/** Also the answer for an id that belongs to somebody else: ids cannot be probed. */
export const notFound = (what = '这条记录') => new Fault('NOT_FOUND', `没有找到${what}。`)
export const invalidInput = (message: string) => new Fault('INVALID_INPUT', message)
export const upstreamUnavailable = (who: string, detail?: unknown) =>
  new Fault('UPSTREAM_UNAVAILABLE', `${who}现在连不上。已经记下的不会丢，请稍后再试。`, detail)
