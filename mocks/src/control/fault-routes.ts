import { DEPARTMENT_CODES } from '@policy-direct/shared/vocabulary/department'
import type { FastifyInstance } from 'fastify'
import { type Fault, type FaultKind, faultKinds } from '../faults'
import { numberOf, textOf } from '../fields'
import type { World } from '../world'

/** Institutions by the name faults use. */
export const institutionNames = {
  bank: '银行',
  treasury: '国库',
  sms: '短信',
  wechat: '微信',
  exchange: '数据共享交换平台',
  identity: '统一身份认证',
  license: '电子营业执照',
  sso: '工作人员登录',
} as const

/** Everything that can be broken. */
export const upstreams: readonly string[] = [...Object.keys(institutionNames), ...DEPARTMENT_CODES]

/** @returns the fault, or the field that is wrong */
export function readFault(body: unknown): Fault | { invalid: string } {
  const upstream = textOf(body, 'upstream')
  if (!upstreams.includes(upstream)) return { invalid: 'upstream' }
  const fault = faultKinds.find(kind => kind === textOf(body, 'fault')) as FaultKind | undefined
  if (!fault) return { invalid: 'fault' }
  const times = numberOf(body, 'times') ?? 1
  if (!Number.isInteger(times) || times < 1) return { invalid: 'times' }
  const delayMs = numberOf(body, 'delayMs')
  if (delayMs !== undefined && delayMs < 0) return { invalid: 'delayMs' }
  return { upstream, fault, times, delayMs }
}

/** Breaks and heals upstreams. */
export function faultRoutes(app: FastifyInstance, world: World): void {
  app.get('/faults', async () => ({ faults: world.faults.list() }))
  app.post('/faults', async (request, reply) => {
    const fault = readFault(request.body)
    if ('invalid' in fault)
      return reply
        .code(400)
        .send({ code: 'INVALID_FAULT', field: fault.invalid, upstreams, faults: faultKinds })
    world.faults.add(fault)
    return { faults: world.faults.list() }
  })
  app.delete('/faults', async request => {
    world.faults.heal(textOf(request.query, 'upstream') || undefined)
    return { faults: world.faults.list() }
  })
}
