import type { FastifyError, FastifyInstance } from 'fastify'

const WORDS: Readonly<Record<number, string>> = {
  404: '这里没有这个地址。请从“政策直达”首页进来。',
  413: '内容太大了，请分开再发。',
  429: '点得太快了，请过一分钟再试。',
}

/** Answers outside GraphQL in our words too: what a wrong address or a refused request says, and nothing of the inside. */
export function strangerAnswers(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ message: WORDS[404], traceId: request.id }),
  )
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status =
      error.statusCode && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500
    if (status === 500) request.log.error({ err: error }, 'request failed')
    const message =
      WORDS[status] ?? (status === 500 ? '系统繁忙，请稍后再试。' : '这个请求看不懂，请更新后再试。')
    return reply.code(status).send({ message, traceId: request.id })
  })
}
