import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { httpPost } from './http-post'

test('what is posted arrives as it was, and the answer comes back', async () => {
  const heard: string[] = []
  const server = createServer((request, answer) => {
    request.setEncoding('utf8')
    request.on('data', (text: string) =>
      heard.push(`${request.method} ${request.url} ${request.headers['x-a']} ${text}`),
    )
    request.on('end', () => answer.writeHead(202).end('收到'))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await httpPost({
    url: `http://127.0.0.1:${port}/a?b=1`,
    headers: { 'x-a': '1' },
    body: '到账',
  })
  expect(answer).toEqual({ status: 202, body: '收到' })
  expect(heard).toEqual(['POST /a?b=1 1 到账'])
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  await expect(httpPost({ url: `http://127.0.0.1:${port}/`, headers: {}, body: '' })).rejects.toThrow()
})
