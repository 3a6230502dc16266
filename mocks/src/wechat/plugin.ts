import type { Institution } from '../world'
import { codeImageRoute } from './code-image'
import { linkRoutes } from './links'
import { phoneNumberRoute } from './phone-number'
import { pushSent } from './push'
import { signInRoutes } from './sign-in'
import { subscribeSendRoute } from './subscribe-send'
import { textCheckRoute } from './text-check'
import { tokenRoutes } from './tokens'

/** How long a subscribe message needs to the phone, in milliseconds of city time. */
const ON_THE_PHONE_AFTER_MS = 300

/** api.weixin.qq.com and open.weixin.qq.com. */
export const wechat: Institution = world => async app => {
  tokenRoutes(app, world)
  signInRoutes(app, world)
  phoneNumberRoute(app, world)
  codeImageRoute(app, world)
  linkRoutes(app, world)
  textCheckRoute(app, world)
  subscribeSendRoute(app, world, (openid, templateId, msgid) => {
    world.agenda.after(ON_THE_PHONE_AFTER_MS, () => void pushSent(world, openid, templateId, msgid))
  })
}
