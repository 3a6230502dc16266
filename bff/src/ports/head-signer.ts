/** The city's own hand under a tree head: Ed25519. */
export interface HeadSigner {
  /** 64 hex digits. */
  publicKey: string
  /** 128 hex digits over the UTF-8 of a text. */
  sign(text: string): string
}
