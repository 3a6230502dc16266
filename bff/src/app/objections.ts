import { objectionResolvers } from '../graphql/resolvers/objection'
import { type AnswerDeps, answerObjection, listDeskObjections } from '../usecases/answer-objection'
import { listObjections } from '../usecases/list-objections'
import { type NoticeObjectionDeps, objectToNotice } from '../usecases/object-to-notice'
import { type ObjectionDeps, raiseObjection } from '../usecases/raise-objection'
import { showObjections } from '../usecases/show-objections'

/** 异议和申诉: raised by whoever it is about, answered by somebody who had no hand in it. */
export const objectionDesk = (
  deps: AnswerDeps & ObjectionDeps & NoticeObjectionDeps & Parameters<typeof showObjections>[0],
) =>
  objectionResolvers({
    raise: raiseObjection(deps),
    objectToNotice: objectToNotice(deps),
    list: listObjections(deps),
    desk: listDeskObjections(deps),
    answer: answerObjection(deps),
    show: showObjections(deps),
  })
