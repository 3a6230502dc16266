import { afterWord } from '../../wording/span-text'
import { codeNext, readCode, writeCode } from '../literal'
import type { Definition } from '../operand'
import type { Source } from '../source'
import type { ValueTestForm } from './index'

/**
 * 行业属于 L72（租赁和商务服务业）或其下级; several branches 属于以下之一或其下级：…. Of regions 在长春市范围内, which also
 * reads on from one name to its end.
 */
export const branches: ValueTestForm = {
  key: 'within',
  write({ within }, definition) {
    const region = definition?.kind === 'REGION'
    if (typeof within === 'string') {
      const name = writeCode(within, definition)
      return region ? `在${name}范围内` : `属于${afterWord(name)}或其下级`
    }
    const names = (within ?? []).map(code => writeCode(code, definition)).join('、')
    return region ? `在以下地区范围内：${names}` : `属于以下之一或其下级：${names}`
  },
  read(source, definition) {
    if (source.oneOf('在以下地区范围内：', '属于以下之一或其下级：')) {
      return { within: readNames(source, definition) }
    }
    if (source.word('属于')) {
      const code = readCode(source, definition)
      source.need('或其下级')
      return { within: code }
    }
    const mark = source.mark
    const code = source.word('在') ? codeNext(source, definition) : undefined
    if (code !== undefined && source.word('范围内')) return { within: code }
    source.back(mark)
    return undefined
  },
}

function readNames(source: Source, definition: Definition | undefined): string[] {
  const found = [readCode(source, definition)]
  while (source.oneOf('、', '，')) found.push(readCode(source, definition))
  return found
}
