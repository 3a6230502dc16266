import type { FastifyRequest } from 'fastify'
import { credentials } from '../credentials'
import type { Institution } from '../world'
import { numberLimits } from './number-limits'
import { sendToAll } from './send'
import { readSendRequest } from './send-request'
import { type Tc3Call, tc3Refusal } from './tc3'

const secretOf = (secretId: string) =>
  secretId === credentials.sms.secretId ? credentials.sms.secretKey : undefined

function callOf(request: FastifyRequest): Tc3Call {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : value,
    ]),
  )
  const [path = '/', query = ''] = request.url.split('?')
  return { method: request.method, path, query, headers, body: request.rawBody }
}

/** sms.tencentcloudapi.com, action SendSms. */
export const sms: Institution = world => async app => {
  const limits = numberLimits(world.config.smsLimits, () => world.clock.now())
  world.onReset(() => limits.clear())
  const answered = (content: object) => ({ Response: { ...content, RequestId: requestId() } })
  const requestId = () => {
    const hex = world.random(16).toString('hex')
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }
  const refused = (Code: string, Message: string) => answered({ Error: { Code, Message } })

  app.post('/', async request => {
    const refusal = tc3Refusal(secretOf, 'sms', world.realTime.now() / 1000, callOf(request))
    if (refusal) return refused(refusal, 'The provided credentials could not be validated.')
    if (request.headers['x-tc-action'] !== 'SendSms')
      return refused('InvalidAction', 'The action does not exist.')
    if (request.headers['x-tc-version'] !== '2021-01-11')
      return refused('NoSuchVersion', 'The version does not exist.')
    if (!request.headers['x-tc-region']) return refused('MissingParameter', 'Region is required')
    const wanted = readSendRequest(request.body, world.config.smsLimits)
    if ('code' in wanted) return refused(wanted.code, wanted.message)
    return answered({ SendStatusSet: sendToAll(world, limits, wanted) })
  })
}
