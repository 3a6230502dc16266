import type { Day } from './column-types'

/** Users, staff, sessions and who may act for whom (0002). */
export interface IdentityTables {
  app_user: {
    id: string
    /** Null: known at windows only. */
    openid_index: Buffer | null
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
    helped_name: string | null
  }
}
