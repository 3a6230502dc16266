import type { FastifyInstance } from 'fastify'
import type { Inhabitant, SignInPage } from '../city-contract'
import { textOf } from '../fields'
import type { World } from '../world'
import { authorisationPage } from './authorisation-page'

/** What distinguishes one institution's sign-in page from another's. */
export interface SignInRoute {
  readonly path: string
  readonly page: SignInPage
  readonly institution: string
  readonly purpose: string
  /** Words beside a person's name. */
  badges(person: Inhabitant): readonly string[]
  /** Why this request gets no page at all (unknown client …), in the institution's words. */
  refusal(query: Readonly<Record<string, unknown>>): string | undefined
  /** What the code will stand for; the person's id when absent. `undefined` = this person cannot sign in here. */
  subject?(person: Inhabitant, query: Readonly<Record<string, unknown>>): string | undefined
}

const LISTED = 40

/** @returns where the browser goes back to, or `undefined` for anything that is not http(s) */
function returnAddress(redirectUri: string, code: string, state: string): string | undefined {
  if (!URL.canParse(redirectUri)) return undefined
  const address = new URL(redirectUri)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined
  // As WeChat does: before a `#`, so that a page with a hash router finds them in its query.
  address.searchParams.set('code', code)
  address.searchParams.set('state', state)
  return address.toString()
}

/** Adds a sign-in page: lists who can sign in, answers a pick (`as=<id>`) with `redirect_uri?code=…&state=…`. */
export function signInRoute(app: FastifyInstance, world: World, route: SignInRoute): void {
  app.get(route.path, async (request, reply) => {
    const query = request.query as Readonly<Record<string, unknown>>
    const redirectUri = textOf(query, 'redirect_uri')
    const refusal =
      route.refusal(query) ?? (returnAddress(redirectUri, '', '') ? undefined : 'redirect_uri 参数错误')
    if (refusal) return reply.code(400).type('text/plain; charset=utf-8').send(refusal)

    const picked = textOf(query, 'as')
    if (picked) {
      const person = world.city.find(picked)
      const allowed = person?.signsInto.includes(route.page) ? person : undefined
      const subject = allowed && (route.subject ? route.subject(allowed, query) : allowed.id)
      if (!subject)
        return reply.code(404).type('text/plain; charset=utf-8').send(`这里没有可以登录的“${picked}”`)
      const code = world.codes.issue(route.page, subject)
      return reply.redirect(returnAddress(redirectUri, code, textOf(query, 'state'))!, 302)
    }

    const words = textOf(query, 'search').trim()
    const people = (words ? world.city.search(words, LISTED) : world.city.cast).filter(person =>
      person.signsInto.includes(route.page),
    )
    const keep = Object.fromEntries(
      Object.keys(query)
        .filter(name => name !== 'search')
        .map(name => [name, textOf(query, name)]),
    )
    return reply.type('text/html; charset=utf-8').send(
      authorisationPage({
        institution: route.institution,
        purpose: route.purpose,
        choices: people.map(person => ({
          href: `?${new URLSearchParams({ ...keep, as: person.id })}`,
          name: person.name,
          badges: route.badges(person),
          sentence: person.sentence,
        })),
        search: { words, keep },
      }),
    )
  })
}
