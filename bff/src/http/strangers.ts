import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const WORDS: Readonly<Record<number, string>> = {
  404: '这里没有这个地址。请从“政策直达”首页进来。',
  413: '内容太大了，请分开再发。',
  429: '点得太快了，请过一分钟再试。',
  500: '系统繁忙，请稍后再试。',
}
const UNREADABLE = '这个请求看不懂，请更新后再试。'

/** Answers outside GraphQL in our words too: what a wrong address or a refused request says, and nothing of the inside. */
export function strangerAnswers(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) => answer(request, reply, 404))
  server.setErrorHandler(answerStranger)
}

/** The same for what never reaches a route: an address that is no address (Fastify's `frameworkErrors`). */
export function answerStranger(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status =
    error.statusCode && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500
  if (status === 500) request.log.error({ err: error }, 'request failed')
  return answer(request, reply, status)
}

/** A person with a browser reads a page with the way home, a program an object; neither reads what was asked for. */
function answer(request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply {
  const message = WORDS[status] ?? UNREADABLE
  reply.code(status)
  if (request.method !== 'GET' || !request.headers.accept?.includes('text/html'))
    return reply.send({ message, traceId: request.id })
  return reply
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>政策直达</title><p>${message}</p><p><a href="/">回首页</a></p></html>`,
    )
}
