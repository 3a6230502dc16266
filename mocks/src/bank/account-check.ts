import { bankNamed, banks } from '../city/banks'
import { textOf } from '../fields'
import { findAccount } from '../stores/accounts'
import type { World } from '../world'

/** Says whether an account can take money in a name; of anybody else's account it says nothing more. */
export type AccountCheck =
  | { readonly result: 'MATCH'; readonly bankCode: string; readonly bankName: string }
  | { readonly result: 'NAME_MISMATCH' | 'CLOSED' | 'NOT_FOUND' }

const NUMBER = /^\d{6,32}$/
const NAME = /^\P{Cc}{1,120}$/u

/** @returns the answer, or the field that is missing or malformed */
export function checkAccount(world: World, body: unknown): AccountCheck | { readonly invalid: string } {
  const accountNumber = textOf(body, 'accountNumber')
  const accountName = textOf(body, 'accountName')
  if (!NUMBER.test(accountNumber)) return { invalid: 'accountNumber' }
  if (!NAME.test(accountName)) return { invalid: 'accountName' }
  const account = findAccount(world, accountNumber)
  if (!account) return { result: 'NOT_FOUND' }
  if (account.accountName !== accountName) return { result: 'NAME_MISMATCH' }
  if (account.status === 'CLOSED') return { result: 'CLOSED' }
  const { bankCode } = account
  const known = banks.find(bank => bank.bankCode === bankCode)
  return { result: 'MATCH', bankCode, bankName: known ? bankNamed(known.bankCode) : '中国银行' }
}
