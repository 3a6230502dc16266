import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor } from '../domain/actor'
import { invalidInput, notFound } from '../domain/fault'
import { staffInWords } from '../domain/own-look'
import { isOpenReversal, whyNotDecide } from '../domain/reversal'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { DeskReversal, PaidCase, Reversal } from '../ports/reversals'
import type { ReversalDeps } from './reverse-payment'

export type ShownReversal = DeskReversal & { itemName: string; notYou: string | null; mayTakeBack: boolean }
export type ShownPaidCase = PaidCase & { itemName: string }

type ReadDeps = Pick<ReversalDeps, 'reversals' | 'items' | 'dataUses' | 'clock'>

/** Reversals of the department of whoever looks, open ones first. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listReversals(deps: ReadDeps) {
  return async (actor: Actor): Promise<ShownReversal[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const own = (await deps.reversals.ofDepartment(staff)).filter(one => answersFor(staff, one))
    const today = chinaDate(deps.clock.now())
    return Promise.all(
      own.map(async one => ({
        ...one,
        itemName: await itemNameOf(deps, one),
        notYou: whyNotYou(one, staff, today),
        mayTakeBack: one.status === 'PROPOSED' && one.preparedBy === staff.staffId,
      })),
    )
  }
}

/** Why this person may not take the next step; null when they may, or when there is none. */
function whyNotYou(one: Reversal, staff: StaffActor, today: string): string | null {
  if (!isOpenReversal(one.status)) return null
  if (one.preparedBy === staff.staffId && whyNotDecide(one, 'SERVE', staff.staffId, today) !== 'NOT_NOW')
    return '这件是您提出的，告知和决定要由本局另一个人来做。没告知以前您可以撤回。'
  if (one.preparedBy === staff.staffId && one.status !== 'REPAYING')
    return '这件是您提出的，要由本局另一个人来定。'
  return staff.roles.includes('REVIEWER') ? null : '告知、决定和记退款由本局的核定人办。'
}

const NUMBER = /^BJ-[0-9A-Z-]{4,30}$/

/**
 * A paid case of the department by the number somebody reads out. Whoever was paid reads who looked and why. Faults:
 * UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT, NOT_FOUND (also for another department's).
 */
export function readPaidCase(deps: ReadDeps) {
  return async (actor: Actor, caseNumber: string): Promise<ShownPaidCase> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const number = caseNumber.trim().toUpperCase()
    if (!NUMBER.test(number)) throw invalidInput('办件号照办件上写，例如 BJ-2611-7K3M-9QX2。')
    const found = await deps.reversals.paid({ caseNumber: number })
    if (!found || !answersFor(staff, found)) throw notFound('本局付出去的这件办件')
    const itemName = await itemNameOf(deps, found)
    await deps.dataUses.record([
      {
        ...{ subjectId: found.subjectId, actorKind: 'STAFF', actorId: staff.staffId },
        actorName: staffInWords(staff.department, staff.name),
        ...{
          what: '付过的一笔和当时的条件',
          purpose: `核对有没有多付（${itemName}）`,
          basis: 'STATUTORY_DUTY',
        },
      },
    ])
    return { ...found, itemName }
  }
}

async function itemNameOf(
  { items }: Pick<ReadDeps, 'items'>,
  { itemId, itemVersion }: { itemId: string; itemVersion: number },
): Promise<string> {
  return (await items.version(itemId, itemVersion))?.name ?? itemId
}
