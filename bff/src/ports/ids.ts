/** Source of identifiers and randomness, injected so that tests repeat. */
export interface Ids {
  /** Time-ordered UUID (version 7), so that inserts stay at the right edge of an index. */
  uuid(): string
  /** `bytes` random bytes as URL-safe base64: session tokens, states. */
  token(bytes: number): string
}
