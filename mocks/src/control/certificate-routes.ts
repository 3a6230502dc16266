import type { FastifyInstance } from 'fastify'
import { textOf } from '../fields'
import { HELD_CERTIFICATES, isHeldCertificate } from '../stores/certificates'
import type { World } from '../world'

/** A certificate of a cast member's firm (or of themselves) is revoked, given an end, or stands again. */
export function certificateControl(app: FastifyInstance, world: World): void {
  app.post('/certificates', async (request, reply) => {
    const { body } = request
    const certificate = textOf(body, 'certificate')
    const person = world.city.find(textOf(body, 'cast'))
    if (!person || !isHeldCertificate(certificate))
      return reply.code(400).send({ code: 'INVALID_CERTIFICATE' })
    const ofFirm = HELD_CERTIFICATES[certificate].of === 'ENTERPRISE'
    const holder = ofFirm ? person.licences[0]?.uscc : person.idNumber
    if (!holder) return reply.code(400).send({ code: 'INVALID_CERTIFICATE' })
    const change = {
      ...{ holder, certificate, revokedOn: textOf(body, 'revokedOn') || null },
      validUntil: textOf(body, 'validUntil') || null,
    }
    world.certificates.put(change)
    return change
  })
}
