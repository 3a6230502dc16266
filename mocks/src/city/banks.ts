import type { Dice } from './dice'

/** Banks by the first three digits of their 联行号. */
export const banks = [
  { bankCode: '102', bankName: '中国工商银行', weight: 22 },
  { bankCode: '103', bankName: '中国农业银行', weight: 16 },
  { bankCode: '104', bankName: '中国银行', weight: 14 },
  { bankCode: '105', bankName: '中国建设银行', weight: 20 },
  { bankCode: '301', bankName: '交通银行', weight: 5 },
  { bankCode: '308', bankName: '招商银行', weight: 5 },
  { bankCode: '313', bankName: '吉林银行', weight: 14 },
  { bankCode: '402', bankName: '吉林省农村信用社', weight: 8 },
  { bankCode: '403', bankName: '中国邮政储蓄银行', weight: 8 },
] as const

export type BankCode = (typeof banks)[number]['bankCode']

export function someBank(dice: Dice) {
  return dice.weighted(banks)
}

/** @returns the name of a bank of the table */
export function bankNamed(bankCode: BankCode): string {
  return banks.find(bank => bank.bankCode === bankCode)!.bankName
}

/** The last digit of a card or account number (Luhn). */
export function luhnDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}
