import { type Beneficiary, GraphQLRefusal, Visitor } from '@policy-direct/mocks/visitor/visitor'
import { until } from './until'

/** The item these stories are about: paid out by the bank, after one tap, without public notice. */
export const REBATE = 'job-stabilisation-rebate'

export interface Clause {
  id: string
  verdict: string
  gap?: { text: string } | null
  values: { text: string | null; asOf: string | null; source: { name: string } }[]
}
/** A case as the phone sees it. */
export interface Case {
  id: string
  caseNumber: string
  status: string
  amountFen: number
  revision: number
  departmentNote: string | null
  payoutAccount: { id: string; tail: string; holderMatches: boolean } | null
  timeline: { name: string; state: string; detail: string | null }[]
  fundPath: { holder: string; state: string }[]
  receipt: { number: string; qr: string } | null
  item: { id: string; name: string }
}
/** What a tap was answered with. */
export interface TapAnswer {
  __typename: 'EntitlementConfirmed' | 'SecondaryConfirmationRequired' | 'Refused'
  entitlement?: Case
  current?: Case | null
  reason?: string
  message?: string
  nextStep?: string
  clauses?: Clause[]
}
export interface DataGap {
  since: string
  department: { code: string; name: string }
}
/** The parts of a package the stories look at. */
export interface Package {
  readyFen: number
  dataGaps: DataGap[]
  ready: Case[]
  /** Offers that `ready` excludes. */
  alternatives: { entitlement: Case; insteadOf: { id: string }[]; lessFen: number | null }[]
  inProgress: Case[]
  finished: Case[]
}

const REAL_NAME_FOR_MONEY = 3
let keys = 0

/** The owner of a firm with the rebate before them, one tap away. */
export class Claimant {
  private constructor(
    readonly visitor: Visitor,
    /** Their name on the sign-in pages. */
    readonly who: string,
    readonly firm: Beneficiary,
    /** The rebate as offered. */
    readonly offer: Case,
  ) {}

  /** Signs in, proves the name and shows the licence; nobody when this owner cannot take the rebate by one tap. */
  static async arrive(address: string, who: string, firmName: string): Promise<Claimant | undefined> {
    const visitor = new Visitor(address)
    await visitor.signIn(who)
    const { identity } = (await visitor.verifyIdentity(who)) as unknown as { identity: { level: number } }
    if (identity.level < REAL_NAME_FOR_MONEY) return undefined
    // An owner of several firms is asked on the page which one; the next owner is simpler.
    const firm = await visitor.bindEnterprise(who).catch(error => {
      if (error instanceof GraphQLRefusal) throw error
    })
    if (firm?.name !== firmName) return undefined
    const { ready } = await packageOf(visitor, firm.id)
    const offer = ready.find(one => one.item.id === REBATE)
    return offer?.payoutAccount?.holderMatches ? new Claimant(visitor, who, firm, offer) : undefined
  }

  /** A key nobody has used. */
  freshKey(): string {
    keys += 1
    return `fault-story-${keys}-${this.offer.id}`
  }

  /** One tap on 确认领取. */
  async tap(
    over: { key?: string; amountFen?: number; entitlementId?: string } = {},
    visitor = this.visitor,
  ): Promise<TapAnswer> {
    const input = {
      entitlementId: over.entitlementId ?? this.offer.id,
      amountFen: over.amountFen ?? this.offer.amountFen,
      idempotencyKey: over.key ?? this.freshKey(),
    }
    return (await visitor.ask<{ confirmEntitlement: TapAnswer }>('ConfirmEntitlement', { input }))
      .confirmEntitlement
  }

  /** The case as it is now. */
  async case(visitor = this.visitor): Promise<Case> {
    return (await visitor.ask<{ entitlement: Case }>('Entitlement', { id: this.offer.id })).entitlement
  }

  /** Waits until the case stands where it is wanted. */
  async reaches(status: string, patienceMs?: number): Promise<Case> {
    return until(
      `${this.firm.name} is ${status}`,
      async () => {
        const now = await this.case()
        if (now.status === status) return now
        throw new Error(`it is ${now.status}`)
      },
      patienceMs,
    )
  }

  async package(): Promise<Package> {
    return packageOf(this.visitor, this.firm.id)
  }

  /** The same person on another telephone. */
  async secondPhone(address = this.visitor.address): Promise<Visitor> {
    const phone = new Visitor(address)
    await phone.signIn(this.who)
    return phone
  }
}

async function packageOf(visitor: Visitor, beneficiaryId: string): Promise<Package> {
  return (await visitor.ask<{ policyPackage: Package }>('PolicyPackage', { beneficiaryId })).policyPackage
}

/**
 * The case of an item before somebody of the cast, as another telephone of theirs shows it: what was paid is judged by
 * it, and never by a name that other stories pay as well.
 * @throws Error when their package has no such case
 */
export async function caseOf(
  address: string,
  who: string,
  kind: Beneficiary['kind'],
  itemId: string,
): Promise<Case> {
  const visitor = new Visitor(address)
  await visitor.signIn(who)
  const { beneficiaries } = await visitor.verifyIdentity(who)
  // Whoever has not shown the licence yet does so now.
  const beneficiary = beneficiaries.find(one => one.kind === kind) ?? (await visitor.bindEnterprise(who))
  const { ready, inProgress, finished } = await packageOf(visitor, beneficiary.id)
  const found = [...ready, ...inProgress, ...finished].find(({ item }) => item.id === itemId)
  if (!found) throw new Error(`${who} has no case of ${itemId}`)
  return found
}
