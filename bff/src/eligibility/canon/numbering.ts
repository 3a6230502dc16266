import type { Source } from './source'
import { deeper, type Place } from './vocabulary'

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function chinese(number: number): string {
  if (number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return `${head}${DIGITS[number % 10]}`
}

/** （一） 1. （1） ① as official documents number; below that 〈5-1〉. Every depth has signs of its own. */
export function marker(depth: number, number: number): string {
  if (depth === 0) return `（${chinese(number)}）`
  if (depth === 1) return `${number}. `
  if (depth === 2) return `（${number}）`
  if (depth === 3 && number <= 20) return `${String.fromCharCode(0x245f + number)} `
  return `〈${depth + 1}-${number}〉`
}

const INDENT = '　'

/** Entries below each other, each with its number; whoever writes an entry stands one list deeper. */
export function writeList(
  place: Place,
  count: number,
  write: (index: number, place: Place) => string,
): string {
  const inner = deeper(place)
  const lines = Array.from(
    { length: count },
    (_, index) => `\n${INDENT.repeat(place.depth)}${marker(place.depth, index + 1)}${write(index, inner)}`,
  )
  return lines.join('；')
}

/** Reads a numbered list to its last entry; at least one. */
export function readList<T>(source: Source, place: Place, read: (index: number, place: Place) => T): T[] {
  const inner = deeper(place)
  source.need(marker(place.depth, 1))
  const found = [read(0, inner)]
  while (nextEntry(source, marker(place.depth, found.length + 1))) found.push(read(found.length, inner))
  return found
}

/** The semicolon belongs to the list only when the next number follows; else it ends something further out. */
function nextEntry(source: Source, sign: string): boolean {
  const mark = source.mark
  if (source.word('；') && source.word(sign)) return true
  source.back(mark)
  return false
}
