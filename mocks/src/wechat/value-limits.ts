import type { ValueKind } from './templates'

const chars = (text: string) => [...text].length
const hasHan = (text: string) => /\p{Script=Han}/u.test(text)
const clock = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`
const day = String.raw`\d{4}(年(0?[1-9]|1[0-2])月(0?[1-9]|[12]\d|3[01])日|-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))`
const range = (one: string) => new RegExp(`^${one}( ?~ ?${one})?$`)
const timeShape = range(`(${day} )?${clock}`)
const dateShape = range(`${day}( ${clock})?`)

/** Whether a value keeps the limits of its kind, as the official parameter table gives them. */
const keeps: Readonly<Record<ValueKind, (value: string) => boolean>> = {
  thing: value => chars(value) <= 20,
  number: value => /^\d+(\.\d+)?$/.test(value) && value.length <= 32,
  letter: value => /^[A-Za-z]{1,32}$/.test(value),
  symbol: value => chars(value) <= 5 && !/[\p{L}\p{N}]/u.test(value),
  character_string: value => chars(value) <= 32 && !hasHan(value),
  time: value => timeShape.test(value),
  date: value => dateShape.test(value),
  amount: value =>
    /^[¥￥$€£]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?元?$/.test(value) && value.replace(/\D/g, '').length <= 10,
  phone_number: value => /^[\d+\-() ]{1,17}$/.test(value),
  car_number: value => chars(value) <= 8,
  name: value => (hasHan(value) ? chars(value) <= 10 : chars(value) <= 20),
  phrase: value => /^\p{Script=Han}{1,5}$/u.test(value),
}

const controlCharacter = /\p{Cc}/u

/** @param key of the template, such as `thing1` */
export function valueKind(key: string): ValueKind | undefined {
  const kind = key.replace(/\d+$/, '')
  return kind in keeps ? (kind as ValueKind) : undefined
}

/**
 * @param key of the template, such as `thing1`
 * @returns the words WeChat puts after `argument invalid!`, naming the key; `undefined` for a good value
 */
export function valueRefusal(key: string, value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return `data.${key}.value is empty`
  const kind = valueKind(key)
  if (controlCharacter.test(value) || !kind || !keeps[kind](value)) return `data.${key}.value invalid`
  return undefined
}
