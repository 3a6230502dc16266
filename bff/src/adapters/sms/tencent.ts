import { sms } from 'tencentcloud-sdk-nodejs-sms'
import type { Sms, SmsAnswer } from '../../ports/sms'

export interface TencentSmsSettings {
  /** The carrier's address; `http` only for a stand-in. */
  baseUrl: string
  secretId: string
  secretKey: string
  sdkAppId: string
  signName: string
}

const REGION = 'ap-beijing'
const TIMEOUT_SECONDS = 5
/** Codes after which the same request may go out again: the number's own limits, or the carrier was never reached. */
const LATER = /^LimitExceeded\.|^RequestLimitExceeded|^UnauthorizedOperation\.RequestIp/
/** Certainly not sent: the request itself was refused. Everything else unknown may have gone out. */
const REFUSED =
  /^(InvalidParameter|MissingParameter|FailedOperation|AuthFailure|UnauthorizedOperation|UnsupportedOperation|InvalidAction|NoSuchVersion)/
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'])

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
        reqTimeout: TIMEOUT_SECONDS,
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
        return status.Code === 'Ok' ? { kind: 'SENT', serial: status.SerialNo ?? '' } : refusal(status.Code)
      } catch (error) {
        const code = String((error as { code?: unknown }).code ?? '')
        if (NEVER_SENT.has(code)) return { kind: 'LATER', code }
        return LATER.test(code) || REFUSED.test(code) ? refusal(code) : { kind: 'LOST' }
      }
    },
  }
}

const refusal = (code: string): SmsAnswer =>
  LATER.test(code) ? { kind: 'LATER', code } : { kind: 'REFUSED', code }
