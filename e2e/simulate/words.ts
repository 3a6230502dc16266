import { parseArgs } from 'node:util'
import type { FileToPlay } from '../../bff/src/app'

export const USAGE = `用法：npm run simulate -- 草案.yaml [--set 参数=数]… [--curve 参数] [--budget 元] [--share 百分数] [--as-of 2026-11-21] [--city small|city] [--json]`

/** What was asked on the command line. */
export interface Wish extends Omit<FileToPlay, 'draft' | 'city'> {
  file: string
  size: 'default' | 'city'
  json: boolean
}

/** `paidMonths` is the lever `parameters.paidMonths`; a path is taken as it is. */
const leverId = (name: string) => (name.includes('.') ? name : `parameters.${name}`)

/** @throws Error with a sentence where the words make no sense */
export function readWish(words: readonly string[], today: string): Wish {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      set: { type: 'string', multiple: true },
      curve: { type: 'string' },
      budget: { type: 'string' },
      share: { type: 'string' },
      'as-of': { type: 'string' },
      city: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error(USAGE)
  const asOf = values['as-of'] ?? today
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(asOf))
    throw new Error(`${asOf} 不是日子。${USAGE}`)
  const city = values.city ?? 'small'
  if (city !== 'small' && city !== 'city') throw new Error(`没有“${city}”这样大的城市。${USAGE}`)
  return {
    file,
    asOf,
    size: city === 'small' ? 'default' : 'city',
    changes: (values.set ?? []).map(change),
    curve: values.curve === undefined ? null : leverId(values.curve),
    budgetFen: values.budget === undefined ? null : Math.round(number(values.budget, '预算') * 100),
    share: values.share === undefined ? 1 : number(values.share, '比例') / 100,
    json: values.json ?? false,
  }
}

function change(words: string): FileToPlay['changes'][number] {
  const [name, value] = words.split('=')
  if (!name || value === undefined) throw new Error(`“${words}”要写成 参数=数。${USAGE}`)
  return { lever: leverId(name), value: number(value, name) }
}

function number(text: string, what: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new Error(`“${what}”后面要写一个数。${USAGE}`)
  return value
}
