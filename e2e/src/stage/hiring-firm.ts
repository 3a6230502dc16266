import { listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { type Beneficiary, GraphQLRefusal, Visitor } from '@policy-direct/mocks/visitor/visitor'
import type { Case, TapAnswer } from './claimant'
import { ownerOf } from './owners'

/** Paid after one tap and five working days of public notice. */
export const HIRING = 'job-expansion-subsidy'

/** A generated firm that is offered the hiring subsidy, its owner signed in. */
export class HiringFirm {
  private constructor(
    private readonly who: string,
    private readonly owner: Visitor,
    readonly firm: Beneficiary,
    readonly offer: Case,
  ) {}

  /** Such firms, their owners found as a visitor finds them; the cast belongs to other stories. */
  static async *all(address: string): AsyncGenerator<HiringFirm> {
    const { staff, lists } = await listsOf(address, 'li-qi')
    for (const list of lists.filter(one => one.item.id === HIRING)) {
      const { candidates } = await staff.ask<{ candidates: { candidates: { name: string }[] } }>(
        'Candidates',
        { listId: list.id, filter: 'CONFIRMED', after: null },
      )
      for (const { name } of candidates.candidates) {
        const owner = await ownerOf(address, name)
        const found = owner && (await HiringFirm.arrive(address, owner, name))
        if (found) yield found
      }
    }
  }

  private static async arrive(address: string, who: string, name: string): Promise<HiringFirm | undefined> {
    const owner = new Visitor(address)
    await owner.signIn(who)
    await owner.verifyIdentity(who)
    const firm = await owner.bindEnterprise(who).catch(() => undefined)
    if (firm?.name !== name) return undefined
    const { policyPackage } = await owner.ask<{ policyPackage: { ready: Case[] } }>('PolicyPackage', {
      beneficiaryId: firm.id,
    })
    const offer = policyPackage.ready.find(one => one.item.id === HIRING)
    return offer?.payoutAccount?.holderMatches ? new HiringFirm(who, owner, firm, offer) : undefined
  }

  get caseId(): string {
    return this.offer.id
  }

  /** One tap on 确认领取. */
  async tap(): Promise<TapAnswer['__typename']> {
    const { id, amountFen } = this.offer
    const { confirmEntitlement } = await this.owner.ask<{ confirmEntitlement: TapAnswer }>(
      'ConfirmEntitlement',
      { input: { entitlementId: id, amountFen, idempotencyKey: `hiring-${id}` } },
    )
    return confirmEntitlement.__typename
  }

  /** Where the case stands; a session lasts a week, after that the owner signs in again. */
  async status(): Promise<string> {
    const ask = async () =>
      (await this.owner.ask<{ entitlement: Case }>('Entitlement', { id: this.offer.id })).entitlement.status
    return ask().catch(async error => {
      if (!(error instanceof GraphQLRefusal) || error.code !== 'UNAUTHENTICATED') throw error
      await this.owner.signIn(this.who)
      return ask()
    })
  }
}
