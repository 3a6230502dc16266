import type { FastifyReply } from 'fastify'
import type { Inhabitant } from '../city-contract'
import { credentials } from '../credentials'
import { textOf } from '../fields'
import { signInRoute } from '../pages/sign-in-route'
import type { Institution } from '../world'
import { userTokens } from './user-tokens'

const ISSUER = '吉林省统一身份认证平台'
const LEVELS: Record<Inhabitant['realNameLevel'], string> = {
  2: '二级（自助登记）',
  3: '三级（两项核验）',
  4: '四级（实人实名）',
  5: '五级（窗口核验）',
}

/** 省统一身份认证: who a person is, and how surely. */
export const identity: Institution = world => async app => {
  const tokens = userTokens(world.clock, world.random)
  world.onReset(tokens.clear)

  signInRoute(app, world, {
    path: '/oauth2/authorize',
    page: 'identity',
    institution: ISSUER,
    purpose: '“政策直达”想知道您是谁：姓名、身份证号、手机号和实名等级。',
    badges: person => [LEVELS[person.realNameLevel]],
    refusal: query => {
      if (textOf(query, 'client_id') !== credentials.identity.clientId) return 'client_id 参数错误'
      return textOf(query, 'response_type') === 'code' ? undefined : 'response_type 只能是 code'
    },
  })

  app.post('/oauth2/token', async (request, reply) => {
    const { body } = request
    const { clientId, clientSecret } = credentials.identity
    if (textOf(body, 'client_id') !== clientId || textOf(body, 'client_secret') !== clientSecret) {
      return reply.code(401).send({ error: 'invalid_client' })
    }
    if (textOf(body, 'grant_type') !== 'authorization_code') {
      return reply.code(400).send({ error: 'unsupported_grant_type' })
    }
    const redeemed = world.codes.redeem('identity', textOf(body, 'code'))
    if ('refused' in redeemed) {
      return reply.code(400).send({ error: 'invalid_grant', error_description: redeemed.refused })
    }
    return {
      access_token: tokens.issue(redeemed.subject),
      token_type: 'Bearer',
      expires_in: tokens.lifetimeSeconds,
    }
  })

  app.get('/oauth2/userinfo', async (request, reply) => {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const person = world.city.find(tokens.holderOf(bearer) ?? '')
    if (!person) return unknownToken(reply)
    const { name, idNumber, phone, realNameLevel } = person
    return { issuer: ISSUER, level: realNameLevel, name, idNumber, phone }
  })
}

function unknownToken(reply: FastifyReply) {
  return reply
    .code(401)
    .header('www-authenticate', 'Bearer error="invalid_token"')
    .send({ error: 'invalid_token', error_description: 'EXPIRED_OR_UNKNOWN' })
}
