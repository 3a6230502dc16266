import { credentials } from '../credentials'
import type { World } from '../world'
import type { SubscribeAnswer } from './acceptances'
import { encryptPush, pushSignature } from './push-crypto'

/** WeChat waits five seconds and tries three times. Pauses in real milliseconds. */
const PAUSES_MS = [5_000, 5_000]

/** An event of the mini-program, JSON format. */
type PushEvent = Readonly<Record<string, unknown>> & { readonly Event: string }

/** Posts one event in secure mode; the answer must be `success` or empty. */
export async function pushEvent(world: World, openid: string, event: PushEvent): Promise<void> {
  const address = world.config.callbacks.wechatPush
  if (!address) return
  const { pushToken, encodingAesKey, miniProgramAppId } = credentials.wechat
  const message = JSON.stringify({
    ToUserName: 'gh_policydirect',
    FromUserName: openid,
    CreateTime: Math.floor(world.clock.now() / 1000),
    MsgType: 'event',
    ...event,
  })
  const Encrypt = encryptPush(encodingAesKey, miniProgramAppId, message, world.random(16))
  const timestamp = String(Math.floor(world.realTime.now() / 1000))
  const nonce = String(world.random(4).readUInt32BE())
  const url = new URL(address)
  const query = {
    signature: pushSignature(pushToken, timestamp, nonce),
    timestamp,
    nonce,
    openid,
    encrypt_type: 'aes',
    msg_signature: pushSignature(pushToken, timestamp, nonce, Encrypt),
  }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  const taken = await world.courier.deliver(
    {
      url: url.toString(),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ToUserName: 'gh_policydirect', Encrypt }),
    },
    PAUSES_MS,
    answer => answer.status === 200 && ['', 'success'].includes(answer.body.trim()),
  )
  world.log('wechat.push', { event: event.Event, taken })
}

/** What the person answered in the subscribe dialog, template by template. */
export function pushPopupAnswer(
  world: World,
  openid: string,
  answers: readonly { readonly templateId: string; readonly answer: SubscribeAnswer }[],
): Promise<void> {
  return pushEvent(world, openid, {
    Event: 'subscribe_msg_popup_event',
    List: answers.map(({ templateId, answer }) => ({
      TemplateId: templateId,
      SubscribeStatusString: answer,
      PopupScene: '0',
    })),
  })
}

/** A person took a long-term acceptance back in WeChat's settings, or gave it again. */
export function pushChange(
  world: World,
  openid: string,
  templateId: string,
  answer: SubscribeAnswer,
): Promise<void> {
  return pushEvent(world, openid, {
    Event: 'subscribe_msg_change_event',
    List: [{ TemplateId: templateId, SubscribeStatusString: answer }],
  })
}

/** A message reached the phone. */
export function pushSent(world: World, openid: string, templateId: string, msgid: string): Promise<void> {
  return pushEvent(world, openid, {
    Event: 'subscribe_msg_sent_event',
    List: [{ TemplateId: templateId, MsgID: msgid, ErrorCode: '0', ErrorStatus: 'success' }],
  })
}
