/** What a blind index is made of; one key space a kind, so that equal digits of different kinds never meet. */
export type IndexedKind = 'ID_NUMBER' | 'USCC' | 'PHONE' | 'OPENID' | 'ACCOUNT' | 'SENT'

/** The one door to personal data: sealed at rest (SM4-CBC, then HMAC-SM3), found by keyed blind index. */
export interface PersonalData {
  /** Seals a small JSON value. The same value seals differently every time. */
  seal(value: unknown): Buffer
  /** Opens a sealed value. Throws when it was changed or sealed under another key. */
  open<T>(sealed: Buffer): T
  /** Keyed HMAC-SM3 of a normalised identifier; equal inputs give equal indexes. */
  index(kind: IndexedKind, value: string): Buffer
}

/** Sealed part of a subject. */
export interface SubjectIdentity {
  name: string
  /** 身份证号 or 统一社会信用代码. */
  identifier: string
  phone: string | null
}
