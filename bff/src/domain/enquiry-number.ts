/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/**
 * A number to read out on the phone, `7F3A-0931`: always the same for the same judgement (beneficiary, item, version,
 * record, day), and it says nothing about whom it concerns. Whoever answers works it out from the case on screen.
 */
export function enquiryNumber(parts: readonly (string | number | null)[]): string {
  const text = parts.map(part => part ?? '').join('\u001f')
  const left = (hash(text, 0x811c9dc5) >>> 16).toString(16).toUpperCase().padStart(4, '0')
  return `${left}-${String(hash(text, 0x7ee3623b) % 10_000).padStart(4, '0')}`
}
