import { bankNamed, luhnDigit, someBank } from './banks'
import type { Dice } from './dice'
import { scramble } from './scramble'
import type { SubjectAccount } from './subject'

const KIND_DIGIT = { CORPORATE: '1', CONTRIBUTION: '3', SOCIAL_CARD: '6' } as const
const NUMBERS = scramble(26, 17)
const SHAPE = /^\d{3}220([136])(\d{8})\d$/

/** Account of subject n: bank, area, kind, hidden number, Luhn digit. */
export function accountOf(
  kind: SubjectAccount['kind'],
  n: number,
  accountName: string,
  dice: Dice,
): SubjectAccount {
  const { bankCode } = someBank(dice)
  const body = `${bankCode}220${KIND_DIGIT[kind]}${String(NUMBERS.hide(n)).padStart(8, '0')}`
  const status = dice.chance(0.005) ? 'CLOSED' : 'OPEN'
  const accountNumber = body + luhnDigit(body)
  return { kind, bankCode, bankName: bankNamed(bankCode), accountNumber, accountName, status }
}

/** Whose account a number may be; the caller compares the whole number. */
export function accountHolderIn(
  accountNumber: string,
): { kind: 'PERSON' | 'ENTERPRISE'; n: number } | undefined {
  const found = SHAPE.exec(accountNumber)
  if (!found) return undefined
  const n = NUMBERS.reveal(Number(found[2]))
  return { kind: found[1] === KIND_DIGIT.SOCIAL_CARD ? 'PERSON' : 'ENTERPRISE', n }
}
