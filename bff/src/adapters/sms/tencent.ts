import { sms } from 'tencentcloud-sdk-nodejs-sms'
import type { Sms, SmsAnswer } from '../../ports/sms'

export interface TencentSmsSettings {
  /** The carrier's address; `http` only for a stand-in. */
  baseUrl: string
  secretId: string
  secretKey: string
  sdkAppId: string
  signName: string
  /** Patience with one answer, in seconds. */
  timeoutSeconds?: number
}

const REGION = 'ap-beijing'
const TIMEOUT_SECONDS = 5
/**
 * Codes after which the same request may go out again: the number's own limits, what is wrong with our account and not
 * with this message, or the carrier was never reached.
 */
const LATER =
  /^(LimitExceeded\.|RequestLimitExceeded|AuthFailure|UnauthorizedOperation|FailedOperation\.InsufficientBalance)/
/** Certainly not sent: the request itself was refused. Everything else unknown may have gone out. */
const REFUSED =
  /^(InvalidParameter|MissingParameter|FailedOperation|UnsupportedOperation|InvalidAction|NoSuchVersion)/
/** The SDK keeps no error code of its connection, only the text: what failed here was never sent. */
const NEVER_CONNECTED = /reason: (?:connect|getaddrinfo) (E[A-Z_]+)/

/** Tencent Cloud SMS. It knows no idempotency key: an answer that is lost is settled by the receipt alone. */
export function tencentSms(settings: TencentSmsSettings): Sms {
  const { protocol, host, pathname } = new URL(settings.baseUrl)
  const client = new sms.v20210111.Client({
    credential: { secretId: settings.secretId, secretKey: settings.secretKey },
    region: REGION,
    profile: {
      httpProfile: {
        endpoint: `${host}${pathname.replace(/\/$/, '')}`,
        protocol: protocol === 'http:' ? 'http://' : 'https://',
        reqTimeout: settings.timeoutSeconds ?? TIMEOUT_SECONDS,
      },
    },
  })
  return {
    async send({ phone, templateId, values, messageId }) {
      try {
        const answer = await client.SendSms({
          PhoneNumberSet: [`+86${phone}`],
          SmsSdkAppId: settings.sdkAppId,
          SignName: settings.signName,
          TemplateId: templateId,
          TemplateParamSet: [...values],
          SessionContext: messageId,
        })
        const status = answer.SendStatusSet?.[0]
        if (!status?.Code) return { kind: 'LOST' }
        return status.Code === 'Ok' ? { kind: 'SENT', serial: status.SerialNo ?? '' } : notSent(status.Code)
      } catch (error) {
        const { code, message } = error as { code?: unknown; message?: string }
        const unreached = NEVER_CONNECTED.exec(message ?? '')?.[1]
        return unreached ? { kind: 'LATER', code: unreached } : notSent(String(code ?? ''))
      }
    },
  }
}

/** What a code that is not `Ok` says, of the request or of its one number. */
function notSent(code: string): SmsAnswer {
  if (LATER.test(code)) return { kind: 'LATER', code }
  return REFUSED.test(code) ? { kind: 'REFUSED', code } : { kind: 'LOST' }
}
