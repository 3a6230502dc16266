import type { Formula, Rounding } from '../benefit/formula'
import type { Condition, Tally } from '../condition/condition'
import type { Exclusion, Limit } from '../limit/limit'
import type { PublishedColumn } from './publication'
import type {
  ApplicationMode,
  AwardType,
  FulfilmentKind,
  PayoutAccountKind,
  PolicyDomain,
  PolicyLevel,
  PolicyShelf,
} from './terms'

/** One clause (申报条件): all clauses of an item must be met. */
export type Clause = {
  readonly id: string
  readonly text: string
  readonly condition: Condition
  /** What to do if it is not met, in plain words; without it the engine says the usual. */
  readonly ifNotMet?: { readonly text: string }
  /** What settles an unknown: a material of the item, or a department. */
  readonly ifUnknown?: { readonly text: string; readonly material?: string; readonly department?: string }
}

/** A figure that changes by year, or a fixed one: `5.5%`, `30`, `1500元`, `12个月`. */
export type ParameterValue = string | number
export type Parameter = {
  readonly text: string
  readonly value?: ParameterValue
  /** Calendar year → value; a year that is missing makes what depends on it unknown. */
  readonly byYear?: Readonly<Record<string, ParameterValue>>
}

export type LegalBasis = {
  readonly title: string
  readonly documentNumber?: string
  readonly sourceUrl?: string
  readonly level: PolicyLevel
}

export type ApplicationMaterial = {
  readonly id: string
  readonly name: string
  /** Department code whose data replace it; absent when the person brings it. */
  readonly suppliedBy?: string
  /** Only asked for where data leave something open. */
  readonly onlyIfUnknown?: boolean
  /** Kind of e-certificate that replaces it, fetched with the person's consent (CS-1). */
  readonly certificate?: string
  /** 告知承诺: the sentence that may be promised instead of it; the department checks afterwards. */
  readonly commitment?: string
  /** 容缺受理: the case is accepted without it when it comes within so many working days. */
  readonly deferrable?: { readonly workingDays: number }
}

/** One thing that no department knows and the applicant says. */
export type FormField = {
  readonly id: string
  readonly label: string
  readonly kind: 'TEXT' | 'NUMBER' | 'DATE' | 'CHOICE' | 'YES_NO'
  /** CHOICE only. */
  readonly choices?: readonly string[]
  readonly hint?: string
  readonly optional?: boolean
}

/** A department that looks at an accepted application beside the lead one (并联审查), and what it is asked. */
export type JointReviewer = {
  readonly department: string
  readonly asks: string
  /** By when it says what it thinks, from the acceptance on. */
  readonly workingDays: number
}

export type StepStage = 'MATCH' | 'DEPARTMENT_REVIEW' | 'INTENTION' | 'PUBLIC_NOTICE' | 'EXECUTION'

export type ProcedureStep = {
  readonly stage: StepStage
  readonly name: string
  /** Who acts, in plain words. */
  readonly actor: string
  /** Code of the department that acts, where one does. */
  readonly department?: string
  readonly description: string
  /** Working days; absent where there is no promise. */
  readonly promisedDays?: number
}

/** A policy service item in one version: the 20 elements of CC-2 (numbered in bff/policies/README.md) and their data. */
export type PolicyItemVersion = {
  readonly id: string
  readonly version: number
  /** True while a city has not checked the text (样例). */
  readonly sample: boolean
  readonly name: string
  readonly summary: string
  readonly domain: PolicyDomain
  readonly shelf: PolicyShelf
  readonly leadDepartment: string
  readonly supportingDepartments: readonly string[]
  readonly beneficiary: { readonly kind: 'ENTERPRISE' | 'PERSON'; readonly text: string }
  readonly application: {
    readonly mode: ApplicationMode
    /** NONE only where a law allows granting without asking; `tapBasis` names it. */
    readonly tap: 'REQUIRED' | 'NONE'
    readonly tapBasis?: string
    /** 即报即批即付 (LY-2): STANDARD with a form, decided with the tap where everything is known; the text that allows it. */
    readonly atOnce?: { readonly basis: string }
  }
  readonly maxVisits: 0 | 1
  readonly legalBasis: readonly LegalBasis[]
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly tallies: Readonly<Record<string, Tally>>
  /** One assessment, and one entitlement, per record of this LIST fact. */
  readonly forEach?: { readonly list: string; readonly key: string; readonly title: readonly string[] }
  readonly conditions: readonly Clause[]
  readonly limits: readonly Limit[]
  readonly exclusions: readonly Exclusion[]
  readonly materials: readonly ApplicationMaterial[]
  /** STANDARD only: what is asked beside the departments' data; present, the item is applied for with a form (申报表). */
  readonly form?: { readonly fields: readonly FormField[] }
  /** With a form only: nothing is confirmed before all of them have agreed. */
  readonly jointReview?: readonly JointReviewer[]
  readonly benefit: {
    readonly text: string
    /** Absent for a SERVICE that gives no money. */
    readonly formula?: Formula
    readonly rounding: Rounding
    readonly roundingBasis: string
  }
  readonly awardType: AwardType
  readonly fulfilment: {
    readonly executor: string
    readonly kind: FulfilmentKind
    /** First account kind the beneficiary has, in this order. PAYOUT and DEPOSIT_RELEASE only. */
    readonly accounts: readonly PayoutAccountKind[]
    /** DEPOSIT_RELEASE and DEFERRAL: the day it must be made up again or paid. */
    readonly dueBackOn?: string
  }
  readonly steps: readonly ProcedureStep[]
  /** Working days from the tap to the account. */
  readonly timeLimit: { readonly promisedDays: number; readonly statutoryDays?: number }
  /** Last day to confirm: a date, or so many days after the offer; absent = open-ended. */
  readonly confirmation?: { readonly until?: string; readonly days?: number }
  /** 0 = no notice before execution. `results`: what is published afterwards (see `publicationOf`). */
  readonly publicNotice: {
    readonly workingDays: number
    readonly results?: {
      readonly lines?: boolean
      readonly workingDays?: number
      readonly columns?: readonly PublishedColumn[]
    }
  }
  /**
   * 超时默认 (LEI-2), off where absent: so many working days after the review's promise ran out, and under which rule,
   * the department's silence counts as its yes. Only where no money leaves (`check-deemed-approval.ts`).
   */
  readonly deemedApproval?: { readonly afterDays: number; readonly basis: string }
  /** `pool` only for PAYOUT. */
  readonly funding: { readonly source: string; readonly pool?: string }
  readonly contact: { readonly name: string; readonly phone: string; readonly hours: string }
  /** 法律援助 for this item; absent: the city's own (LY-2). */
  readonly legalHelp?: { readonly name: string; readonly phone: string; readonly hours: string }
  /** Both days included; `to` absent = until further notice. */
  readonly validity: { readonly from: string; readonly to?: string }
  readonly review: { readonly number: string; readonly reviewedOn: string; readonly reviewer: string }
  /** How often the same beneficiary may be granted it as one entitlement (see `periodOf`). */
  readonly grantedPer: 'ONCE' | 'CALENDAR_YEAR' | 'CALENDAR_QUARTER' | 'CALENDAR_MONTH'
  /** Subscription message template keys by event. */
  readonly messages: Readonly<Partial<Record<MessageEvent, string>>>
  /** Why the data may be used, per purpose of processing. */
  readonly dataUse: { readonly purpose: string; readonly legalBasis: string }
}

export type MessageEvent = 'OFFERED' | 'CONFIRMED' | 'FULFILLED' | 'RETURNED' | 'STOPPED' | 'DUE_BACK'
