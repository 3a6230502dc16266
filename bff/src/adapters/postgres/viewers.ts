import { maskName } from '@policy-direct/shared/format/mask'
import { sql } from 'kysely'
import { isNamed } from '../../domain/authorisation'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { ViewerState, Viewers } from '../../ports/viewers'
import { type AuthorisationRow, authorisationRows, toAuthorisation } from './authorisations'
import type { Executor } from './database'
import { type StandingRow, standingsOf, toStandings } from './standings'
import type { SealedUser } from './users'

/** A row inside JSON: bytes as hex text, moments as text. */
type InJson<T> = {
  [K in keyof T]: T[K] extends Buffer
    ? string
    : T[K] extends Date
      ? string
      : T[K] extends Date | null
        ? string | null
        : T[K]
}

interface ViewerRow {
  sealed: Buffer
  identity_issuer: string | null
  identity_level: number | null
  identity_verified_at: Date | null
  person_sealed: Buffer | null
  standings: StandingRow[]
  invitations: InJson<AuthorisationRow>[]
}

const bytes = (text: string) => Buffer.from(text.slice(2), 'hex')

/** The signed-in user's own page, in one round trip. */
export function postgresViewers(db: Executor, personalData: PersonalData): Viewers {
  return {
    async see(actor, today) {
      const { rows } = await sql<ViewerRow>`
        select u.sealed, u.identity_issuer, u.identity_level, u.identity_verified_at, p.sealed as person_sealed,
          (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from (${standingsOf(actor.userId, today)}) s) as standings,
          (select coalesce(jsonb_agg(to_jsonb(i) order by i.granted_at desc), '[]') from (
            ${authorisationRows}
            where a.agent_phone_index = u.phone_index and a.status = 'PENDING' and a.valid_until >= ${today}::date
          ) i) as invitations
        from app_user u left join subject p on p.id = u.person_id
        where u.id = ${actor.userId}`.execute(db)
      return rows[0] ? { userId: actor.userId, ...opened(rows[0], personalData) } : null
    },
  }
}

function opened(row: ViewerRow, personalData: PersonalData): Omit<ViewerState, 'userId'> {
  const { phone } = personalData.open<SealedUser>(row.sealed)
  const name = row.person_sealed ? personalData.open<SubjectIdentity>(row.person_sealed).name : null
  if (name === null || row.identity_level === null) {
    return { name: null, phone, identity: null, standings: [], invitations: [] }
  }
  return {
    name: maskName(name),
    phone,
    identity: {
      issuer: row.identity_issuer ?? '',
      level: row.identity_level,
      verifiedAt: row.identity_verified_at ?? new Date(0),
    },
    standings: toStandings(row.standings, maskName(name)),
    invitations: row.invitations
      .map(invitation => toAuthorisation(fromJson(invitation), personalData))
      .filter(invitation => isNamed(invitation, { name, phone })),
  }
}

const fromJson = (row: InJson<AuthorisationRow>): AuthorisationRow => ({
  ...row,
  sealed: bytes(row.sealed),
  agent_phone_index: bytes(row.agent_phone_index),
  granted_at: new Date(row.granted_at),
  answered_at: row.answered_at ? new Date(row.answered_at) : null,
  revoked_at: row.revoked_at ? new Date(row.revoked_at) : null,
})
