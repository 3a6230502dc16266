import type { FastifyInstance } from 'fastify'
import { credentials } from '../credentials'
import { textOf } from '../fields'
import type { World } from '../world'
import { tokenCall } from './token-required'
import { wechatOf } from './wechat-world'

/** getuserphonenumber: the code comes from the button, not from wx.login. */
export function phoneNumberRoute(app: FastifyInstance, world: World): void {
  const wechat = wechatOf(world)
  tokenCall(app, world, '/wxa/business/getuserphonenumber', body => {
    const redeemed = world.codes.redeem('getPhoneNumber', textOf(body, 'code'))
    const person = 'subject' in redeemed ? world.city.find(redeemed.subject) : undefined
    if (!person) return wechat.error(40029)
    const openid = textOf(body, 'openid')
    if (openid && wechat.openids.openidOf(credentials.wechat.miniProgramAppId, person.id) !== openid)
      return wechat.error(40003)
    return {
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: person.phone,
        purePhoneNumber: person.phone,
        countryCode: '86',
        watermark: {
          timestamp: Math.floor(world.clock.now() / 1000),
          appid: credentials.wechat.miniProgramAppId,
        },
      },
    }
  })
}
