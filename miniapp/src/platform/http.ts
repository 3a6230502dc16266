export type HttpAnswer = { status: number; body: unknown }
export type HttpCall = { answer: Promise<HttpAnswer>; abort(): void }

type Post = (url: string, text: string, header: Record<string, string>, timeoutMs: number) => HttpCall

const inWechat: Post = (url, data, header, timeout) => {
  let abort: () => void = () => undefined
  const answer = new Promise<HttpAnswer>((resolve, reject) => {
    const task = wx.request({
      url,
      method: 'POST',
      data,
      header,
      timeout,
      success: ({ statusCode, data: body }) => resolve({ status: statusCode, body }),
      fail: reject,
    })
    abort = () => task.abort()
  })
  return { answer, abort }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const inBrowser: Post = (url, text, header, timeoutMs) => {
  const call = new XMLHttpRequest()
  const answer = new Promise<HttpAnswer>((resolve, reject) => {
    call.open('POST', url)
    for (const [name, value] of Object.entries(header)) call.setRequestHeader(name, value)
    call.timeout = timeoutMs
    call.onload = () => resolve({ status: call.status, body: parsed(call.responseText) })
    call.onerror = () => reject(new Error('network'))
    call.ontimeout = () => reject(new Error('timeout'))
    call.onabort = () => reject(new Error('aborted'))
    call.send(text)
  })
  return { answer, abort: () => call.abort() }
}

// Not Taro.request: in H5 it brings polyfills of fetch, AbortController and JSONP that no browser here needs.
const post: Post = process.env.TARO_ENV === 'weapp' ? inWechat : inBrowser

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
  return post(url, JSON.stringify(body), { 'content-type': 'application/json', ...header }, timeoutMs)
}
