import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { Answers } from '../../../bff/src/app'

/**
 * The same contract, resolvers, batching, session check and SQL behind Apollo Server, in its best shape: production
 * mode, parsed documents and persisted queries kept (both by default), no cache hints worked out for every field.
 */
export async function apolloHome(server: FastifyInstance, answers: Answers): Promise<void> {
  const apollo = new ApolloServer<Awaited<ReturnType<Answers['context']>>>({
    typeDefs: answers.schema,
    resolvers: answers.resolvers as never,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(server)],
  })
  await apollo.start()
  await server.register(fastifyApollo(apollo), { path: '/apollo', context: answers.context })
}
