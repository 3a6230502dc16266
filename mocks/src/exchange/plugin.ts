import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SampleCity } from '../city/sample-city'
import { credentials } from '../credentials'
import type { Institution } from '../world'
import { certificateRoutes } from './certificates'
import { changeRoutes } from './change-feed'
import { departmentRoutes } from './departments'
import { instructionRoutes } from './instructions'
import { priorPaymentRoutes } from './prior-payment-stream'
import { proofRoutes } from './proofs'
import { rawRecordRoutes } from './raw-record-stream'
import { subjectRoutes } from './subject-stream'

/** 政务数据共享交换平台, and through it the executors that are not banks. */
export const exchange: Institution<SampleCity> = world => async app => {
  app.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.headers.authorization === `Bearer ${credentials.exchange.token}`) return
    return reply.code(401).send({ code: 'UNAUTHORIZED' })
  })
  const departments = departmentRoutes(app, world)
  subjectRoutes(app, world)
  certificateRoutes(app, world)
  proofRoutes(app, world)
  changeRoutes(app, world)
  priorPaymentRoutes(app, world)
  rawRecordRoutes(app, world)
  instructionRoutes(app, world, departments)
}
