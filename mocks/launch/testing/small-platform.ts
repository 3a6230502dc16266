import { createServer } from 'node:http'

/** A platform of a few lines, to try the launcher with: ready after a moment, ends badly when asked to. */
const server = createServer((request, response) => {
  if (request.url === '/crash') {
    console.error('the roof fell in')
    process.exit(3)
  }
  response.end(JSON.stringify({ url: request.url, database: process.env.DATABASE_URL }))
})
console.log(JSON.stringify({ level: 30, progress: true, msg: '导入 1/1' }))
server.listen(Number(process.env.PORT), process.env.HOST)
process.on('SIGTERM', () => {
  console.log(JSON.stringify({ level: 30, msg: 'closing' }))
  server.close(() => process.exit(0))
  server.closeAllConnections()
})
