import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Authorisation } from '../domain/authorisation'

/** LEFT: the agent gave it back. VOIDED: the registry names another legal representative. Told to both sides by whoever sends messages: outbox topic `notify`. */
export type AuthorisationEvent = 'GRANTED' | 'ACCEPTED' | 'DECLINED' | 'REVOKED' | 'LEFT' | 'VOIDED'

/** Authorisations of agents. Names and phones are sealed. */
export interface Authorisations {
  /**
   * Grants; the announcement is written in the same transaction
   * (`notify` {kind: 'AUTHORISATION', event, authorisationId}).
   */
  grant(
    authorisation: Omit<Authorisation, 'enterpriseName' | 'status' | 'agentPersonId'> & {
      /** Of a person whom somebody is to help, masked; null for an enterprise. */
      helpedName: string | null
    },
  ): Promise<void>
  get(id: string): Promise<Authorisation | null>
  /** Of an enterprise, newest first. */
  ofEnterprise(enterpriseId: string): Promise<Authorisation[]>
  /** The named person answers while it is pending and in time. False when it no longer is. */
  answer(id: string, agentPersonId: string, accept: boolean, today: LocalDate, at: Date): Promise<boolean>
  /** The agent gives back all that is in force for an enterprise; answers how many. */
  leave(enterpriseId: string, agentPersonId: string, at: Date): Promise<number>
  /** Takes it back, whatever it was; false when it was already. */
  revoke(id: string, at: Date): Promise<boolean>
}
