import type { DataUsesQuery, LegalBasisOfUse } from '../../generated/types'

export type DataUse = DataUsesQuery['dataUses'][number]

const BASES: Record<LegalBasisOfUse, string> = { STATUTORY_DUTY: '依法履职', CONSENT: '您同意过' }

export const basisWords = (basis: LegalBasisOfUse): string => BASES[basis]

export type Looked = { byPeople: DataUse[]; byMatching: DataUse[]; title: string; note: string }

/** People apart from matching, and how often each. */
export function sortUses(all: readonly DataUse[]): Looked {
  const byPeople = all.filter(use => use.byPerson)
  const byMatching = all.filter(use => !use.byPerson)
  return {
    byPeople,
    byMatching,
    title: all.length === 0 ? '近 30 天没有人看过' : `近 30 天 ${all.length} 次，都有依据`,
    note: `人工 ${byPeople.length} 次，自动比对 ${byMatching.length} 次。`,
  }
}
