import { postgresAuthorisationRounds } from '../adapters/postgres/authorisation-rounds'
import { postgresAuthorisations } from '../adapters/postgres/authorisations'
import { postgresAuthority } from '../adapters/postgres/authority'
import { postgresDataSources } from '../adapters/postgres/data-sources'
import { postgresDataUses } from '../adapters/postgres/data-uses'
import { postgresFeedCursors } from '../adapters/postgres/feed-cursors'
import { postgresSessions } from '../adapters/postgres/sessions'
import { postgresSpecialists } from '../adapters/postgres/specialists'
import { postgresSubjectRegister } from '../adapters/postgres/subject-register'
import { postgresSubjects } from '../adapters/postgres/subjects'
import { postgresUsers } from '../adapters/postgres/users'
import { postgresViewers } from '../adapters/postgres/viewers'
import type { Base } from './base'

/** Everything identity keeps, in PostgreSQL. */
export function identityStores(base: Base) {
  const { db } = base.connection
  const users = postgresUsers(db, base)
  return {
    users,
    authority: postgresAuthority(db, base.clock, users),
    authorisations: postgresAuthorisations(db, base.personalData),
    dataSources: postgresDataSources(db),
    dataUses: postgresDataUses(db, base),
    feeds: postgresFeedCursors(db),
    register: postgresSubjectRegister(db, base),
    rounds: postgresAuthorisationRounds(db),
    sessions: postgresSessions(db, base),
    specialists: postgresSpecialists(db, base.personalData),
    subjects: postgresSubjects(db, base.personalData),
    viewers: postgresViewers(db, base.personalData),
  }
}

export type IdentityStores = ReturnType<typeof identityStores>
