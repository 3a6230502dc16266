import { ApolloServer } from '@apollo/server'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { Answers } from '../../../bff/src/app'

/** The same contract, resolvers, batching, session check and SQL behind Apollo Server. */
export async function apolloHome(server: FastifyInstance, answers: Answers): Promise<void> {
  const apollo = new ApolloServer<Awaited<ReturnType<Answers['context']>>>({
    typeDefs: answers.schema,
    resolvers: answers.resolvers as never,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(server)],
  })
  await apollo.start()
  await server.register(fastifyApollo(apollo), { path: '/apollo', context: answers.context })
}
