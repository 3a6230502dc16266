import { buildApp, collectEarlier } from './app'
import { readConfig } from './config'

async function main(): Promise<void> {
  collectEarlier()
  const config = readConfig(process.env)
  const app = await buildApp(config)
  await app.server.listen({ host: config.HOST, port: config.PORT })
  await app.work()
  let closing = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) return
      closing = true
      app.close().then(
        () => process.exit(0),
        error => {
          app.server.log.error({ err: error }, 'close')
          process.exit(1)
        },
      )
    })
  }
}

main().catch(error => {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(1)
})
