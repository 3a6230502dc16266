/** Faults the BFF names, and NO_ANSWER: nothing came back, so what happened is not known. */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'TOO_MANY_REQUESTS'
  | 'UPSTREAM_UNAVAILABLE'
  | 'INTERNAL'
  | 'NO_ANSWER'

/** What the person was doing: looking at something, or doing something (confirming, objecting). */
export type Doing = 'READING' | 'ACTING'

export type FaultBehaviour = {
  /** Try again by ourselves: after a silent sign-in, with the same key, or not at all. */
  again: 'AFTER_SIGN_IN' | 'SAME_KEY' | 'NEVER'
  /** What to show when it stays. */
  show: 'SIGN_IN' | 'NO_PERMISSION' | 'NOT_FOUND' | 'ERROR' | 'UNKNOWN_OUTCOME'
  title: string
  /** In place of the server's own words, where it sends none. */
  text: string
}

const CALM = '已经办的不会丢，也不会重复。'

const BEHAVIOURS: Record<FaultCode, Record<Doing, FaultBehaviour>> = {
  UNAUTHENTICATED: both({
    again: 'AFTER_SIGN_IN',
    show: 'SIGN_IN',
    title: '请先登录',
    text: '还没有登录，或者登录过期了。登录以后接着办。',
  }),
  FORBIDDEN: both(
    {
      again: 'NEVER',
      show: 'NO_PERMISSION',
      title: '您现在不能看这个',
      text: '您没有办理这件事的权限。',
    },
    '您现在不能办这个',
  ),
  NOT_FOUND: both({
    again: 'NEVER',
    show: 'NOT_FOUND',
    title: '没有找到',
    text: '这一条已经不在了，或者不是您的。',
  }),
  INVALID_INPUT: both({
    again: 'NEVER',
    show: 'ERROR',
    title: '这一步没有办成',
    text: '填的内容不对，改一下再试。',
  }),
  CONFLICT: both({ again: 'NEVER', show: 'ERROR', title: '刚才有变化', text: '内容已经更新，请看过再办。' }),
  TOO_MANY_REQUESTS: both({ again: 'NEVER', show: 'ERROR', title: '点得太快了', text: '请过一分钟再试。' }),
  UPSTREAM_UNAVAILABLE: both({
    again: 'NEVER',
    show: 'ERROR',
    title: '有部门暂时没有回应',
    text: `请稍后再试。${CALM}`,
  }),
  INTERNAL: both(
    { again: 'NEVER', show: 'ERROR', title: '这一页没有取到', text: `请稍后再试。${CALM}` },
    '还不知道有没有办成',
  ),
  NO_ANSWER: {
    READING: { again: 'SAME_KEY', show: 'ERROR', title: '没有取到', text: `网络不太好，请再试一次。${CALM}` },
    ACTING: {
      again: 'SAME_KEY',
      show: 'UNKNOWN_OUTCOME',
      title: '正在核对结果',
      text: '网络断了，还不知道有没有办成。可以再点一次，不会重复领。',
    },
  },
}

function both(behaviour: FaultBehaviour, acting = behaviour.title): Record<Doing, FaultBehaviour> {
  return { READING: behaviour, ACTING: { ...behaviour, title: acting } }
}

const isFaultCode = (code: unknown): code is FaultCode => typeof code === 'string' && code in BEHAVIOURS

/** Total: a code nobody knows behaves as INTERNAL. Never says 失败 of something that may have happened. */
export function behaviourOf(code: unknown, doing: Doing): FaultBehaviour {
  return BEHAVIOURS[isFaultCode(code) ? code : 'INTERNAL'][doing]
}

/** Thrown by every request that could not be served. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault'

  constructor(
    readonly code: FaultCode,
    /** The server's words for the person, when it sent some. */
    readonly said: string | null = null,
    readonly traceId: string | null = null,
  ) {
    super(`${code}${said ? `: ${said}` : ''}`)
  }
}

type WireError = { message?: unknown; extensions?: { code?: unknown; traceId?: unknown } }

/** Reads one entry of `errors[]`; whatever is not as agreed is INTERNAL. */
export function faultOf(error: WireError): RequestFault {
  const { code, traceId } = error.extensions ?? {}
  const said = typeof error.message === 'string' && error.message !== '' ? error.message : null
  return new RequestFault(
    isFaultCode(code) ? code : 'INTERNAL',
    said,
    typeof traceId === 'string' ? traceId : null,
  )
}

export type FaultWords = {
  title: string
  text: string
  traceCode: string | null
  show: FaultBehaviour['show']
}

const CODE_HALF = 4

/** What a screen shows for anything thrown at it. */
export function faultWords(problem: unknown, doing: Doing = 'READING'): FaultWords {
  const fault = problem instanceof RequestFault ? problem : new RequestFault('INTERNAL')
  const { title, text, show } = behaviourOf(fault.code, doing)
  return {
    title,
    // What only says the title again explains nothing; nobody has to call to sign in.
    text: fault.said === null || fault.said === `${title}。` ? text : fault.said,
    traceCode: show === 'SIGN_IN' ? null : traceCode(fault.traceId),
    show,
  }
}

/** Short number to read out on the phone: `7F3A-0935`. */
export function traceCode(traceId: string | null): string | null {
  const characters = (traceId ?? '').replace(/[^0-9a-z]/gi, '').toUpperCase()
  if (characters === '') return null
  const short = characters.slice(0, CODE_HALF * 2)
  return short.length > CODE_HALF ? `${short.slice(0, CODE_HALF)}-${short.slice(CODE_HALF)}` : short
}
