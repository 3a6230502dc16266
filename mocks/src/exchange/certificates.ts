import type { FastifyInstance } from 'fastify'
import type { SampleCity } from '../city/sample-city'
import { fieldsOf, textOf } from '../fields'
import { HELD_CERTIFICATES, isHeldCertificate } from '../stores/certificates'
import type { World } from '../world'
import { kindIn } from './queries'

/** `POST /v1/certificates`: an e-certificate, shown only on the word of somebody who agreed. */
export function certificateRoutes(app: FastifyInstance, world: World<SampleCity>): void {
  app.post('/v1/certificates', async (request, reply) => {
    const { body } = request
    const certificate = textOf(body, 'certificate')
    const kind = kindIn(body)
    const id = textOf(body, 'id')
    const consent = fieldsOf(fieldsOf(body).consent)
    if (!kind || !id) return reply.code(400).send({ code: 'INVALID_REQUEST' })
    if (!textOf(consent, 'by') || !textOf(consent, 'at') || !textOf(consent, 'purpose'))
      return reply.code(403).send({ code: 'CONSENT_MISSING' })
    const held = isHeldCertificate(certificate) ? HELD_CERTIFICATES[certificate] : undefined
    const subject = held?.of === kind ? world.city.subject(kind, id) : undefined
    if (!held || !subject || !isHeldCertificate(certificate))
      return reply.code(404).send({ code: 'NO_CERTIFICATE' })
    const change = world.certificates.find(`${certificate} ${id}`)
    return {
      certificate: {
        number: id,
        holder: subject.name,
        issuedBy: held.issuedBy,
        status: change?.revokedOn ? 'REVOKED' : 'VALID',
        ...(change?.revokedOn ? { revokedOn: change.revokedOn } : {}),
        ...(change?.validUntil ? { validUntil: change.validUntil } : {}),
      },
    }
  })
}
