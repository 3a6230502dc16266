import path from 'node:path'
import { answer, type Host, type WxOptions, wxOf } from './host'

interface Simulator {
  load(page: string, options: { rootPath: string; less: boolean }): string
  render(id: string): Opened['component'] & { attach(parent: HTMLElement): void }
  sleep(ms: number): Promise<void>
}
// Its own types declare a `require` of their own, for every file of the workspace: not imported as types.
const simulate = require('miniprogram-simulate') as Simulator

const DIST = path.join(__dirname, '../../miniapp/dist/weapp')
const PATIENCE_MS = 60_000

type Definition = Record<string, unknown>
interface Opened {
  route: string
  element: HTMLElement
  component: { detach(): void; querySelectorAll(selector: string): unknown[] }
  instance: Definition
}

interface Tappable {
  dom: HTMLElement
  dispatchEvent(name: string, options: object): void
}

/** The built mini-program under WeChat's template engine (as its makers publish it for tests), with a real server behind it. */
export class Weapp {
  /** Names of the `wx` calls that are worth a look, in order. */
  readonly calls: string[] = []
  private readonly stack: Opened[] = []
  private readonly loaded = new Map<string, string>()
  private app: Definition = {}

  constructor(private readonly host: Host) {}

  /** Launches it on `entry`: a path with its query, undecoded as WeChat hands it over. */
  launch(entry: string): void {
    const shared = globalThis as unknown as Record<string, unknown>
    const launched = { path: entry.split('?')[0], query: queryOf(entry), scene: 1001, referrerInfo: {} }
    const wx = wxOf(this.host, this.calls)
    Object.assign(wx, this.navigation(), {
      getLaunchOptionsSync: () => launched,
      getEnterOptionsSync: () => launched,
    })
    shared.wx = wx
    shared.getCurrentPages = () => this.stack.map(opened => opened.instance)
    shared.getApp = () => this.app
    shared.App = (definition: Definition) => {
      this.app = definition
    }
    require(path.join(DIST, 'app.js'))
    call(this.app, 'onLaunch', launched)
    call(this.app, 'onShow', launched)
    this.open(entry)
  }

  /** Route of the page on top. */
  get route(): string {
    return this.stack.at(-1)?.route ?? ''
  }

  /** Everything the page on top says. */
  get text(): string {
    return this.stack.at(-1)?.element.textContent ?? ''
  }

  /** Waits until the page on top says `words`. */
  async sees(words: string): Promise<void> {
    await this.until(() => this.text.includes(words), `“${words}” on ${this.route}`)
  }

  /** Waits until every request has its answer. */
  async settles(): Promise<void> {
    const count = (name: string) => this.calls.filter(one => one === name).length
    await this.until(() => count('request') === count('answer'), 'the answers')
  }

  /** Waits until the page on top is `route`. */
  async arrives(route: string): Promise<void> {
    await this.until(() => this.route === route, `page ${route}`)
  }

  /**
   * Taps the innermost element that says exactly `words`, else the one that begins with them (a row with its amount); the
   * tap bubbles as in WeChat.
   * @returns names of the `wx` calls made before the tap's handlers came back
   */
  async tap(words: string): Promise<string[]> {
    await this.until(() => this.find(words) !== undefined, `something to tap that says “${words}”`)
    const before = this.calls.length
    this.find(words)?.dispatchEvent('tap', { bubbles: true })
    // The engine lets the event out one microtask later; what the handlers leave for later comes after this one.
    await Promise.resolve()
    return this.calls.slice(before)
  }

  /** Comes back to the app that is open already, through a code or a message: WeChat puts that page in place of all. */
  enter(entry: string): void {
    const entered = { path: entry.split('?')[0], query: queryOf(entry), scene: 1047, referrerInfo: {} }
    call(this.app, 'onHide')
    call(this.app, 'onShow', entered)
    while (this.stack.length > 0) this.close()
    this.open(entry)
  }

  private find(words: string): Tappable | undefined {
    const nodes = (this.stack.at(-1)?.component.querySelectorAll('.pressable') ?? []) as Tappable[]
    const says = (match: (text: string) => boolean) =>
      nodes.filter(({ dom }) => match(dom.textContent ?? '')).at(-1)
    return says(text => text === words) ?? says(text => text.startsWith(words))
  }

  private async until(holds: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS
    while (!holds()) {
      if (Date.now() > deadline)
        throw new Error(`waited for ${what}; ${this.route} says: ${this.text.slice(0, 400)}`)
      await simulate.sleep(20)
    }
  }

  private navigation(): Record<string, unknown> {
    const then = (run: (url: string) => void) => (options: WxOptions & { url?: string }) => {
      run(String(options.url ?? '').replace(/^\//, ''))
      return answer(options, {})
    }
    return {
      navigateTo: then(url => this.open(url)),
      redirectTo: then(url => {
        this.close()
        this.open(url)
      }),
      reLaunch: then(url => {
        while (this.stack.length > 0) this.close()
        this.open(url)
      }),
      navigateBack: then(() => this.close()),
    }
  }

  private open(url: string): void {
    const route = url.split('?')[0] as string
    const query = queryOf(url)
    call(this.stack.at(-1)?.instance, 'onHide')
    let instance: Definition = {}
    const shared = globalThis as unknown as Record<string, unknown>
    // A page is rendered as a component with the page's methods: the engine for tests knows components only.
    shared.Page = (definition: Definition) => {
      ;(shared.Component as (options: object) => void)({
        data: definition.data,
        methods: definition,
        attached(this: Definition) {
          opening?.(this)
        },
      })
    }
    opening = page => {
      instance = page
      Object.assign(page, { route, __route__: route, options: query })
    }
    let id = this.loaded.get(route)
    if (!id) {
      id = simulate.load(path.join(DIST, route), {
        rootPath: DIST,
        less: false,
      } as never) as unknown as string
      this.loaded.set(route, id)
    }
    const component = simulate.render(id) as unknown as Opened['component'] & {
      attach(parent: HTMLElement): void
    }
    const element = document.createElement('div')
    document.body.append(element)
    component.attach(element)
    this.stack.push({ route, element, component, instance })
    call(instance, 'onLoad', query)
    call(instance, 'onShow')
    call(instance, 'onReady')
  }

  private close(): void {
    const closed = this.stack.pop()
    call(closed?.instance, 'onUnload')
    closed?.component.detach()
    closed?.element.remove()
    call(this.stack.at(-1)?.instance, 'onShow')
  }
}

let opening: ((page: Definition) => void) | undefined

const call = (on: Definition | undefined, name: string, ...words: unknown[]): unknown =>
  typeof on?.[name] === 'function'
    ? (on[name] as (...args: unknown[]) => unknown).apply(on, words)
    : undefined

function queryOf(url: string): Record<string, string> {
  const pairs = (url.split('?')[1] ?? '').split('&').filter(Boolean)
  return Object.fromEntries(pairs.map(pair => pair.split('=') as [string, string]))
}
