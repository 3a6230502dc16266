import type { FastifyInstance } from 'fastify'
import { fieldsOf, textOf } from '../fields'
import type { World } from '../world'
import { isPublishedPage } from './mini-program-pages'
import { type SubscribeTemplate, subscribeTemplate } from './templates'
import { tokenCall } from './token-required'
import { valueRefusal } from './value-limits'
import { miniProgramUser, type WechatState, wechatOf } from './wechat-world'

const states = ['developer', 'trial', 'formal']

/** What the message shows, by label; or the words of 47003. */
function shownValues(
  template: SubscribeTemplate,
  data: unknown,
): Record<string, string> | { refusal: string } {
  const shown: Record<string, string> = {}
  for (const { key } of template.fields) {
    const value = fieldsOf(fieldsOf(data)[key]).value
    const refusal = valueRefusal(key, value)
    if (refusal) return { refusal }
    shown[key] = String(value)
  }
  return shown
}

function refusalOf(world: World, wechat: WechatState, body: unknown, inhabitant: string | undefined) {
  if (!inhabitant) return wechat.error(40003)
  const template = subscribeTemplate(textOf(body, 'template_id'))
  if (!template) return wechat.error(40037)
  const page = textOf(body, 'page')
  if (page && !isPublishedPage(page.split('?')[0]!)) return wechat.error(41030)
  const state = textOf(body, 'miniprogram_state') || 'formal'
  if (!states.includes(state)) return wechat.error(47003, 'miniprogram_state invalid')
  const values = shownValues(template, fieldsOf(body).data)
  if (typeof values.refusal === 'string') return wechat.error(47003, values.refusal)
  const refused = world.faults.take('wechat', 'refused43101')
  const accepted =
    !refused && wechat.acceptances.use(textOf(body, 'touser'), template.id, template.subscription)
  return accepted ? undefined : wechat.error(43101)
}

/** cgi-bin/message/subscribe/send. WeChat gives no receipt on the call; `sent_event` is pushed afterwards. */
export function subscribeSendRoute(
  app: FastifyInstance,
  world: World,
  told: (openid: string, templateId: string, msgid: string) => void,
): void {
  const wechat = wechatOf(world)
  tokenCall(app, world, '/cgi-bin/message/subscribe/send', body => {
    const openid = textOf(body, 'touser')
    const inhabitant = miniProgramUser(world, openid)
    const refusal = refusalOf(world, wechat, body, inhabitant)
    if (refusal) return refusal
    const template = subscribeTemplate(textOf(body, 'template_id'))!
    const values = shownValues(template, fieldsOf(body).data) as Record<string, string>
    const msgid = `${world.clock.now()}${world.random(3).readUIntBE(0, 3)}`
    world.messages.add({
      id: msgid,
      channel: 'SUBSCRIBE_MESSAGE',
      to: openid,
      inhabitantId: inhabitant,
      templateId: template.id,
      title: template.title,
      text: template.fields.map(field => `${field.label}：${values[field.key]}`).join('\n'),
      values,
      page: textOf(body, 'page') || undefined,
      at: world.clock.iso(),
      status: 'DELIVERED',
    })
    told(openid, template.id, msgid)
    return { errcode: 0, errmsg: 'ok', msgid: Number(msgid.slice(0, 15)) }
  })
}
