/** SHA-256 of a text as 64 hex digits. */
export type Digest = (text: string) => string

/** SHA-256 of bytes as 64 hex digits. */
export type ContentDigest = (content: Uint8Array) => string
