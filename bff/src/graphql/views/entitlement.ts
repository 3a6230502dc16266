import type {
  FundStation as FundStationView,
  PayoutAccount,
  PoolPlace,
  Receipt as ReceiptView,
  ServiceRating,
  TimelineStep as TimelineView,
} from '@policy-direct/shared/generated/schema'
import { chinaDate, chinaDateTime } from '@policy-direct/shared/time/china-date'
import { PUBLIC_STATUS } from '../../domain/entitlement'
import type { FundStation } from '../../domain/fund-path'
import { receiptLink } from '../../domain/receipt'
import type { TimelineStep } from '../../domain/timeline'
import type { RatingRecord, ReceiptRecord } from '../../ports/case-records'
import type { EntitlementCase } from '../../ports/entitlements'
import type { PlaceRecord } from '../../ports/pool-queue'
import type { ShownAccount } from '../../usecases/case-details'
import { clauseViews } from './clause'

const moment = (at: Date | null) => (at ? chinaDateTime(at) : null)

/** Fields of Entitlement that its row answers alone. The parent of every Entitlement is the case itself. */
export const entitlementFields = {
  beneficiaryId: ({ subjectId }: EntitlementCase) => subjectId,
  recordKey: ({ recordKey }: EntitlementCase) => recordKey || null,
  status: ({ status }: EntitlementCase) => PUBLIC_STATUS[status],
  formula: ({ assessment }: EntitlementCase) =>
    assessment.benefit.lines.map(({ label, text }) => ({ label, text })),
  clauses: ({ assessment }: EntitlementCase) => clauseViews(assessment),
  confirmedByDepartmentOn: ({ departmentConfirmedAt }: EntitlementCase) =>
    departmentConfirmedAt ? chinaDate(departmentConfirmedAt) : null,
  secondsToFulfil: ({ confirmedAt, settledAt, status }: EntitlementCase) =>
    status === 'FULFILLED' && confirmedAt && settledAt
      ? Math.max(0, Math.round((settledAt.getTime() - confirmedAt.getTime()) / 1000))
      : null,
  departmentNote: ({ departmentNote, status }: EntitlementCase) =>
    status === 'DOUBTFUL' || status === 'REJECTED' ? departmentNote : null,
}

export const accountView = ({
  id,
  kind,
  bankName,
  tail,
  holderMatches,
  reason,
}: ShownAccount): PayoutAccount => ({
  id,
  kind,
  bankName,
  tail,
  holderMatches,
  reason,
})

export const timelineView = (steps: readonly TimelineStep[]): TimelineView[] =>
  steps.map(step => ({ ...step, at: moment(step.at) }))

export const fundPathView = (stations: readonly FundStation[]): FundStationView[] =>
  stations.map(station => ({ ...station, at: moment(station.at) }))

export function receiptView(receipt: ReceiptRecord, publicUrl: string, payee: string): ReceiptView {
  const { number, amountFen, payer, serial, digest, at, place } = receipt
  return {
    number,
    amountFen,
    payer,
    payee,
    at: chinaDateTime(new Date(at)),
    serial,
    digest,
    qr: receiptLink(publicUrl, number, digest),
    position: place?.position ?? null,
    link: place?.link ?? null,
  }
}

export const placeView = ({ position, event, at, ahead, poolId, link, salt }: PlaceRecord): PoolPlace => ({
  position,
  event,
  at: chinaDateTime(at),
  ahead,
  poolId,
  link,
  salt,
})

export const ratingView = ({ level, comment, answerBy, at }: RatingRecord): ServiceRating => ({
  level,
  comment,
  at: chinaDateTime(at),
  answerBy,
})
