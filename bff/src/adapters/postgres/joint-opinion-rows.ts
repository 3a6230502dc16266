import { sql } from 'kysely'
import type { NewJointOpinion } from '../../domain/joint-opinion'
import type { Executor } from './database'

/** Asks the departments of a joint review, in the transaction of the acceptance. */
export async function openOpinions(
  trx: Executor,
  opinions: readonly NewJointOpinion[],
  applicationId: string,
  at: Date,
): Promise<void> {
  for (const { round, department, asks, dueOn } of opinions)
    await sql`
      insert into joint_opinion (application_id, round, department, asks, status, due_on, opened_at)
      values (${applicationId}, ${round}, ${department}, ${asks}, 'WAITING', ${dueOn}, ${at})`.execute(trx)
}
