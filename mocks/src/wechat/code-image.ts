import type { FastifyInstance } from 'fastify'
import { fieldsOf, numberOf, textOf } from '../fields'
import type { World } from '../world'
import { isPublishedPage } from './mini-program-pages'
import { qrJpeg, type Rgb } from './qr-image'
import { tokenCall } from './token-required'
import { wechatOf } from './wechat-world'

const scenePattern = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const versions = ['release', 'trial', 'develop']

function inkOf(body: unknown): Rgb {
  const line = fieldsOf(body).line_color
  const part = (name: string) => Number(fieldsOf(line)[name] ?? 0) & 0xff
  return fieldsOf(body).auto_color === true ? [0, 0, 0] : [part('r'), part('g'), part('b')]
}

/**
 * getwxacodeunlimit. The picture is an ordinary QR of `weapp://<page>?scene=<scene>` (a real 小程序码 is round
 * and only WeChat can draw it); the stand-in's scanner and the tests read it back.
 */
export function codeImageRoute(app: FastifyInstance, world: World): void {
  const wechat = wechatOf(world)
  tokenCall(app, world, '/wxa/getwxacodeunlimit', body => {
    const scene = textOf(body, 'scene')
    if (!scenePattern.test(scene)) return wechat.error(40169)
    const page = textOf(body, 'page')
    const checked = fieldsOf(body).check_path !== false
    if (page.startsWith('/') || page.includes('?') || (checked && page !== '' && !isPublishedPage(page)))
      return wechat.error(41030)
    const width = numberOf(body, 'width') ?? 430
    const version = textOf(body, 'env_version') || 'release'
    if (width < 280 || width > 1280 || !versions.includes(version)) return wechat.error(40097)
    return qrJpeg(
      `weapp://${page || 'pages/index/index'}?scene=${encodeURIComponent(scene)}`,
      Math.round(width),
      inkOf(body),
    )
  })
  app.addHook('onSend', async (_request, reply, payload) => {
    if (Buffer.isBuffer(payload)) reply.type('image/jpeg')
    return payload
  })
}
