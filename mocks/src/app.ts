import Fastify, { type FastifyInstance } from 'fastify'
import { bank } from './bank/plugin'
import { breakable } from './breakable'
import type { City } from './city-contract'
import { control } from './control/plugin'
import { offices } from './offices/plugin'
import { keepRawBody } from './raw-body'
import { sms } from './sms/plugin'
import { treasury } from './treasury/plugin'
import { virusScan } from './virus-scan/plugin'
import { wechat } from './wechat/plugin'
import type { Institution, World } from './world'

/** Institutions by the prefix they answer under, which is also their name in the fault list. */
export type Institutions<C extends City> = Readonly<Record<string, Institution<C>>>

/** The institutions that need nothing of the city but its `City` face. */
export const cityBlindInstitutions: Institutions<City> = {
  wechat,
  bank,
  sms,
  scan: virusScan,
  treasury,
  offices,
  control,
}

/** One server with every institution under its own prefix, breakable on its own. */
export function buildApp<C extends City>(world: World<C>, institutions: Institutions<C>): FastifyInstance {
  const app = Fastify({ logger: false, bodyLimit: 2_000_000, forceCloseConnections: true })
  keepRawBody(app)
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-city-time', world.clock.iso())
  })
  for (const [name, institution] of Object.entries(institutions)) {
    void app.register(
      async scope => {
        breakable(scope, world, name)
        await scope.register(institution(world))
      },
      { prefix: `/${name}` },
    )
  }
  return app
}
