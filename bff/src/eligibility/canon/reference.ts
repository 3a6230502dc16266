import { folded } from './fold'
import type { Source } from './source'

/** Something of the item that is called by its text: a figure, a list. */
type Named = ReadonlyMap<string, string | undefined>

/** 【裁员率上限】: by its text where that is clear and nobody else's, else by its name in the data: 【#ceiling】. */
export function writeReference(name: string, known: Named): string {
  const text = known.get(name)
  return text !== undefined && isClear(name, text, known) ? `【${text}】` : `【#${name}】`
}

function isClear(name: string, text: string, known: Named): boolean {
  if (text.trim() !== text || folded(text) === '' || /[[\]【】［］\n\r]|^[#＃]/.test(text)) return false
  for (const [other, words] of known) {
    if (other !== name && words !== undefined && folded(words) === folded(text)) return false
  }
  return true
}

/** Reads what `writeReference` writes and answers the name. */
export function readReference(source: Source, known: Named, what: string): string | undefined {
  if (!source.word('【')) return undefined
  if (source.word('#')) {
    const name = source.pattern(/^[^[\]【】［］\n\r]+/, what)?.trimEnd()
    source.need('】')
    return name
  }
  const names = new Map<string, string>()
  for (const [name, text] of known)
    if (text !== undefined && isClear(name, text, known)) names.set(text, name)
  const name = source.name(names, what)
  if (name === undefined) source.fail()
  source.need('】')
  return name
}
