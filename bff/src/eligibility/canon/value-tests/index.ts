import { suitsKind } from '../../checking/check-value-test'
import type { ValueTest } from '../../condition/condition'
import type { Definition } from '../operand'
import type { Source } from '../source'
import type { Place } from '../vocabulary'
import { age } from './age'
import { BOUNDS } from './bounds'
import { isIn, isNotIn } from './members'
import { between } from './range'
import { branches } from './tree'
import { atLeastAgo, inYear, withinLast, withinNext } from './windows'

/** One requirement in Chinese, behind the name of what it is asked of. */
export type ValueTestForm = {
  readonly key: keyof ValueTest
  write(test: ValueTest, definition: Definition | undefined, place: Place): string
  read(source: Source, definition: Definition | undefined, place: Place): ValueTest | undefined
}

/** In the order their words are tried: 是以下之一 before 是. */
const FORMS: readonly ValueTestForm[] = [
  isIn,
  isNotIn,
  between,
  withinLast,
  withinNext,
  atLeastAgo,
  inYear,
  branches,
  age,
  ...BOUNDS,
]

/** What suits the kind is tried, and named in an error, first. */
function orderFor(definition: Definition | undefined): readonly ValueTestForm[] {
  const suits = ({ key }: ValueTestForm) => definition !== undefined && suitsKind(key, definition.kind)
  return [...FORMS.filter(suits), ...FORMS.filter(form => !suits(form))]
}

/** @throws Error when there is no requirement; what was checked on entry has exactly one */
export function writeValueTest(test: ValueTest, definition: Definition | undefined, place: Place): string {
  const form = FORMS.find(({ key }) => test[key] !== undefined)
  if (!form) throw new Error(`no requirement: ${JSON.stringify(test)}`)
  return form.write(test, definition, place)
}

/** @throws ReadingError when no requirement comes next */
export function readValueTest(source: Source, definition: Definition | undefined, place: Place): ValueTest {
  for (const form of orderFor(definition)) {
    const found = form.read(source, definition, place)
    if (found !== undefined) return found
  }
  return source.fail()
}
