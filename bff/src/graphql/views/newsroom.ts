import type {
  DeskNews as DeskNewsView,
  EverydayWord as EverydayWordView,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { DeskWord } from '../../usecases/missed-words'
import type { DeskPiece } from '../../usecases/write-news'
import { policyItemView } from './policy-item'

const statusOf = ({ publishedAt, withdrawnAt }: DeskPiece): DeskNewsView['status'] =>
  withdrawnAt ? 'WITHDRAWN' : publishedAt ? 'PUBLISHED' : 'WAITING'

/** A piece as its department sees it. */
export const deskNewsView = (piece: DeskPiece): DeskNewsView => ({
  id: piece.id,
  title: piece.title,
  lines: piece.lines,
  items: piece.items,
  status: statusOf(piece),
  revision: piece.revision,
  writtenBy: piece.writtenBy.name,
  writtenAt: chinaDateTime(piece.writtenAt),
  mine: piece.mine,
  publishedBy: piece.publishedBy?.name ?? null,
  publishedAt: piece.publishedAt && chinaDateTime(piece.publishedAt),
  withdrawal: piece.withdrawnBy && `${piece.withdrawnBy.name}：${piece.withdrawalReason ?? ''}`,
})

/** A word people use, as the department of its item sees it. */
export const everydayWordView = ({
  id,
  say,
  item,
  proposedBy,
  mine,
  accepted,
}: DeskWord): EverydayWordView => ({
  id,
  say,
  item: policyItemView(item),
  proposedBy: proposedBy.name,
  mine,
  accepted,
})
