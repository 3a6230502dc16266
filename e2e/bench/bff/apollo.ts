import { ApolloServer } from '@apollo/server'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { schemaText } from '../../../bff/src/adapters/contract/contract'
import type { GraphQLContext } from '../../../bff/src/graphql/context'
import { scalars } from '../../../bff/src/graphql/scalars'
import type { Areas } from './areas'

/** The same contract, resolvers, batching, session check and SQL behind Apollo Server. */
export async function apolloHome(server: FastifyInstance, { identity, resolvers }: Areas): Promise<void> {
  const apollo = new ApolloServer<GraphQLContext>({
    typeDefs: schemaText(),
    resolvers: { ...resolvers, ...scalars } as never,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(server)],
  })
  await apollo.start()
  await server.register(fastifyApollo(apollo), {
    path: '/apollo',
    context: request => identity.context(request),
  })
}
