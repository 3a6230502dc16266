import type { Phone } from './phone'

export const SCANNER = '扫码枪扫这里，或者输入 12 位数字'

/** A clerk takes the code that somebody reads out, and asks them for one item. */
export async function askFor(
  clerk: Phone,
  digits: string,
  asked: { words: string; item: string },
): Promise<void> {
  await clerk.write(SCANNER, digits)
  await clerk.sees('办什么')
  await clerk.write('找事项', asked.words)
  await clerk.press(asked.item)
  await clerk.press('请对方在手机上同意')
}

/** What the person would read out. */
export async function digitsOn(phone: Phone): Promise<string> {
  return (await phone.reads(/(\d{4}) (\d{4}) (\d{4})/)).slice(1).join('')
}
