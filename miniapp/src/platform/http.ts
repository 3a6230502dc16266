import Taro from '@tarojs/taro'

export type HttpAnswer = { status: number; body: unknown }
export type HttpCall = { answer: Promise<HttpAnswer>; abort(): void }

/**
 * Posts JSON. Any HTTP status is an answer; the promise rejects only when nothing came back.
 * @param timeoutMs how long to wait before giving up
 */
export function postJson(
  url: string,
  body: unknown,
  header: Record<string, string>,
  timeoutMs: number,
): HttpCall {
  const task = Taro.request({
    url,
    method: 'POST',
    data: JSON.stringify(body),
    header: { 'content-type': 'application/json', ...header },
    timeout: timeoutMs,
  })
  return {
    answer: task.then(({ statusCode, data }) => ({ status: statusCode, body: data as unknown })),
    abort: () => task.abort?.(),
  }
}
