const SIZE = 16

/** Sixteen random bytes as hex; unguessable in a browser, unique enough for an idempotency key in WeChat. */
export function randomHex(): string {
  const bytes = new Uint8Array(SIZE)
  if (typeof crypto !== 'undefined' && crypto.getRandomValues) crypto.getRandomValues(bytes)
  else for (let i = 0; i < SIZE; i++) bytes[i] = Math.floor(Math.random() * 256)
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
