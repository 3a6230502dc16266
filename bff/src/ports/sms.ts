/** A text approved by the carrier and what fills it; never a free text, never a link (N-9). */
export interface SmsMessage {
  /** Eleven digits. */
  phone: string
  templateId: string
  values: readonly string[]
  /** Our message id; the carrier echoes it. */
  messageId: string
}

/**
 * SENT: the carrier has it, a receipt follows. LATER: a limit of the number; try again later. REFUSED: never like this.
 * LOST: nobody knows; only a receipt tells.
 */
export type SmsAnswer =
  | { kind: 'SENT'; serial: string }
  | { kind: 'LATER'; code: string }
  | { kind: 'REFUSED'; code: string }
  | { kind: 'LOST' }

export interface Sms {
  send(message: SmsMessage): Promise<SmsAnswer>
}
