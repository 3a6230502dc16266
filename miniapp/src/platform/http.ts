export type HttpAnswer = { status: number; body: unknown }
export type HttpCall = { answer: Promise<HttpAnswer>; abort(): void }

type Body = string | ArrayBuffer | Blob
type Post = (url: string, body: Body, header: Record<string, string>, timeoutMs: number) => HttpCall

const inWechat: Post = (url, body, header, timeout) => {
  // A browser's Blob never gets here.
  const data = body as string | ArrayBuffer
  let abort: () => void = () => undefined
  const answer = new Promise<HttpAnswer>((resolve, reject) => {
    const task = wx.request({
      url,
      method: 'POST',
      data,
      header,
      timeout,
      success: ({ statusCode, data: answered }) => resolve({ status: statusCode, body: answered }),
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

const inBrowser: Post = (url, body, header, timeoutMs) => {
  const call = new XMLHttpRequest()
  const answer = new Promise<HttpAnswer>((resolve, reject) => {
    call.open('POST', url)
    for (const [name, value] of Object.entries(header)) call.setRequestHeader(name, value)
    call.timeout = timeoutMs
    call.onload = () => resolve({ status: call.status, body: parsed(call.responseText) })
    call.onerror = () => reject(new Error('network'))
    call.ontimeout = () => reject(new Error('timeout'))
    call.onabort = () => reject(new Error('aborted'))
    call.send(body)
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

/** Posts the bytes of a file; otherwise as `postJson`. */
export const postBytes = (url: string, bytes: ArrayBuffer | Blob, timeoutMs: number): HttpCall =>
  post(url, bytes, { 'content-type': 'application/octet-stream' }, timeoutMs)
