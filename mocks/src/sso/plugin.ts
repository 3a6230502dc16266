import { departmentName } from '@policy-direct/shared/vocabulary/department'
import { credentials } from '../credentials'
import { textOf } from '../fields'
import { signInRoute } from '../pages/sign-in-route'
import type { Institution } from '../world'

const ROLES = {
  REVIEWER: '核定',
  ACCEPTOR: '受理',
  SPECIALIST: '企业服务专员',
  LEADER: '领导',
  AUDITOR: '督察审计',
} as const

/** The city's sign-on for its own staff. */
export const sso: Institution = world => async app => {
  signInRoute(app, world, {
    path: '/authorize',
    page: 'sso',
    institution: '长春市政务统一登录',
    purpose: '“政策直达 部门台”想知道您在哪个部门、什么岗位。',
    badges: ({ staff }) =>
      staff ? [departmentName(staff.department), ...staff.roles.map(role => ROLES[role])] : [],
    refusal: query =>
      textOf(query, 'client_id') === credentials.sso.clientId ? undefined : 'client_id 参数错误',
  })

  app.post('/token', async (request, reply) => {
    const { body } = request
    const { clientId, clientSecret } = credentials.sso
    if (textOf(body, 'client_id') !== clientId || textOf(body, 'client_secret') !== clientSecret) {
      return reply.code(401).send({ error: 'invalid_client' })
    }
    const redeemed = world.codes.redeem('sso', textOf(body, 'code'))
    const person = 'refused' in redeemed ? undefined : world.city.find(redeemed.subject)
    if (!person?.staff) {
      const why = 'refused' in redeemed ? redeemed.refused : 'NOT_STAFF'
      return reply.code(400).send({ error: 'invalid_grant', error_description: why })
    }
    const enterprises = world.city.dutiesOf(person.staff)
    return { name: person.name, ...person.staff, ...(enterprises ? { enterprises } : {}) }
  })
}
