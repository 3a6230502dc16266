import type { FastifyInstance, FastifyRequest } from 'fastify'
import { textOf } from '../fields'
import type { World } from '../world'
import { wechatOf } from './wechat-world'

/**
 * A POST call that needs `?access_token` and a JSON body: checks both in WeChat's order and words, then hands
 * the body over.
 */
export function tokenCall(
  app: FastifyInstance,
  world: World,
  path: string,
  answer: (body: unknown, request: FastifyRequest) => unknown,
): void {
  const wechat = wechatOf(world)
  app.post(path, async request => {
    const refusal = wechat.tokens.refusal(textOf(request.query, 'access_token'))
    if (refusal) return wechat.error(refusal)
    if (request.rawBody === '') return wechat.error(44002)
    if (request.body === undefined) return wechat.error(47001)
    return answer(request.body, request)
  })
}
