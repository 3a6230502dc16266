/** SHA-256 of a text as 64 hex digits. */
export type Digest = (text: string) => string
