import type { Institution } from '../world'
import { codeImageRoute } from './code-image'
import { phoneNumberRoute } from './phone-number'
import { signInRoutes } from './sign-in'
import { tokenRoutes } from './tokens'

/** api.weixin.qq.com and open.weixin.qq.com. */
export const wechat: Institution = world => async app => {
  tokenRoutes(app, world)
  signInRoutes(app, world)
  phoneNumberRoute(app, world)
  codeImageRoute(app, world)
}
