/** 64 hex digits in small letters. */
export type Hash = string

/** Hashing as RFC 6962 2.1 has it, over SHA-256, or over SM3 (GB/T 32905). */
export interface TreeHash {
  readonly name: 'SHA-256' | 'SM3'
  /** What stands in the tree for a text: hash of 0x00 ‖ UTF-8 of the text. */
  leaf(text: string): Hash
  /** What stands above two neighbours: hash of 0x01 ‖ left ‖ right. No leaf can be passed off as this. */
  node(left: Hash, right: Hash): Hash
  /** Root of a tree without leaves: the hash of nothing. */
  readonly empty: Hash
}

/** Whether a text is a hash as it is written here. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
