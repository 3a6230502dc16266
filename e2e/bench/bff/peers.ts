import Fastify from 'fastify'
import { buildApp } from '../../../bff/src/app'
import { readConfig } from '../../../bff/src/config'
import { apolloHome } from './apollo'
import { bareHome } from './bare-fastify'

/** One process with both peers; prints a line when it answers. */
async function main(): Promise<void> {
  // The product's own rooms without its server.
  const { answers, base } = await buildApp(readConfig(process.env))
  const server = Fastify({ logger: false })
  bareHome(server, answers)
  await apolloHome(server, answers)
  server.get('/metrics', () => base.metrics.metrics())
  await server.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
  console.log('peers answer')
}

main().catch(error => {
  console.error(error)
  process.exit(1)
})
