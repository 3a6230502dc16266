import type { PublishedVersion } from '../domain/hall/published-version'
import type { PolicyHistory } from '../ports/policy-history'
import type { PolicyItems } from '../ports/policy-items'

export interface PublishedVersionsDeps {
  history: PolicyHistory
  items: PolicyItems
}

/** Every version ever published, with what happened to it. */
export function publishedVersions({ history, items }: PublishedVersionsDeps) {
  return async (): Promise<PublishedVersion[]> => {
    const records = await history.versions()
    const whole = await Promise.all(
      records.map(async ({ itemId, version, ...life }) => {
        const item = await items.version(itemId, version)
        return item ? [{ item, ...life }] : []
      }),
    )
    return whole.flat()
  }
}
