import Fastify from 'fastify'
import { apolloHome } from './apollo'
import { openAreas } from './areas'
import { bareHome } from './bare-fastify'

/** One process with both peers; prints a line when it answers. */
async function main(): Promise<void> {
  const areas = await openAreas()
  const server = Fastify({ logger: false })
  bareHome(server, areas)
  await apolloHome(server, areas)
  await server.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
  console.log('peers answer')
}

main().catch(error => {
  console.error(error)
  process.exit(1)
})
