import type { FastifyInstance } from 'fastify'
import { fieldsOf, textOf } from '../fields'
import type { World } from '../world'

/** A member of staff leaves their post (`ended: true`) or takes it up again. */
export function staffRoutes(app: FastifyInstance, world: World): void {
  app.post('/staff', async (request, reply) => {
    const post = world.city.find(textOf(request.body, 'cast'))?.staff
    if (!post) return reply.code(404).send({ code: 'NO_SUCH_STAFF' })
    const ended = fieldsOf(request.body).ended !== false
    world.staffDirectory.put(post.staffId, ended)
    return { staffId: post.staffId, status: ended ? 'ENDED' : 'ACTIVE' }
  })
}
