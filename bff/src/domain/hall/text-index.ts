import { alike, type WantedWord } from './wanted-words'

/** Something that can be looked for, by texts that count more or less. */
export interface Searchable<T> {
  readonly value: T
  readonly texts: readonly { readonly weight: number; readonly text: string }[]
}

export interface Found<T> {
  value: T
  score: number
}

/** Finds values by the words in their texts; every word must be found. The best first, then in the order given. */
export type TextIndex<T> = (wanted: readonly WantedWord[]) => Found<T>[]

/** Half of what somebody wrote, counted by how telling its parts are, has to be there. */
const ENOUGH = 0.5
const ROUGHLY = 0.3

type Entry<T> = { value: T; texts: { weight: number; text: string }[] }

/**
 * Builds an index over pairs of neighbouring characters: Chinese has no blanks to cut at, and a pair is found in any
 * cut. Pairs choose the candidates, the texts themselves decide. Only when nothing carries the words as written is the
 * best resemblance looked for, so that one character too many is not an empty page.
 */
export function textIndex<T>(all: readonly Searchable<T>[]): TextIndex<T> {
  const entries: Entry<T>[] = all.map(({ value, texts }) => ({
    value,
    texts: texts.map(({ weight, text }) => ({ weight, text: alike(text) })).filter(({ text }) => text !== ''),
  }))
  const places = new Map<string, number[]>()
  entries.forEach(({ texts }, at) => {
    for (const pair of new Set(texts.flatMap(({ text }) => pairsOf(text)))) {
      const known = places.get(pair)
      if (known) known.push(at)
      else places.set(pair, [at])
    }
  })

  const scoreOf = (word: string): Map<number, number> => {
    const scores = new Map<number, number>()
    for (const at of candidates(places, word, entries.length)) {
      const score = weightOf(entries[at]?.texts ?? [], word)
      if (score > 0) scores.set(at, score)
    }
    return scores
  }
  const exactly = ({ written, others }: WantedWord) => others.map(scoreOf).reduce(best, scoreOf(written))
  const roughly = ({ written }: WantedWord) => resembling(places, written, entries)

  return wanted => {
    if (wanted.length === 0) return []
    const exact = together(wanted.map(exactly))
    const scores = exact.size > 0 ? exact : together(wanted.map(word => best(exactly(word), roughly(word))))
    return [...scores]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .flatMap(([at, score]) => {
        const entry = entries[at]
        return entry ? [{ value: entry.value, score }] : []
      })
  }
}

/** Single characters and neighbouring pairs of one text. */
function pairsOf(text: string): string[] {
  const pairs: string[] = []
  for (let at = 0; at < text.length; at += 1) {
    pairs.push(text.charAt(at))
    if (at + 1 < text.length) pairs.push(text.slice(at, at + 2))
  }
  return pairs
}

/** Where the rarest pair of a word stands; everything else of it must be there too. */
function candidates(places: ReadonlyMap<string, number[]>, word: string, count: number): readonly number[] {
  const pairs = word.length === 1 ? [word] : pairsOf(word).filter(pair => pair.length === 2)
  let rarest: readonly number[] | undefined
  for (const pair of pairs) {
    const here = places.get(pair)
    if (!here) return []
    if (here.length < (rarest?.length ?? count + 1)) rarest = here
  }
  return rarest ?? []
}

function weightOf(texts: readonly { weight: number; text: string }[], word: string): number {
  let found = 0
  for (const { weight, text } of texts) {
    if (weight <= found || !text.includes(word)) continue
    found = weight
  }
  return found
}

function resembling<T>(
  places: ReadonlyMap<string, number[]>,
  word: string,
  entries: readonly Entry<T>[],
): Map<number, number> {
  const pairs = [...new Set(pairsOf(word).filter(pair => pair.length === 2))]
  const telling = (pair: string) => Math.log(1 + entries.length / (1 + (places.get(pair)?.length ?? 0)))
  const whole = pairs.reduce((sum, pair) => sum + telling(pair), 0)
  const covered = new Map<number, number>()
  for (const pair of pairs) {
    for (const at of places.get(pair) ?? []) covered.set(at, (covered.get(at) ?? 0) + telling(pair))
  }
  return new Map(
    [...covered].flatMap(([at, sum]) => (sum / whole >= ENOUGH ? [[at, (ROUGHLY * sum) / whole]] : [])),
  )
}

/** The better score of either. */
function best(one: Map<number, number>, other: ReadonlyMap<number, number>): Map<number, number> {
  for (const [at, score] of other) one.set(at, Math.max(score, one.get(at) ?? 0))
  return one
}

/** What every word found, scores added. */
function together(words: readonly Map<number, number>[]): Map<number, number> {
  const [first = new Map<number, number>(), ...rest] = words
  return new Map(
    [...first].flatMap(([at, score]) => {
      let sum = score
      for (const word of rest) {
        const more = word.get(at)
        if (more === undefined) return []
        sum += more
      }
      return [[at, sum] as const]
    }),
  )
}
