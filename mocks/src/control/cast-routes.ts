import type { FastifyInstance } from 'fastify'
import { credentials } from '../credentials'
import { fieldsOf, textOf } from '../fields'
import { pushChange, pushPopupAnswer } from '../wechat/push'
import { subscribeTemplate, subscribeTemplates } from '../wechat/templates'
import { wechatOf } from '../wechat/wechat-world'
import type { World } from '../world'

const answers = ['accept', 'reject', 'ban'] as const

/** What a harness without WeChat does in WeChat's place: signs in, gives its number, answers the dialog. */
export function castRoutes(app: FastifyInstance, world: World): void {
  const wechat = wechatOf(world)
  const openidOf = (id: string) => wechat.openids.openidOf(credentials.wechat.miniProgramAppId, id)
  const personIn = (body: unknown) => world.city.find(textOf(body, 'cast'))

  app.get('/cast', async () => ({ cast: world.city.cast }))

  app.post('/wx-login', async (request, reply) => {
    const person = personIn(request.body)
    if (!person?.signsInto.includes('wechat')) return reply.code(404).send({ code: 'NO_SUCH_CAST' })
    return { code: world.codes.issue('wx.login', person.id) }
  })

  app.post('/wx-phone', async (request, reply) => {
    const person = personIn(request.body)
    if (!person?.signsInto.includes('wechat')) return reply.code(404).send({ code: 'NO_SUCH_CAST' })
    return { code: world.codes.issue('getPhoneNumber', person.id) }
  })

  app.get('/subscriptions', async () => ({ templates: subscribeTemplates }))

  app.post('/subscriptions', async (request, reply) => {
    const person = personIn(request.body)
    if (!person) return reply.code(404).send({ code: 'NO_SUCH_CAST' })
    const answer = answers.find(known => known === (textOf(request.body, 'answer') || 'accept'))
    const given = fieldsOf(request.body).templates
    const templates: unknown[] = Array.isArray(given)
      ? given
      : subscribeTemplates.map(template => template.id)
    const unknown = templates.find(id => typeof id !== 'string' || !subscribeTemplate(id))
    if (!answer || unknown !== undefined) return reply.code(400).send({ code: 'INVALID_SUBSCRIPTION' })
    const ids = templates as string[]
    const openid = openidOf(person.id)
    for (const id of ids) wechat.acceptances.record(openid, id, answer)
    // In the dialog everything is told at once; what is changed in WeChat's settings is told one by one.
    if (textOf(request.body, 'where') === 'settings')
      for (const id of ids) void pushChange(world, openid, id, answer)
    else
      void pushPopupAnswer(
        world,
        openid,
        ids.map(templateId => ({ templateId, answer })),
      )
    return { openid, answer, templates: ids }
  })
}
