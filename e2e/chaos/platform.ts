import path from 'node:path'
import { type Child, startChild, untilAnswering } from '@policy-direct/mocks/launch/child'

const ROOT = path.join(__dirname, '../..')
const PATIENCE_MS = 60_000

/** One process of the platform at an address that stays, however often the process dies. */
export class Platform {
  readonly address: string
  /** Ends that nobody asked for, with the last lines before each. */
  readonly fell: string[] = []
  private child: Child | undefined

  constructor(
    private readonly title: string,
    private readonly settings: Record<string, string>,
    port: number,
    private readonly logFile: string,
  ) {
    this.address = `http://127.0.0.1:${port}`
    this.settings = { ...settings, PORT: String(port) }
  }

  /** Starts it, again and again while it cannot come up: what it stands on may be away. */
  async start(): Promise<void> {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      const child = startChild({
        title: this.title,
        root: ROOT,
        program: 'bff/src/main.ts',
        settings: this.settings,
        logFile: this.logFile,
      })
      try {
        await untilAnswering(`${this.address}/healthz`, child, PATIENCE_MS)
        this.child = child
        void child.crashed.then(lines => this.fell.push(lines))
        return
      } catch (error) {
        await child.stop()
        if (Date.now() > until) throw error
      }
    }
  }

  /** kill -9. */
  async kill(): Promise<void> {
    await this.child?.kill()
    this.child = undefined
  }

  async stop(): Promise<void> {
    await this.child?.stop()
    this.child = undefined
  }
}
