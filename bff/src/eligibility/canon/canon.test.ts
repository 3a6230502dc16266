import fc from 'fast-check'
import { loadPolicies } from '../../adapters/policy-files/load-policies'
import { loadTags } from '../../adapters/policy-files/load-tags'
import { conditionOf, formulaOf, vocabulary } from '../testing/arbitrary-language'
import { readCondition, readFormula, readTally, writeCondition, writeFormula, writeTally } from './canon'
import { vocabularyOf } from './vocabulary'

const anyCondition = conditionOf({ list: vocabulary.forEach, depth: 0 })

/** The same text as somebody else might type it: half width, odd spaces and line ends; free text left alone. */
function retyped(text: string, seed: number): string {
  const half: Record<string, string> = {
    '，': ',',
    '；': ';',
    '：': ':',
    '（': '(',
    '）': ')',
    '【': '[',
    '】': ']',
  }
  let turn = seed
  return text
    .split(/(“[^”]*”|「(?:"(?:[^"\\]|\\.)*"|[^"」]*)」|【#[^】]*】)/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .split('')
            .map(sign => {
              turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648
              if (/[\s\d.%,A-Z]/.test(sign)) return sign
              const typed = turn % 3 === 0 ? (half[sign] ?? sign) : sign
              return turn % 5 === 0 ? `${typed}　` : turn % 7 === 0 ? `${typed}\n` : typed
            })
            .join(''),
    )
    .join('')
}

describe('the canonical Chinese form', () => {
  it('gives every condition back exactly, whatever the operators, literals and nesting', () => {
    fc.assert(
      fc.property(anyCondition, condition => {
        const text = writeCondition(condition, vocabulary)
        const read = readCondition(text, vocabulary)
        expect(read).toEqual(condition)
        expect(writeCondition(read, vocabulary)).toBe(text)
      }),
      { numRuns: 1_500 },
    )
  })

  it('gives every formula back exactly', () => {
    fc.assert(
      fc.property(formulaOf(), formula => {
        const text = writeFormula(formula, vocabulary)
        const read = readFormula(text, vocabulary)
        expect(read).toEqual(formula)
        expect(writeFormula(read, vocabulary)).toBe(text)
      }),
      { numRuns: 1_000 },
    )
  })

  it('reads the same however it is typed: full or half width, with or without spaces and line ends', () => {
    fc.assert(
      fc.property(anyCondition, fc.nat(), (condition, seed) => {
        const text = writeCondition(condition, vocabulary)
        expect(readCondition(retyped(text, seed), vocabulary)).toEqual(condition)
      }),
      { numRuns: 500 },
    )
  })

  it.each(loadPolicies().map(item => [`${item.id} ${item.version}`, item] as const))(
    'says what %s says, in words only',
    (_name, item) => {
      const words = vocabularyOf(item)
      const texts = item.conditions.map(({ condition }) => {
        const text = writeCondition(condition, words)
        expect(readCondition(text, words)).toEqual(condition)
        return text
      })
      if (item.benefit.formula) {
        const text = writeFormula(item.benefit.formula, words)
        expect(readFormula(text, words)).toEqual(item.benefit.formula)
        texts.push(text)
      }
      for (const tally of Object.values(item.tallies)) {
        const text = writeTally(tally, words)
        expect(readTally(text, words)).toEqual(tally)
        texts.push(text)
      }
      // Nothing had to be written as data or by an English name.
      expect(texts.join('')).not.toMatch(/[「」#]|[a-z]{2}/)
    },
  )

  it('says what the tags say', () => {
    for (const { condition } of loadTags()) {
      const text = writeCondition(condition)
      expect(readCondition(text)).toEqual(condition)
      expect(text).not.toMatch(/[「」]/)
    }
  })
})
