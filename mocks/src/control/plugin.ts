import type { Institution } from '../world'
import { accountRoutes } from './account-routes'
import { castRoutes } from './cast-routes'
import { certificateControl } from './certificate-routes'
import { clockRoutes } from './clock-routes'
import { controlPage } from './control-page'
import { depositRoutes } from './deposit-routes'
import { faultRoutes } from './fault-routes'
import { livePart } from './live-part'
import { proofControl } from './proof-routes'
import { recordRoutes } from './record-routes'
import { staffRoutes } from './staff-routes'
import { transferRoutes } from './transfer-routes'

/** Not an institution: where people and tests look at the outside world and move it. */
export const control: Institution = world => async app => {
  clockRoutes(app, world)
  faultRoutes(app, world)
  castRoutes(app, world)
  recordRoutes(app, world)
  accountRoutes(app, world)
  staffRoutes(app, world)
  depositRoutes(app, world)
  transferRoutes(app, world)
  certificateControl(app, world)
  proofControl(app, world)
  app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(controlPage(world)))
  app.get('/live', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(livePart(world).markup),
  )
}
