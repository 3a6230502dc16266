import { departmentName } from '@policy-direct/shared/vocabulary/department'
import type { StaffPost } from '../city-contract'
import { credentials } from '../credentials'
import { textOf } from '../fields'
import { signInRoute } from '../pages/sign-in-route'
import type { Institution, World } from '../world'

const ROLES = {
  REVIEWER: '核定',
  ACCEPTOR: '受理',
  SPECIALIST: '企业服务专员',
  LEADER: '领导',
  AUDITOR: '督察审计',
  WINDOW: '窗口',
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
    if (!isClient(body)) return reply.code(401).send({ error: 'invalid_client' })
    const redeemed = world.codes.redeem('sso', textOf(body, 'code'))
    const person = 'refused' in redeemed ? undefined : world.city.find(redeemed.subject)
    if (!person?.staff || world.staffDirectory.isEnded(person.staff.staffId)) {
      const why = 'refused' in redeemed ? redeemed.refused : 'NOT_STAFF'
      return reply.code(400).send({ error: 'invalid_grant', error_description: why })
    }
    return described(world, person.name, person.staff)
  })

  app.post('/directory', async (request, reply) => {
    const { body } = request
    if (!isClient(body)) return reply.code(401).send({ error: 'invalid_client' })
    const after = Number(textOf(body, 'after')) || 0
    const found = world.staffDirectory.after(after)
    const changes = found.flatMap(({ staffId }) => {
      const person = world.city.cast.find(({ staff }) => staff?.staffId === staffId)
      if (!person?.staff) return []
      const ended = world.staffDirectory.isEnded(staffId)
      return [
        ended
          ? { staffId, status: 'ENDED' }
          : { status: 'ACTIVE', ...described(world, person.name, person.staff) },
      ]
    })
    return { changes, next: String(found.at(-1)?.cursor ?? after) }
  })
}

function isClient(body: unknown): boolean {
  const { clientId, clientSecret } = credentials.sso
  return textOf(body, 'client_id') === clientId && textOf(body, 'client_secret') === clientSecret
}

function described(world: World, name: string, post: StaffPost) {
  const enterprises = world.city.dutiesOf(post)
  return { name, ...post, ...(enterprises ? { enterprises } : {}) }
}
