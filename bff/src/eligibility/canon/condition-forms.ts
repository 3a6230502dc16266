import type { Condition } from '../condition/condition'
import { agree } from './conditions/agree'
import { count } from './conditions/count'
import { all, any, atLeastOf, not } from './conditions/logic'
import { ratio } from './conditions/ratio'
import { running } from './conditions/running'
import { fieldValue, value } from './conditions/value'
import { when } from './conditions/when'
import type { Form } from './form'
import type { Source } from './source'
import type { Place } from './vocabulary'

/** Every operator, in the order its words are tried: what begins with a word of its own before what begins with a name. */
const FORMS: readonly Form<Condition>[] = [
  all,
  any,
  atLeastOf,
  not,
  when,
  agree,
  ratio,
  running,
  count,
  fieldValue,
  value,
]

/** @throws Error when the object carries no operator; what was checked on entry always does */
export function writeCondition(condition: Condition, place: Place): string {
  const form = FORMS.find(({ key }) => key in condition)
  if (!form) throw new Error(`condition without an operator: ${JSON.stringify(condition)}`)
  return form.write(condition, place)
}

/** @throws ReadingError when no condition comes next */
export function readCondition(source: Source, place: Place): Condition {
  return source.nested(() => {
    for (const form of FORMS) {
      const found = form.read(source, place)
      if (found !== undefined) return found
    }
    return source.fail()
  })
}
