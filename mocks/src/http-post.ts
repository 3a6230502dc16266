import http from 'node:http'
import https from 'node:https'
import type { Post } from './courier'

const ANSWER_WITHIN_MS = 5_000
const connections = { keepAlive: true, maxSockets: 64 }
const plainAgent = new http.Agent(connections)
const secureAgent = new https.Agent(connections)

/**
 * Posts over the network on connections that stay open: `fetch` costs several times as much per callback, and a
 * bank under load sends thousands.
 */
export const httpPost: Post = ({ url, headers, body }) =>
  new Promise((resolve, reject) => {
    const secure = url.startsWith('https:')
    const options = {
      method: 'POST',
      agent: secure ? secureAgent : plainAgent,
      timeout: ANSWER_WITHIN_MS,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    }
    const request = (secure ? https : http).request(url, options, answer => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      )
    })
    request.on('timeout', () => request.destroy(new Error(`no answer within ${ANSWER_WITHIN_MS} ms`)))
    request.on('error', reject)
    request.end(body)
  })
