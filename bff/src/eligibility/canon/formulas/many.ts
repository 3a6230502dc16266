import type { Formula } from '../../benefit/formula'
import type { Form } from '../form'
import { readList, writeList } from '../numbering'

type Many<Key extends string> = { readonly [key in Key]: readonly Formula[] }

const many = <Key extends 'sum' | 'lesserOf' | 'greaterOf'>(key: Key, words: string): Form<Many<Key>> => ({
  key,
  write(node, place) {
    const parts = node[key]
    return `${words}${writeList(place, parts.length, (index, inner) => place.language.writeFormula(parts[index]!, inner))}`
  },
  read(source, place) {
    if (!source.word(words)) return undefined
    const parts = readList(source, place, (_index, inner) => place.language.readFormula(source, inner))
    return { [key]: parts } as unknown as Many<Key>
  },
})

export const sum = many('sum', '以下相加：')
export const lesserOf = many('lesserOf', '以下取最低的：')
export const greaterOf = many('greaterOf', '以下取最高的：')
