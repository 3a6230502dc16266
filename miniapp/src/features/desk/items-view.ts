import type { DeskItemPartsFragment, ItemsToIssueQuery } from '../../generated/types'
import { isDay } from './typed-day'

/** Why a withdrawal cannot be planned yet; null when it can. */
export function withdrawOff(state: {
  reason: string
  effectiveOn: string
  earliestOn: string
  online: boolean
  busy: boolean
}): string | null {
  if (state.busy) return '正在办，请稍等'
  if (!state.online) return '有网才能定'
  if (!isDay(state.effectiveOn)) return '日子写成 2026-12-31 这样'
  if (state.effectiveOn < state.earliestOn) return `最早 ${state.earliestOn}`
  return state.reason === '' ? '先写为什么停办' : null
}

type Other = ItemsToIssueQuery['policyItems'][number]

/** What may take an item's place: others for the same kind of beneficiary, those of the same department first. */
export function leadingOn(item: { id: string }, all: readonly Other[]): Other[] {
  const own = all.find(({ id }) => id === item.id)
  if (!own) return []
  const near = (one: Other) => Number(one.leadDepartment.code === own.leadDepartment.code)
  return all
    .filter(one => one.id !== item.id && one.beneficiaryKind === own.beneficiaryKind)
    .sort((a, b) => near(b) - near(a))
    .slice(0, OTHERS_SHOWN)
}

const OTHERS_SHOWN = 8

/** Names of what is measured of an item's cases (N-4). */
export const STEP_NAMES: Record<DeskItemPartsFragment['expectedTimes'][number]['step'], string> = {
  DEPARTMENT_REVIEW: '核定用时',
  PUBLIC_NOTICE: '公示用时',
  EXECUTION: '执行用时',
  TAP_TO_END: '确认到办结',
}
