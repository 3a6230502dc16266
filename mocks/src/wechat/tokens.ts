import type { FastifyInstance } from 'fastify'
import { fieldsOf, textOf } from '../fields'
import type { World } from '../world'
import type { TokenAnswer } from './access-tokens'
import { appRefusal } from './apps'
import { wechatOf } from './wechat-world'

/** `stable_token` and the older `token`. */
export function tokenRoutes(app: FastifyInstance, world: World): void {
  const wechat = wechatOf(world)
  const told = (answer: TokenAnswer) => (typeof answer === 'number' ? wechat.error(answer) : answer)

  app.post('/cgi-bin/stable_token', async request => {
    if (request.rawBody === '') return wechat.error(44002)
    if (request.body === undefined) return wechat.error(47001)
    const { body } = request
    const refusal = appRefusal(textOf(body, 'appid'), textOf(body, 'secret'))
    if (refusal) return wechat.error(refusal)
    if (textOf(body, 'grant_type') !== 'client_credential') return wechat.error(40097)
    return told(wechat.tokens.stable(fieldsOf(body).force_refresh === true))
  })

  app.get('/cgi-bin/token', async request => {
    const { query } = request
    const refusal = appRefusal(textOf(query, 'appid'), textOf(query, 'secret'))
    if (refusal) return wechat.error(refusal)
    return told(wechat.tokens.plain())
  })
}
