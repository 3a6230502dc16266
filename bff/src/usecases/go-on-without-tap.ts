import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Standing } from '../domain/actor'
import { announceLater } from '../domain/case-change'
import { decideConfirmation } from '../domain/confirmation'
import { choosePayoutAccount } from '../domain/payout-account'
import { MONEY_IDENTITY_LEVEL } from '../domain/standing-refusal'
import type { StoredOutcome } from '../domain/tap-outcome'
import { lastingExplain } from '../eligibility'
import type { CaseActor, EntitlementReader } from '../ports/entitlements'
import type { ConfirmDeps } from './confirm-entitlement'
import { situationOf } from './judge-again'
import { grantOf, SALT_BYTES } from './order-grant'
import { knownVersions, prepared } from './prepared'

const BY_LAW: CaseActor = { kind: 'SYSTEM', id: 'statute', name: '依法直接办理' }

/**
 * Goes on with an offer that a law grants without asking (`tap: NONE`), judged again like any tap; the event records
 * the law. Answers whether nobody needs to be asked: false while the offer still waits, be it because the item wants a
 * tap, or because it cannot go on by itself (no account, an empty pool, less money than was confirmed).
 */
export function goOnWithoutTap(deps: ConfirmDeps & { entitlements: EntitlementReader }) {
  const versionOf = knownVersions(deps.items)
  const explain = lastingExplain()
  return async (entitlementId: string): Promise<boolean> => {
    const offered = await deps.entitlements.get(entitlementId)
    // Asked for again, or decided meanwhile: there is no offer left to tell anybody about.
    if (offered?.status !== 'OFFERED') return true
    const item = await deps.items.version(offered.itemId, offered.itemVersion)
    if (item?.application.tap !== 'NONE') return false
    const at = deps.clock.now()
    const today = chinaDate(at)
    const names = new Map<string, string>()
    let waits = true
    const changed = await prepared(() =>
      deps.taps.change(BY_LAW, entitlementId, at, async atHand => {
        const { entitlement, subject } = atHand
        waits = entitlement.status === 'OFFERED'
        if (!waits) return null
        const known = versionOf(entitlement.itemId, entitlement.itemVersion)
        const { outcome, change } = decideConfirmation({
          ...(await situationOf(explain, known, entitlement.recordKey, atHand, today)),
          account: choosePayoutAccount(known.fulfilment.accounts, atHand.accounts, entitlement.accountId),
          standing: oneself(subject.id, subject.kind),
          identityLevel: MONEY_IDENTITY_LEVEL,
          seenFen: entitlement.amountFen,
          salt: deps.ids.token(SALT_BYTES),
          grant: grantOf(deps, known, atHand, today, names),
        })
        const said = change?.event === 'REFUSE' ? saidWhy(entitlementId, outcome) : {}
        const legalBasis = known.application.tapBasis ?? ''
        return change && { ...change, ...said, detail: { ...change.detail, legalBasis } }
      }),
    )
    return changed ? changed.status !== 'OFFERED' : !waits
  }
}

/** Nobody tapped, so nobody reads the answer: the clause that stands in the way becomes the note, and is told. */
function saidWhy(entitlementId: string, outcome: StoredOutcome) {
  const [clause] = outcome.kind === 'REFUSED' ? outcome.clauses : []
  const reason = clause?.gap?.text ?? clause?.text ?? '有一项条件不符合'
  return {
    note: `没有发：${reason}。`,
    follow: [announceLater(entitlementId, 'STOPPED', 'refused-by-law', reason)],
  }
}

/** Nobody taps: whoever confirmed before, or whom the law spares it, stands for the beneficiary. */
export const oneself = (beneficiaryId: string, beneficiaryKind: Standing['beneficiaryKind']): Standing => ({
  beneficiaryId,
  beneficiaryKind,
  name: '',
  role: 'SELF',
  scopes: ['VIEW', 'CONFIRM'],
  capFen: null,
  validUntil: null,
})
