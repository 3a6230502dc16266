import { TestEnvironment } from 'jest-environment-jsdom'

/** A page to render in, with this process's own network: the one of jsdom speaks to browsers' servers only. */
export default class WeappEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    Object.assign(this.global, {
      fetch,
      Headers,
      Request,
      Response,
      AbortController,
      AbortSignal,
      TextEncoder,
      TextDecoder,
    })
  }
}
