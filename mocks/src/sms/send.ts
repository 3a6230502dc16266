import type { World } from '../world'
import type { NumberLimits } from './number-limits'
import { fileReceipt } from './receipts'
import type { SendRequest } from './send-request'
import { filledText } from './templates'

/** What became of one number; field names are Tencent's. */
export interface SendStatus {
  readonly SerialNo: string
  readonly PhoneNumber: string
  readonly Fee: number
  readonly SessionContext: string
  readonly Code: string
  readonly Message: string
  readonly IsoCode: string
}

/** A text of up to 70 characters is one message; longer ones are split into parts of 67. */
function partsOf(text: string): number {
  const length = [...text].length
  return length <= 70 ? 1 : Math.ceil(length / 67)
}

/** Sends to every number of the request; each has its own outcome. */
export function sendToAll(world: World, limits: NumberLimits, request: SendRequest): SendStatus[] {
  const text = filledText(request.template, request.sign, request.values)
  return request.numbers.map(({ given, national }) => {
    const trouble = national
      ? numberTrouble(world, limits, national, text)
      : 'InvalidParameterValue.IncorrectPhoneNumber'
    const serial = trouble ? '' : `5000:${world.random(8).toString('hex')}${world.clock.now()}`
    if (!trouble && national) deliver(world, serial, national, text, request)
    return {
      SerialNo: serial,
      PhoneNumber: national ? `+86${national}` : given,
      Fee: trouble ? 0 : partsOf(text),
      SessionContext: request.sessionContext,
      Code: trouble ?? 'Ok',
      Message: trouble ? messageOf(trouble) : 'send success',
      IsoCode: 'CN',
    }
  })
}

function numberTrouble(world: World, limits: NumberLimits, number: string, text: string): string | undefined {
  if (world.faults.take('sms', 'smsLimit')) return 'LimitExceeded.DeliveryFrequencyLimit'
  if ([...text].length > 500) return 'InvalidParameterValue.ContentLengthLimit'
  return limits.admit(number, text)
}

function messageOf(code: string): string {
  if (code === 'InvalidParameterValue.IncorrectPhoneNumber') return 'incorrect phone number format'
  if (code === 'InvalidParameterValue.ContentLengthLimit') return 'the content of SMS is too long'
  return 'the number of SMS messages sent to this number exceeds the frequency limit'
}

function deliver(world: World, serial: string, number: string, text: string, request: SendRequest): void {
  world.messages.add({
    id: serial,
    channel: 'SMS',
    to: number,
    inhabitantId: world.city.withPhone(number)?.id,
    templateId: request.template.id,
    title: request.template.title,
    text,
    values: Object.fromEntries(request.values.map((value, index) => [String(index + 1), value])),
    at: world.clock.iso(),
    status: 'SENT',
  })
  fileReceipt(world, serial, number)
}
