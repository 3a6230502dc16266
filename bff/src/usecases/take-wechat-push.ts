import { ONE_TIME_TEMPLATES } from '../domain/message-template'
import type { Clock } from '../ports/clock'
import type { Messages } from '../ports/messages'
import type { PushedEvent } from '../ports/wechat-push'

export interface PushDeps {
  messages: Messages
  clock: Clock
  /** Goes on with the next channel. */
  send(messageId: string): Promise<void>
}

/**
 * What people did in WeChat's own dialogs and settings, and what became of messages. An accepted one-time template is
 * counted where the tap reports it; counted here as well it would count twice.
 */
export function takeWeChatPush({ messages, clock, send }: PushDeps) {
  return async ({ event, openid, items }: PushedEvent): Promise<void> => {
    for (const { templateId, answer, delivered, messageId } of items) {
      const at = clock.now()
      const counted = event === 'subscribe_msg_popup_event' && ONE_TIME_TEMPLATES.has(templateId)
      if (answer !== null && !counted) await messages.changed(openid, templateId, answer, at)
      if (delivered === null) continue
      const id = await messages.pushed(openid, delivered, messageId ?? '', at)
      if (id && !delivered) await send(id)
    }
  }
}
