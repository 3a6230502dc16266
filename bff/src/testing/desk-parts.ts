import { randomUUID } from 'node:crypto'
import { postgresApplications } from '../adapters/postgres/applications'
import { postgresCandidates } from '../adapters/postgres/candidates'
import { postgresDataUses } from '../adapters/postgres/data-uses'
import { postgresDesk } from '../adapters/postgres/desk'
import { postgresJointOpinions } from '../adapters/postgres/joint-opinions'
import { postgresPolicyItems } from '../adapters/postgres/policy-items'
import { postgresSubjects } from '../adapters/postgres/subjects'
import type { StaffActor } from '../domain/actor'
import type { CaseWorld } from './case-world'

/** What matching and the desk stand on. `random` in [0, 1) draws the samples. */
export function deskParts({ db, personalData, clock, ids }: CaseWorld, random: () => number) {
  return {
    desk: postgresDesk(db, personalData),
    applications: postgresApplications(db, personalData, () => undefined),
    joint: postgresJointOpinions(db, () => undefined),
    candidates: postgresCandidates(db),
    subjects: postgresSubjects(db, personalData),
    dataUses: postgresDataUses(db, { clock, ids }),
    items: postgresPolicyItems(db, Date.now),
    clock,
    ids,
    city: '220100',
    random,
  }
}

/** The reviewer of the department that leads the sample item, for the whole city. */
export const deskReviewer = (): StaffActor => ({
  kind: 'STAFF',
  staffId: randomUUID(),
  name: '周岚',
  department: 'human-resources',
  regionCode: '220100',
  roles: ['REVIEWER'],
})
