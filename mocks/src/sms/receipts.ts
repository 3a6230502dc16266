import { cityIso } from '../clock'
import type { World } from '../world'

/** How long a phone takes to say that it has the message, in milliseconds of city time. */
const ON_THE_PHONE_AFTER_MS = 800
/** Pauses before further attempts, in real milliseconds. */
const PAUSES_MS = [3_000, 15_000]

/** Tencent posts an array; the field names are theirs. */
export function receiptBody(serial: string, number: string, deliveredAt: number, delivered: boolean): string {
  return JSON.stringify([
    {
      user_receive_time: cityIso(deliveredAt).slice(0, 19).replace('T', ' '),
      nationcode: '86',
      mobile: number,
      report_status: delivered ? 'SUCCESS' : 'FAIL',
      errmsg: delivered ? 'DELIVRD' : 'UNDELIV',
      description: delivered ? '用户短信送达成功' : '用户短信接收失败',
      sid: serial,
    },
  ])
}

const isTaken = (answer: { status: number; body: string }) => {
  try {
    return answer.status === 200 && (JSON.parse(answer.body) as { result?: unknown }).result === 0
  } catch {
    return false
  }
}

/** Has the receipt of one message posted a little later. */
export function fileReceipt(world: World, serial: string, number: string): void {
  world.agenda.after(ON_THE_PHONE_AFTER_MS, () => {
    world.messages.settle(serial, 'DELIVERED')
    const url = world.config.callbacks.sms
    if (!url) return
    const body = receiptBody(serial, number, world.clock.now(), true)
    void world.courier
      .deliver({ url, headers: { 'content-type': 'application/json' }, body }, PAUSES_MS, isTaken)
      .then(taken => world.log('sms.receipt', { taken }))
  })
}

/** Files the receipts an earlier process still owed. */
export function resumeReceipts(world: World): void {
  for (const message of world.messages.list())
    if (message.channel === 'SMS' && message.status === 'SENT') fileReceipt(world, message.id, message.to)
}
