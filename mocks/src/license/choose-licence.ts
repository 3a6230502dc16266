import type { FastifyInstance } from 'fastify'
import type { SampleCity } from '../city/sample-city'
import { textOf } from '../fields'
import { authorisationPage } from '../pages/authorisation-page'
import type { World } from '../world'

/** Who represents several firms is asked which licence to show, before any code is made out. */
export function chooseLicence(
  app: FastifyInstance,
  world: World<SampleCity>,
  refusal: (query: Readonly<Record<string, unknown>>) => string | undefined,
): void {
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url?.endsWith('/authorize') !== true) return
    const query = request.query as Readonly<Record<string, unknown>>
    const person = world.city.find(textOf(query, 'as'))
    if (!person || person.licences.length < 2 || textOf(query, 'uscc') || refusal(query)) return
    const keep = Object.fromEntries(Object.keys(query).map(name => [name, textOf(query, name)]))
    return reply.type('text/html; charset=utf-8').send(
      authorisationPage({
        institution: '电子营业执照',
        purpose: `${person.name}，您有 ${person.licences.length} 张执照，出示哪一张？`,
        choices: person.licences.map(({ uscc, enterpriseName }) => ({
          href: `?${new URLSearchParams({ ...keep, uscc })}`,
          name: enterpriseName,
          badges: [uscc],
          sentence: '您是法定代表人。',
        })),
        search: {
          words: '',
          keep: Object.fromEntries(Object.entries(keep).filter(([name]) => name !== 'as')),
        },
      }),
    )
  })
}
