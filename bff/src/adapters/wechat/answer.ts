import { Fault, upstreamUnavailable } from '../../domain/fault'

/** What the API says when it will not, with HTTP 200. */
export interface WeChatRefusal {
  errcode: number
  errmsg: string
}

export const WHO = '微信'

/** 40029 invalid, 40163 used before, 41008 missing: the person has to start again. */
const CODE_REJECTED = new Set([40029, 40163, 41008])
/** 45009 and 45011 quotas, 40226 WeChat holds the user for risky. */
const PATIENCE = new Set([45009, 45011, 40226])
/** The token is not (or no longer) good: another one is. */
export const STALE_TOKEN = new Set([40001, 40014, 42001])
export const SYSTEM_BUSY = -1

/** The refusal in an answer, or null when it is none. */
export function refusalOf(body: unknown): WeChatRefusal | null {
  const { errcode, errmsg } = (body ?? {}) as Partial<WeChatRefusal>
  return errcode ? { errcode, errmsg: String(errmsg ?? '') } : null
}

export const isRejectedCode = ({ errcode }: WeChatRefusal) => CODE_REJECTED.has(errcode)

/** The fault a refusal means for the person waiting; the errcode goes to the log, the errmsg (may name users) does not. */
export function refusalFault({ errcode }: WeChatRefusal): Fault {
  return PATIENCE.has(errcode)
    ? new Fault('TOO_MANY_REQUESTS', '微信说请求太频繁，请过一分钟再试。', { errcode })
    : upstreamUnavailable(WHO, { upstream: 'wechat', kind: 'STATUS', status: errcode })
}
