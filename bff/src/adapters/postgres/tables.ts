import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** Rows as `bff/migrations` defines them. Timestamps are `Date`, days are `YYYY-MM-DD`, money is a number of 分. */
type Json<T> = JSONColumnType<T & object, string, string>
type Day = string

export interface Tables {
  subject: {
    id: string
    kind: 'PERSON' | 'ENTERPRISE'
    identifier_index: Buffer
    public_name: string | null
    region_code: string
    sealed: Buffer
    facts: Json<Record<string, [value: unknown, department: string, asOf: Day, sentAt?: string]>>
    facts_version: number
    updated_at: Date
  }
  payout_account: {
    id: string
    subject_id: string
    kind: 'CORPORATE' | 'CONTRIBUTION' | 'SOCIAL_CARD'
    bank_code: string
    bank_name: string
    number_index: Buffer
    sealed: Buffer
    tail: string
    holder_matches: boolean
    status: 'OPEN' | 'CLOSED'
    updated_at: Date
  }
  legal_representative: { enterprise_id: string; person_index: Buffer; updated_at: Date }
  exchange_cursor: { feed: string; cursor: string; at: Date }
  data_source: { department: string; up: boolean; since: Date; last_delivered_at: Date | null }
  data_use: {
    id: string
    subject_id: string
    actor_kind: 'USER' | 'STAFF' | 'MATCHING'
    actor_id: string
    actor_name: string
    what: string
    purpose: string
    basis: 'STATUTORY_DUTY' | 'CONSENT'
    at: Date
  }
  app_user: {
    id: string
    openid_index: Buffer
    sealed: Buffer
    person_id: string | null
    identity_issuer: string | null
    identity_level: number | null
    identity_verified_at: Date | null
    last_beneficiary_id: string | null
    created_at: Date
    phone_index: Buffer | null
  }
  staff: {
    id: string
    staff_no: string
    name: string
    department: string
    region_code: string
    roles: string[]
    updated_at: Date
  }
  session: {
    token_digest: Buffer
    user_id: string | null
    staff_id: string | null
    created_at: Date
    expires_at: Date
    revoked_at: Date | null
  }
  authorisation_round: {
    state_digest: Buffer
    purpose: 'WECHAT' | 'IDENTITY' | 'LICENSE' | 'STAFF'
    user_id: string | null
    return_to: string
    expires_at: Date
    used_at: Date | null
  }
  enterprise_binding: { enterprise_id: string; person_id: string; bound_at: Date }
  agent_authorisation: {
    id: string
    enterprise_id: string
    granted_by: string
    agent_person_id: string | null
    agent_phone_index: Buffer
    sealed: Buffer
    scopes: string[]
    cap_fen: number | null
    valid_until: Day
    status: 'PENDING' | 'ACTIVE' | 'REVOKED'
    granted_at: Date
    answered_at: Date | null
    revoked_at: Date | null
  }
  policy_item_version: {
    item_id: string
    version: number
    digest: string
    body: Json<Record<string, unknown>>
    lead_department: string
    valid_from: Day
    valid_until: Day | null
    reviewed_on: Day
    review_number: string
    published_at: Date
  }
  policy_withdrawal: {
    item_id: string
    version: number
    replaced_by: string | null
    reason: string
    at: Date
  }
  entry_code: {
    code: string
    scene: string
    item_id: string | null
    department: string
    placement: string | null
    valid_from: Day
    valid_until: Day | null
    withdrawn_at: Date | null
  }
  entry_code_scan: { id: Generated<number>; code: string; at: Date }
  funding_pool: {
    id: string
    name: string
    holder: string
    payer_account: string
    payer_tail: string
    budget_fen: number
    available_fen: number
  }
  candidate_list: {
    id: string
    item_id: string
    item_version: number
    number: number
    department: string
    region_code: string
    matched_at: Date
    reported_at: Date | null
  }
  entitlement: {
    id: string
    case_number: string
    item_id: string
    item_version: number
    subject_id: string
    record_key: string
    period: string
    list_id: string | null
    pool_id: string | null
    status: string
    revision: Generated<number>
    amount_fen: number
    assessment: Json<Record<string, unknown>>
    facts_version: number
    account_id: string | null
    sampled: Generated<boolean>
    sample_agrees: boolean | null
    department_note: string | null
    department_confirmed_at: Date | null
    confirm_by: Day | null
    confirmed_at: Date | null
    settled_at: Date | null
    created_at: Date
  }
  entitlement_event: {
    seq: Generated<number>
    entitlement_id: string
    revision: number
    event: string
    from_status: string | null
    to_status: string
    actor_kind: 'USER' | 'STAFF' | 'SYSTEM' | 'UPSTREAM'
    actor_id: string
    actor_name: string
    at: Date
    detail: Json<Record<string, unknown>>
  }
  idempotency: {
    actor_id: string
    key: string
    operation: string
    request_digest: Buffer
    outcome: Json<Record<string, unknown>>
    at: Date
  }
  outbox: {
    id: Generated<number>
    topic: string
    payload: Json<Record<string, unknown>>
    created_at: ColumnType<Date, Date | undefined, never>
    available_at: ColumnType<Date, Date | undefined, Date>
    attempts: Generated<number>
    lease_token: string | null
    leased_until: Date | null
    done_at: Date | null
    failed_at: Date | null
    last_error: string | null
  }
  fulfilment: {
    id: string
    entitlement_id: string
    attempt: number
    executor: string
    kind: 'PAYOUT' | 'WAIVER' | 'DEFERRAL' | 'REFUND' | 'DEPOSIT_RELEASE' | 'SERVICE'
    amount_fen: number
    account_id: string | null
    status:
      | 'CREATED'
      | 'SENDING'
      | 'UNKNOWN'
      | 'ACCEPTED'
      | 'PROCESSING'
      | 'SUCCEEDED'
      | 'RETURNED'
      | 'REVERSED'
      | 'REJECTED'
    request_digest: Buffer | null
    reference: string | null
    serial: string | null
    reason: string | null
    sent_at: Date | null
    settled_at: Date | null
    check_at: Date | null
    created_at: Date
    checks: Generated<number>
    /** Paid after it had been given up. */
    late: Generated<boolean>
  }
  grant_claim: {
    id: Generated<string>
    entitlement_id: string
    subject_id: string
    item_id: string
    register: string
    key: string
    granted_on: Day
    released_at: Date | null
  }
  ledger_entry: {
    seq: Generated<number>
    pool_id: string
    entitlement_id: string
    attempt: number
    kind: 'HOLD' | 'RELEASE' | 'SEND' | 'ARRIVE' | 'RETURN' | 'RESTORE'
    debit: LedgerAccount
    credit: LedgerAccount
    amount_fen: number
    at: Date
  }
  receipt: {
    number: string
    entitlement_id: string
    fulfilment_id: string
    amount_fen: number
    payer: string
    payee_public: string
    payee_masked: string
    serial: string
    at: Date
    digest: string
  }
  upstream_event: { source: string; event_id: string; received_at: Date; body: Json<Record<string, unknown>> }
  public_notice: { id: string; item_id: string; department: string; opens_on: Day; closes_on: Day }
  notice_line: {
    id: string
    notice_id: string
    entitlement_id: string
    public_name: string
    amount_fen: number
    objected: Generated<boolean>
  }
  objection: {
    id: string
    number: string
    kind: 'WRONG_FACT' | 'APPEAL' | 'NOTICE'
    raised_by: string
    subject_id: string | null
    item_id: string
    entitlement_id: string | null
    notice_line_id: string | null
    clause_id: string | null
    fact: string | null
    statement: string
    department: string
    answer_by: Day
    answer: string | null
    upheld: boolean | null
    answered_by: string | null
    answered_at: Date | null
    raised_at: Date
  }
  service_rating: {
    entitlement_id: string
    level: 'VERY_SATISFIED' | 'SATISFIED' | 'FAIR' | 'UNSATISFIED' | 'VERY_UNSATISFIED'
    comment: string | null
    answer_by: Day | null
    at: Date
  }
  message: {
    id: string
    dedupe_key: string
    user_id: string | null
    subject_id: string
    entitlement_id: string | null
    template: string
    title: string
    text: string
    params: Json<Record<string, string>>
    channel: 'LONG_TERM' | 'ONE_TIME' | 'SMS'
    status: 'QUEUED' | 'SENT' | 'DELIVERED' | 'FAILED'
    provider_id: string | null
    last_error: string | null
    created_at: Date
    sent_at: Date | null
    delivered_at: Date | null
  }
  subscription: {
    user_id: string
    template_id: string
    answer: string
    remaining: Generated<number>
    updated_at: Date
  }
}

export type LedgerAccount = 'POOL' | 'HELD' | 'IN_TRANSIT' | 'BENEFICIARY' | 'RETURNED'
