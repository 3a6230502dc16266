import { clockTime, fullDate, shortDateTime } from '@policy-direct/shared/format/date'
import type { DataUsesQuery, LegalBasisOfUse } from '../../generated/types'

export type DataUse = DataUsesQuery['dataUses'][number]

const BASES: Record<LegalBasisOfUse, string> = { STATUTORY_DUTY: '依法履职', CONSENT: '您同意过' }

export const basisWords = (basis: LegalBasisOfUse): string => BASES[basis]

/** 今天 06:00, otherwise 11-20 15:12. */
export const whenWords = (at: string, now: string): string =>
  fullDate(at) === fullDate(now) ? `今天 ${clockTime(at)}` : shortDateTime(at, now)

export type Looked = {
  byPeople: DataUse[]
  byMatching: DataUse[]
  byOwnSide: DataUse[]
  title: string
  note: string
}

/** Staff apart from matching, and how often each; one's own looks are shown and not counted among them. */
export function sortUses(all: readonly DataUse[]): Looked {
  const byOwnSide = all.filter(use => use.ownSide)
  const byPeople = all.filter(use => use.byPerson && !use.ownSide)
  const byMatching = all.filter(use => !use.byPerson)
  const others = byPeople.length + byMatching.length
  return {
    byPeople,
    byMatching,
    byOwnSide,
    title: others === 0 ? '近 30 天没有别人看过' : `近 30 天 ${others} 次，都有依据`,
    note: `工作人员 ${byPeople.length} 次，自动比对 ${byMatching.length} 次。`,
  }
}
