import { agreeing, whyNoAccountChange } from '../domain/account-change'
import type { Actor } from '../domain/actor'
import { staffInWords } from '../domain/own-look'
import { PAYS_TO_ACCOUNT } from '../domain/payout-account'
import { onDuty } from '../domain/staff-duty'
import type { AccountChangeRecord, AccountChanges, PlacedAccountChange } from '../ports/account-changes'
import type { CaseRecords } from '../ports/case-records'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase, EntitlementReader } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import type { Subjects } from '../ports/subjects'
import { firstLook } from './decide-account-change'

export interface ShowAccountChangesDeps {
  entitlements: EntitlementReader
  items: PolicyItems
  records: Pick<CaseRecords, 'accounts' | 'attempts'>
  subjects: Pick<Subjects, 'names'>
  dataUses: Pick<DataUses, 'record'>
}

/** A request with what the department has to know to decide it. */
export interface DeskAccountChange {
  change: AccountChangeRecord
  beneficiary: string
  itemName: string
  caseNumber: string
  amountFen: number
  presentAccount: string | null
  returnReason: string | null
  lookedFirst: string | null
  notYou: string | null
}

const NOT_YOU = {
  SAME_PERSON: '您已经核过一遍，等本局另一位同事再核一遍。',
  REVIEWER_NEEDED: '同意换账户要由本局的核定人定。',
} as const

/** Adds to requests what the department looks at; every look is recorded with the beneficiary. */
export function showAccountChanges(deps: ShowAccountChangesDeps) {
  return async (actor: Actor, changes: readonly PlacedAccountChange[]): Promise<DeskAccountChange[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const cases = await deps.entitlements.getMany(changes.map(change => change.entitlementId))
    const [attempts, accounts] = await Promise.all([
      deps.records.attempts([...cases.keys()]),
      deps.records.accounts([...cases.values()].flatMap(each => each.accountId ?? [])),
    ])
    await deps.dataUses.record(
      changes.map(({ subjectId, number }) => ({
        subjectId,
        actorKind: 'STAFF' as const,
        actorId: staff.staffId,
        actorName: staffInWords(staff.department, staff.name),
        what: '名称、金额、原账户和新账户的尾号',
        purpose: `核对换收款账户的申请（${number}）`,
        basis: 'STATUTORY_DUTY' as const,
      })),
    )
    const names = await deps.subjects.names(changes.map(({ subjectId }) => subjectId))
    return Promise.all(
      changes.map(async (change): Promise<DeskAccountChange> => {
        const one = cases.get(change.entitlementId)
        if (!one) throw new Error(`entitlement ${change.entitlementId} is gone`)
        const item = await deps.items.version(one.itemId, one.itemVersion)
        const account = accounts.find(({ id }) => id === one.accountId)
        const attempt = attempts.find(({ entitlementId }) => entitlementId === one.id)
        const look = firstLook(change)
        const meaning = agreeing({ needsTwo: change.needsTwo, firstLook: look }, staff)
        return {
          change,
          beneficiary: names.get(change.subjectId) ?? '',
          itemName: item?.name ?? '',
          caseNumber: one.caseNumber,
          amountFen: one.amountFen,
          presentAccount: account ? `${account.bankName} 尾号 ${account.tail}` : null,
          returnReason: one.status === 'RETURNED' ? (attempt?.reason ?? '银行退回') : null,
          lookedFirst: look?.name ?? null,
          notYou: meaning === 'SAME_PERSON' || meaning === 'REVIEWER_NEEDED' ? NOT_YOU[meaning] : null,
        }
      }),
    )
  }
}

/** What a case's own page shows of account changes. Whoever got the case has checked that the actor may see it. */
export function accountChangesOfCases(deps: {
  accountChanges: Pick<AccountChanges, 'ofCases'>
  items: PolicyItems
}) {
  return {
    async newest(cases: readonly EntitlementCase[]): Promise<(AccountChangeRecord | null)[]> {
      const all = await deps.accountChanges.ofCases(cases.map(({ id }) => id))
      return cases.map(({ id }) => all.find(({ entitlementId }) => entitlementId === id) ?? null)
    },
    async changeable({ itemId, itemVersion, status }: EntitlementCase): Promise<boolean> {
      const item = await deps.items.version(itemId, itemVersion)
      return item !== null && PAYS_TO_ACCOUNT.has(item.fulfilment.kind) && whyNoAccountChange(status) === null
    },
  }
}
export type AccountChangesOfCases = ReturnType<typeof accountChangesOfCases>
