/** WeChat as the built mini-program meets it: what it asks of `wx`, and what it is answered. */
export interface Host {
  /** Where `wx.request` really goes; the build's own address is replaced by it. */
  address: string
  /** What `wx.login` gives. */
  loginCode(): Promise<string>
  /** What the person answers in the subscribe dialog, by template id. */
  subscribe(templateIds: readonly string[]): Record<string, string>
  /** A document shown over the mini-program. */
  shows?(document: { fileType: string; content: Buffer }): void
}

export interface WxOptions extends Record<string, unknown> {
  success?(result: object): void
  fail?(result: object): void
  complete?(result: object): void
}

/** Answers as WeChat does: later, never inside the call. */
export function answer(options: WxOptions | undefined, result: object): Promise<object> {
  const said = { errMsg: 'ok', ...result }
  setTimeout(() => {
    options?.success?.(said)
    options?.complete?.(said)
  })
  return Promise.resolve(said)
}

export function refuse(options: WxOptions | undefined, errMsg: string): void {
  setTimeout(() => {
    options?.fail?.({ errMsg })
    options?.complete?.({ errMsg })
  })
}

interface RequestOptions extends WxOptions {
  url: string
  method?: string
  data?: unknown
  header?: Record<string, string>
}

/** `wx.request` over a real connection; any HTTP status is a success to WeChat, no answer is a failure. */
function request(address: string, options: RequestOptions): { abort(): void } {
  const aborting = new AbortController()
  const { pathname, search } = new URL(options.url)
  fetch(`${address}${pathname}${search}`, {
    method: options.method ?? 'GET',
    headers: options.header ?? {},
    ...(options.method === 'POST'
      ? { body: typeof options.data === 'string' ? options.data : JSON.stringify(options.data) }
      : {}),
    signal: aborting.signal,
  }).then(
    async response => {
      const text = await response.text()
      void answer(options, { statusCode: response.status, header: {}, data: parsed(text) })
    },
    (error: Error) => refuse(options, `request:fail ${error.message}`),
  )
  return { abort: () => aborting.abort() }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

interface DownloadOptions extends WxOptions {
  url: string
}

/** `wx.downloadFile` into `files`; as with WeChat, whatever the server said is a success. */
function download(address: string, files: Map<string, Buffer>, options: DownloadOptions): void {
  const { pathname, search } = new URL(options.url)
  fetch(`${address}${pathname}${search}`).then(
    async response => {
      const tempFilePath = `wxfile://tmp_${files.size + 1}`
      files.set(tempFilePath, Buffer.from(await response.arrayBuffer()))
      void answer(options, { statusCode: response.status, tempFilePath })
    },
    (error: Error) => refuse(options, `downloadFile:fail ${error.message}`),
  )
}

/** Functions of `wx` begin with one of these; any other name is the mini-program's own. */
const VERB =
  /^(get|set|remove|clear|show|hide|create|check|stop|start|report|make|open|close|choose|request|save|upload|download|load|preview|scan|vibrate|page|navigate|authorize)[A-Z]?/

/** The `wx` of a phone with WeChat; what is not named here answers ok. */
export function wxOf(host: Host, log: string[]): Record<string, unknown> {
  const kept = new Map<string, unknown>()
  const files = new Map<string, Buffer>()
  const window = { windowWidth: 375, windowHeight: 812, statusBarHeight: 44, pixelRatio: 2 }
  const known: Record<string, unknown> = {
    request(options: RequestOptions) {
      log.push('request')
      const { complete } = options
      return request(host.address, {
        ...options,
        complete(result) {
          complete?.(result)
          log.push('answer')
        },
      })
    },
    login(options: WxOptions) {
      log.push('login')
      return host.loginCode().then(code => answer(options, { code }))
    },
    requestSubscribeMessage(options: WxOptions & { tmplIds: string[] }) {
      log.push('requestSubscribeMessage')
      return answer(options, host.subscribe(options.tmplIds))
    },
    downloadFile(options: DownloadOptions) {
      log.push('downloadFile')
      download(host.address, files, options)
    },
    openDocument(options: WxOptions & { filePath: string; fileType: string }) {
      log.push('openDocument')
      const content = files.get(options.filePath)
      if (!content) return Promise.reject(new Error('openDocument:fail no such file'))
      host.shows?.({ fileType: options.fileType, content })
      return answer(options, {})
    },
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
    removeStorageSync: (key: string) => void kept.delete(key),
    getSystemInfoSync: () => ({ ...window, platform: 'ios', SDKVersion: '3.15.2', fontSizeSetting: 17 }),
    getWindowInfo: () => window,
    getAppBaseInfo: () => ({ SDKVersion: '3.15.2', fontSizeSetting: 17, fontSizeScaleFactor: 1 }),
    getDeviceInfo: () => ({ platform: 'ios' }),
    getMenuButtonBoundingClientRect: () => ({
      top: 48,
      height: 32,
      width: 87,
      left: 281,
      right: 368,
      bottom: 80,
    }),
    getNetworkType: (options: WxOptions) => answer(options, { networkType: 'wifi' }),
    canIUse: () => true,
    nextTick: (run: () => void) => setTimeout(run),
    createSelectorQuery: () => ({
      select: () => ({ boundingClientRect: () => undefined }),
      exec: () => undefined,
    }),
  }
  return new Proxy(known, {
    get: (target, name) => {
      if (typeof name !== 'string' || name in target) return target[name as string]
      if (/^(on|off)[A-Z]/.test(name)) return () => undefined
      if (!VERB.test(name)) return undefined
      return (options?: WxOptions) => {
        log.push(name)
        return answer(typeof options === 'object' ? options : undefined, {})
      }
    },
  })
}
