/** `李*`, `王*兰`; longer names keep the first and the last character. */
export function maskName(name: string): string {
  const characters = Array.from(name)
  const first = characters[0]
  const last = characters[characters.length - 1]
  if (first === undefined || last === undefined) return ''
  if (characters.length === 1) return '*'
  if (characters.length === 2) return `${first}*`
  return `${first}${'*'.repeat(characters.length - 2)}${last}`
}

function keepEnds(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return '*'.repeat(text.length)
  return `${text.slice(0, head)}${'*'.repeat(text.length - head - tail)}${text.slice(-tail)}`
}

/** `长春市****有限公司`: where it is and what it is, not which. */
export const maskEnterprise = (name: string): string => keepEnds(name, 3, 4)

/** `138****5620` */
export const maskPhone = (phone: string): string => keepEnds(phone, 3, 4)

/** `2201**********0011`: the county code's province and city, and the last four. */
export const maskIdNumber = (idNumber: string): string => keepEnds(idNumber, 4, 4)

/** `尾号 0231`; shorter numbers are hidden whole. */
export function maskAccount(accountNumber: string): string {
  return accountNumber.length < 8 ? '尾号 ****' : `尾号 ${accountNumber.slice(-4)}`
}
