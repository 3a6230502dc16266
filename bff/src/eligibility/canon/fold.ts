const ALIKE: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '【': '[',
  '】': ']',
  '〔': '(',
  '〕': ')',
  '。': '.',
  '｡': '.',
  '､': '、',
  '—': '-',
  '–': '-',
  '−': '-',
  '✕': '×',
}

/** One sign for all the ways it is typed: full width or half width, Chinese or plain quotation marks. */
export function foldSign(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) {
    const plain = String.fromCharCode(code - 0xfee0)
    return ALIKE[plain] ?? plain
  }
  return ALIKE[sign] ?? sign
}

/** Spaces, tabs and line ends of any width, and the mark some editors put first. */
export const isSpace = (sign: string): boolean => /[\s\u3000\uFEFF]/.test(sign)

/** A text as it is compared: without spaces, signs folded. */
export function folded(text: string): string {
  let out = ''
  for (const sign of text.split('')) if (!isSpace(sign)) out += foldSign(sign)
  return out
}
