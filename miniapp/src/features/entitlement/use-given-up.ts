import { shortDateTime } from '@policy-direct/shared/format/date'
import { useRef } from 'react'
import { answeredAt, FRESH_MS, type RequestFault, useRead } from '../../api'
import { PolicyPackageDocument } from '../../generated/documents/policy-package'
import { type ConfirmCase, type GivenUp, givenUpBy } from './confirm-view'

export type GivenUpCheck = {
  givenUp: GivenUp | null
  /** Why the tap waits: whoever taps has read first what it gives up. */
  off: string | null
  /** What is true without a network; null with one. */
  offline: string | null
  fault: RequestFault | null
  again(): void
}

/**
 * What one tap gives up, from the package of whoever the cases belong to: a link opens a case while the screens speak for
 * another firm. Asked anew when the sheet opens; kept answers count only without a network, and then with their time.
 * @param cases of one beneficiary
 */
export function useGivenUp(cases: readonly ConfirmCase[]): GivenUpCheck {
  const openedAt = useRef(Date.now())
  const beneficiaryId = cases[0]?.beneficiaryId ?? ''
  const read = useRead(PolicyPackageDocument, { beneficiaryId }, { keep: true })
  const isNew = read.data !== undefined && read.dataUpdatedAt >= openedAt.current - FRESH_MS
  const isOffline = !isNew && read.fetchStatus === 'paused'
  const fault = isNew || read.isFetching || isOffline ? null : read.error
  const given = {
    givenUp: givenUpBy(cases, read.data?.policyPackage),
    fault,
    again: () => void read.refetch(),
  }
  if (isNew) return { ...given, off: null, offline: null }
  if (!isOffline) return { ...given, off: fault ? '没有核对成，还不能确认' : '正在核对…', offline: null }
  if (!read.data) return { ...given, off: '等网络，核对以后才能确认', offline: NOT_CHECKED }
  const at = shortDateTime(answeredAt(read) ?? read.data.now, new Date().toISOString())
  return { ...given, off: null, offline: `没有网络。会不会放弃别的，是 ${at} 核对的。拿不准，等连上再确认。` }
}

const NOT_CHECKED = '没有网络，还没有核对这一项会不会放弃别的。连上后自动核对，钱给您留着。'
