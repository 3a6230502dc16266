import Taro from '@tarojs/taro'

/** Everything kept on the device; one key a purpose. */
export type StoredKey =
  | 'session-token'
  | 'elder-mode'
  | 'beneficiary'
  | 'leaving'
  | 'query-cache'
  | 'seen-tree-head'

/** The kept text, or null when there is none or the device refuses. */
export function readStored(key: StoredKey): string | null {
  try {
    const value: unknown = Taro.getStorageSync(key)
    return typeof value === 'string' && value !== '' ? value : null
  } catch {
    return null
  }
}

/** Keeps a text on the device; a full or refused storage only costs a sign-in or a switch. */
export function store(key: StoredKey, value: string): void {
  try {
    Taro.setStorageSync(key, value)
  } catch {
    // Private windows refuse: the session then lives as long as the page.
  }
}

export function forget(key: StoredKey): void {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // Nothing was kept.
  }
}
