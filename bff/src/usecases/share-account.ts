import { type SharedAccount, sharedInWords } from '../domain/account-sharing'
import type { Actor } from '../domain/actor'
import { Fault, forbidden, invalidInput } from '../domain/fault'
import { MONEY_IDENTITY_LEVEL } from '../domain/standing-refusal'
import type { AccountSharing } from '../ports/account-sharing'
import type { Clock } from '../ports/clock'
import type { EntitlementCase } from '../ports/entitlements'
import { standingOf, userOf } from './acting'
import { ownEntitlement, type ViewDeps } from './view-entitlement'

export interface ShareAccountDeps extends ViewDeps {
  sharing: AccountSharing
  clock: Clock
}

export interface ShownSharing {
  words: string
  mayConfirm: boolean
}

const SHORTEST = 6
const LONGEST = 300
const shown = (one: SharedAccount): ShownSharing => ({ words: sharedInWords(one), mayConfirm: !one.said })

/**
 * Whoever is paid says in their own words that they share the account on purpose (CC-7). The same again changes nothing.
 * Faults: UNAUTHENTICATED, NOT_FOUND (also for somebody else's), FORBIDDEN for who may not change the account,
 * INVALID_INPUT, CONFLICT when nothing waits for it.
 */
export function confirmSharedAccount(deps: ShareAccountDeps) {
  return async (
    actor: Actor,
    command: { entitlementId: string; statement: string },
  ): Promise<ShownSharing> => {
    const user = userOf(actor)
    const entitlement = await ownEntitlement(deps, actor, command.entitlementId)
    const standing = await standingOf(deps.authority, actor, entitlement.subjectId)
    if (standing.role === 'AGENT' && !standing.scopes.includes('CHANGE_ACCOUNT'))
      throw forbidden('对您的授权不包括收款账户，请本人或法定代表人来说。')
    if ((user.identityLevel ?? 0) < MONEY_IDENTITY_LEVEL)
      throw forbidden('这关系到钱付到哪里，请先做实名认证。')
    const statement = command.statement.trim()
    if (statement.length < SHORTEST || statement.length > LONGEST)
      throw invalidInput(`用自己的话说清和谁、为什么合用（${SHORTEST} 到 ${LONGEST} 字）。`)
    const kept = await deps.sharing.say(entitlement.id, {
      ...{ statement, userId: user.userId, userName: user.maskedName, at: deps.clock.now() },
    })
    const [now] = kept ? await deps.sharing.waiting([entitlement.id]) : []
    if (!now) throw new Fault('CONFLICT', '这一笔现在不等账户的事，请刷新看看走到哪了。')
    return shown(now)
  }
}

/** Why each case waits for its account; whoever got the cases has checked that the actor may see them. */
export function sharingOfCases({ sharing }: Pick<ShareAccountDeps, 'sharing'>) {
  return async (cases: readonly EntitlementCase[]): Promise<(ShownSharing | null)[]> => {
    const moving = cases.filter(({ status }) => status === 'IN_EXECUTION').map(({ id }) => id)
    const all = moving.length > 0 ? await sharing.waiting(moving) : []
    return cases.map(({ id }) => {
      const one = all.find(({ entitlementId }) => entitlementId === id)
      return one ? shown(one) : null
    })
  }
}
