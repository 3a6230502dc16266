import { ApolloServer } from '@apollo/server'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import DataLoader from 'dataloader'
import type { FastifyInstance } from 'fastify'
import { schemaText } from '../../../bff/src/adapters/contract/contract'
import { scalars } from '../../../bff/src/graphql/scalars'
import type { Areas } from './areas'

interface Context {
  loaders: Record<string, DataLoader<object, unknown>>
}

/** The same contract, resolvers, session check and SQL behind Apollo Server, batched with DataLoader as its users do. */
export async function apolloHome(
  server: FastifyInstance,
  { identity, resolvers, loaders }: Areas,
): Promise<void> {
  const loaded = Object.fromEntries(
    Object.keys(loaders).map(field => [
      field,
      (parent: object, _args: object, context: Context) => context.loaders[field]?.load(parent),
    ]),
  )
  const apollo = new ApolloServer<Context>({
    typeDefs: schemaText(),
    resolvers: {
      ...resolvers,
      ...scalars,
      Entitlement: { ...(resolvers.Entitlement as object), ...loaded },
    } as never,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(server)],
  })
  await apollo.start()
  await server.register(fastifyApollo(apollo), {
    path: '/apollo',
    context: async request => ({
      ...(await identity.context(request)),
      loaders: Object.fromEntries(
        Object.entries(loaders).map(([field, load]) => [
          field,
          new DataLoader<object, unknown>(async parents => load(parents.map(obj => ({ obj, params: {} }))), {
            cache: false,
          }),
        ]),
      ),
    }),
  })
}
