/** Parameters of a screen, decoded. */
export type RouteParams = Record<string, string>

/** Where an opening came from. */
export type EntryText = { text: string; via: 'MINI_CODE' | 'LINK' | 'SCREEN'; scannedAt: string | null }

function decodedOnce(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/**
 * Decodes what the host hands over: neither WeChat nor the H5 router decodes, so this happens here and
 * nowhere else, exactly once (a second time would eat a literal `%`).
 */
export function decodeParams(raw: Record<string, unknown> | null | undefined): RouteParams {
  const params: RouteParams = {}
  for (const [key, value] of Object.entries(raw ?? {})) {
    if (value === undefined || value === null || key === '$taroTimestamp' || key === 'stamp') continue
    params[key] = decodedOnce(String(value))
  }
  return params
}

/** Query text for a path, every value encoded once; empty without parameters. */
export function encodeParams(params: Record<string, string | undefined>): string {
  const pairs = Object.entries(params).filter((pair): pair is [string, string] => pair[1] !== undefined)
  if (pairs.length === 0) return ''
  return `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`
}

/**
 * The scanned text in decoded parameters: `scene` of a 小程序码 (scenes 1047–1049), `q` of an ordinary-link QR
 * (1011–1013, the full address), or `code` from our own screens. Null when the screen was opened without one.
 */
export function entryText(params: RouteParams): EntryText | null {
  const seconds = Number(params.scancode_time)
  const scannedAt = seconds > 0 ? new Date(seconds * 1000).toISOString() : null
  if (params.q) return { text: params.q, via: 'LINK', scannedAt }
  if (params.scene) return { text: params.scene, via: 'MINI_CODE', scannedAt }
  if (params.code) return { text: params.code, via: 'SCREEN', scannedAt: null }
  return null
}
