import type { Objection } from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { ShownObjection } from '../../usecases/show-objections'
import { departmentView } from './department'

/** An objection; its words are shown only to whoever raised it and to who answers. */
export const objectionView = ({ objection, about, readable }: ShownObjection): Objection => ({
  id: objection.id,
  number: objection.number,
  kind: objection.kind,
  about,
  statement: readable ? objection.statement : null,
  department: departmentView(objection.department),
  answerBy: objection.answerBy,
  answer: objection.answer,
  raisedAt: chinaDateTime(objection.raisedAt),
})
