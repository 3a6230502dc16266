/** Kinds of subscribe-message values and whether a text keeps their limits (WeChat's parameter table). */
const characters = (text: string) => [...text].length
const HAN = /\p{Script=Han}/u
const KEEPS: Readonly<Record<string, (text: string) => boolean>> = {
  thing: text => characters(text) <= 20,
  phrase: text => /^\p{Script=Han}{1,5}$/u.test(text),
  amount: text => /^[¥￥]?[\d,]+(\.\d+)?元?$/.test(text) && text.replace(/\D/g, '').length <= 10,
  time: text => /^(\d{4}-\d{2}-\d{2} )?([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text),
  date: text => /^\d{4}-\d{2}-\d{2}$/.test(text),
  character_string: text => characters(text) <= 32 && !HAN.test(text),
}

/** A thing is cut, never refused: 20 characters with an ellipsis. Control characters and line ends become spaces. */
export function thing(text: string): string {
  const clean = text.replace(/\p{Cc}+/gu, ' ').trim()
  return characters(clean) <= 20 ? clean : `${[...clean].slice(0, 19).join('')}…`
}

/** First key whose value WeChat would refuse (47003), or null. Keys are kind plus number: `thing1`. */
export function refusedKey(values: Readonly<Record<string, string>>): string | null {
  for (const [key, text] of Object.entries(values)) {
    const keeps = KEEPS[key.replace(/\d+$/, '')]
    if (!keeps || text === '' || /\p{Cc}/u.test(text) || !keeps(text)) return key
  }
  return null
}
