import type { Condition } from '../../condition/condition'
import type { Form, NodeWith } from '../form'
import { readList, writeList } from '../numbering'

const PARTS = [
  ['when', '如果：'],
  ['must', '那么要求：'],
  ['otherwise', '否则要求：'],
] as const

/** 分情况：（一）如果：…；（二）那么要求：…；（三）否则要求：… */
export const when: Form<NodeWith<Condition, 'when'>> = {
  key: 'when',
  write: (node, place) =>
    `分情况：${writeList(place, PARTS.length, (index, inner) => {
      const [part, words] = PARTS[index]!
      return `${words}${place.language.writeCondition(node[part], inner)}`
    })}`,
  read(source, place) {
    if (!source.word('分情况：')) return undefined
    const parts = readList(source, place, (index, inner) => {
      source.need(PARTS[index]?.[1] ?? '结尾')
      return place.language.readCondition(source, inner)
    })
    const [when, must, otherwise] = parts
    return when && must && otherwise ? { when, must, otherwise } : source.fail()
  },
}
