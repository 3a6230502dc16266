import { Client } from 'pg'

const RECONNECT_MS = 1_000

/** Calls `onNotice` with what is said whenever `channel` is notified; reconnects by itself. Polling makes up for notices lost meanwhile. */
export async function listen(
  url: string,
  channel: string,
  onNotice: (said: string) => void,
): Promise<() => Promise<void>> {
  let stopped = false
  let client: Client | undefined
  const open = async (): Promise<void> => {
    if (stopped) return
    const fresh = new Client({ connectionString: url, application_name: 'policy-direct-listen' })
    client = fresh
    fresh.on('notification', ({ payload }) => onNotice(payload ?? ''))
    fresh.on('error', () => again(fresh))
    try {
      await fresh.connect()
      await fresh.query(`listen ${channel}`)
    } catch {
      again(fresh)
    }
  }
  const again = (broken: Client) => {
    broken.removeAllListeners()
    broken.on('error', () => undefined)
    void broken.end().catch(() => undefined)
    if (!stopped) setTimeout(open, RECONNECT_MS).unref()
  }
  await open()
  return async () => {
    stopped = true
    await client?.end().catch(() => undefined)
  }
}
