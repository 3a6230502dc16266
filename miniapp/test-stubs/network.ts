import { stub } from './taro'

type Ended = (() => void) | null

/** A browser's request, answered by `stub.request`. */
export class FakeXMLHttpRequest {
  timeout = 0
  status = 0
  responseText = ''
  onload: Ended = null
  onerror: Ended = null
  ontimeout: Ended = null
  onabort: Ended = null
  private url = ''
  private readonly header: Record<string, string> = {}

  open(_method: string, url: string): void {
    this.url = url
  }

  setRequestHeader(name: string, value: string): void {
    this.header[name] = value
  }

  send(data: string): void {
    stub.request({ url: this.url, header: this.header, data }).then(
      ({ statusCode, data: body }) => {
        this.status = statusCode
        this.responseText = typeof body === 'string' ? body : JSON.stringify(body)
        this.onload?.()
      },
      () => this.onerror?.(),
    )
  }

  abort(): void {
    this.onabort?.()
  }
}

type WechatRequest = Record<string, unknown> & {
  success(answer: { statusCode: number; data: unknown }): void
  fail(problem: unknown): void
}

/** The part of `wx` that requests use. */
export const wechat = {
  request(options: WechatRequest) {
    stub.request(options).then(options.success, options.fail)
    return { abort: () => undefined }
  },
  login: () => Promise.resolve({ code: 'one-time', errMsg: 'login:ok' }),
}
