import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { type Changeable, changeableFor, mayTry } from '../domain/changeable'
import { invalidInput, notFound } from '../domain/fault'
import { ownLook } from '../domain/own-look'
import {
  type FactChange,
  headlineOf,
  type PackageChange,
  type PolicyItemVersion,
  type WhatIf,
  whatIf,
} from '../eligibility'
import type { BeneficiarySnapshots } from '../ports/beneficiary-snapshots'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { PolicyItems } from '../ports/policy-items'
import { existingId, userOf } from './acting'

export interface TryWhatIfDeps {
  items: PolicyItems
  snapshots: BeneficiarySnapshots
  dataUses: DataUses
  clock: Clock
}

/** A right that would be another, in words. */
export interface TriedChange extends Pick<PackageChange, 'before'> {
  kind: Exclude<PackageChange['kind'], 'OTHER'>
  item: PolicyItemVersion
  recordText: string | null
  afterFen: number | null
  headline: string
}

export interface TriedWhatIf extends Pick<WhatIf, 'beforeFen' | 'afterFen'> {
  changeable: Changeable[]
  /** What differs in nothing a person could tell is left out. */
  changes: TriedChange[]
}

/**
 * 算一算 (N-11): what a beneficiary's own data, changed by so many steps, would come to by today's policies. Nothing is
 * stored but that the data were used. Faults: UNAUTHENTICATED, NOT_FOUND (somebody else's beneficiary), INVALID_INPUT
 * (a datum that may not be tried).
 */
export function tryWhatIf({ items, snapshots, dataUses, clock }: TryWhatIfDeps) {
  return async (
    actor: Actor,
    beneficiaryId: string,
    changes: readonly FactChange[],
  ): Promise<TriedWhatIf> => {
    const user = userOf(actor)
    const today = chinaDate(clock.now())
    const reading = await snapshots.of(actor, existingId(beneficiaryId, '这个办事主体'), today)
    if (!reading) throw notFound('这个办事主体')
    const { standing, snapshot } = reading
    const { kind, facts } = snapshot.subject
    const rules = (await items.inForce(today)).filter(({ beneficiary }) => beneficiary.kind === kind)
    const changeable = changeableFor(kind, facts, rules)
    if (!mayTry(changeable, changes)) throw invalidInput('这一项不能试算，请回到页面重新选。')
    await dataUses.record([ownLook(user, standing, '各项政策用到的部门数据', '算一算能多领多少')])
    const { beforeFen, afterFen, ...tried } = whatIf(rules, facts, changes, today, snapshot.claims)
    return { beforeFen, afterFen, changeable, changes: inWords(rules, tried) }
  }
}

function inWords(
  rules: readonly PolicyItemVersion[],
  { changes, after }: Pick<WhatIf, 'changes' | 'after'>,
): TriedChange[] {
  return changes.flatMap(({ kind, before, after: line }) => {
    const judged = after.find(one => one.itemId === line?.itemId && one.recordKey === line.recordKey)
    const item = rules.find(({ id }) => id === line?.itemId)
    if (!judged || !item || kind === 'OTHER') return []
    const { recordText, benefit } = judged
    return [{ kind, item, before, recordText, afterFen: benefit.amountFen, headline: headlineOf(judged) }]
  })
}
