import type { WorldConfig } from '../config'
import { credentials } from '../credentials'
import { fieldsOf, textOf } from '../fields'
import { type SmsTemplate, smsTemplate, variableCount } from './templates'

/** A SendSms request that can be sent, number by number. */
export interface SendRequest {
  /** Mainland numbers, eleven digits. */
  readonly numbers: readonly { readonly given: string; readonly national: string | undefined }[]
  readonly template: SmsTemplate
  readonly sign: string
  readonly values: readonly string[]
  readonly sessionContext: string
}

/** Refuses the whole request (`Response.Error`). */
export interface RequestRefusal {
  readonly code: string
  readonly message: string
}

const refuse = (code: string, message: string): RequestRefusal => ({ code, message })
const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every(entry => typeof entry === 'string') ? value : undefined

/** @returns eleven digits of a mainland number in any of the accepted forms, `undefined` for anything else */
export function nationalNumber(given: string): string | undefined {
  return /^(?:\+86|0086|86)?(1[3-9]\d{9})$/.exec(given)?.[1]
}

/** Reads the body; refusals are Tencent's codes. */
export function readSendRequest(
  body: unknown,
  limits: WorldConfig['smsLimits'],
): SendRequest | RequestRefusal {
  const numbers = texts(fieldsOf(body).PhoneNumberSet)
  if (!numbers || numbers.length === 0) return refuse('MissingParameter', 'PhoneNumberSet is required')
  if (numbers.length > 200)
    return refuse('LimitExceeded.PhoneNumberCountLimit', 'the number of mobile number exceeds 200')
  if (textOf(body, 'SmsSdkAppId') !== credentials.sms.sdkAppId)
    return refuse('InvalidParameterValue.SdkAppIdNotExist', 'SdkAppId does not exist')
  const sign = textOf(body, 'SignName')
  if (sign !== credentials.sms.signName)
    return refuse('FailedOperation.SignatureIncorrectOrUnapproved', 'signature is incorrect or unapproved')
  const template = smsTemplate(textOf(body, 'TemplateId'))
  if (!template) return refuse('FailedOperation.TemplateIncorrectOrUnapproved', 'template is not approved')
  const values = texts(fieldsOf(body).TemplateParamSet ?? []) ?? []
  if (values.length !== variableCount(template))
    return refuse(
      'FailedOperation.TemplateParamSetNotMatchApprovedTemplate',
      'TemplateParamSet does not match',
    )
  if (values.some(value => /https?:|www\.|\.(cn|com)\b/i.test(value)))
    return refuse(
      'InvalidParameterValue.ProhibitedUseUrlInTemplateParameter',
      'url is prohibited in a variable',
    )
  const longest = limits.variableChars
  if (longest !== undefined && values.some(value => [...value].length > longest))
    return refuse(
      'InvalidParameterValue.TemplateParameterLengthLimit',
      `a variable exceeds ${longest} characters`,
    )
  const sessionContext = textOf(body, 'SessionContext')
  if (Buffer.byteLength(sessionContext) >= 512)
    return refuse('InvalidParameterValue', 'SessionContext must be shorter than 512 bytes')
  return {
    numbers: numbers.map(given => ({ given, national: nationalNumber(given) })),
    template,
    sign,
    values,
    sessionContext,
  }
}
