import type { SampleCity } from '../city/sample-city'
import { credentials } from '../credentials'
import { textOf } from '../fields'
import { signInRoute } from '../pages/sign-in-route'
import type { Institution } from '../world'
import { chooseLicence } from './choose-licence'
import { heldLicence, presentedLicence } from './presented-licence'

const refusal = (query: Readonly<Record<string, unknown>>) =>
  textOf(query, 'client_id') === credentials.license.clientId ? undefined : 'client_id 参数错误'

/** 电子营业执照: only the legal representative holds it, and shows it for one firm at a time. */
export const license: Institution<SampleCity> = world => async app => {
  chooseLicence(app, world, refusal)
  signInRoute(app, world, {
    path: '/authorize',
    page: 'license',
    institution: '电子营业执照',
    purpose: '“政策直达”想读：企业名称、统一社会信用代码、法定代表人、是否存续。',
    badges: person => person.licences.map(licence => licence.enterpriseName),
    refusal,
    subject: (person, query) => {
      const asked = textOf(query, 'uscc')
      const licence = asked ? person.licences.find(held => held.uscc === asked) : person.licences[0]
      return licence && `${person.id}|${licence.uscc}`
    },
  })

  app.post('/token', async (request, reply) => {
    const { body } = request
    const { clientId, clientSecret } = credentials.license
    if (textOf(body, 'client_id') !== clientId || textOf(body, 'client_secret') !== clientSecret) {
      return reply.code(401).send({ error: 'invalid_client' })
    }
    const redeemed = world.codes.redeem('license', textOf(body, 'code'))
    if ('refused' in redeemed) {
      return reply.code(400).send({ error: 'invalid_grant', error_description: redeemed.refused })
    }
    const held = heldLicence(world.city, redeemed.subject)
    if (!held) return reply.code(400).send({ error: 'invalid_grant', error_description: 'NOT_THE_HOLDER' })
    return presentedLicence(held)
  })
}
