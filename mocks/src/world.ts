import type { FastifyPluginAsync } from 'fastify'
import type { Agenda } from './agenda'
import type { AuthorisationCodes } from './authorisation-codes'
import type { City } from './city-contract'
import type { WorldClock } from './clock'
import type { WorldConfig } from './config'
import type { Courier } from './courier'
import type { FaultRegistry } from './faults'
import type { Journal } from './journal'
import type { Randomness } from './randomness'
import type { RealTime } from './real-time'
import type { OpenedAccountStore } from './stores/accounts'
import type { BatchStore } from './stores/batches'
import type { CertificateStore } from './stores/certificates'
import type { InstructionStore } from './stores/instructions'
import type { MessageStore } from './stores/messages'
import type { PaymentStore } from './stores/payments'
import type { ProofOrderStore, ProofStore } from './stores/proofs'
import type { StaffDirectory } from './stores/staff-directory'

/** One line of the stand-ins' own log; never holds personal data. */
export type WorldLog = (event: string, detail?: Readonly<Record<string, string | number | boolean>>) => void

/**
 * Everything the institutions share: one clock, one fault list, one city, and the stores the control page
 * shows. An institution is `(world) => FastifyPluginAsync`, registered under its prefix by `app.ts`, which
 * also breaks it on demand (`breakable.ts`): a plugin only handles the faults that are its own.
 */
export interface World<C extends City = City> {
  readonly config: WorldConfig
  /** The city's movable clock. Everything on the wire carries its time, signatures excepted. */
  readonly clock: WorldClock
  /** Real time: signature skew, and how long a broken upstream keeps a caller waiting. */
  readonly realTime: RealTime
  /** Things that happen later, in the city's time; moving the clock forward makes them happen. */
  readonly agenda: Agenda
  readonly random: Randomness
  readonly faults: FaultRegistry
  readonly city: C
  readonly codes: AuthorisationCodes
  readonly messages: MessageStore
  readonly payments: PaymentStore
  readonly batches: BatchStore
  readonly instructions: InstructionStore
  /** Accounts opened or closed since the seed. */
  readonly openedAccounts: OpenedAccountStore
  /** Certificates revoked or given an end since the seed. */
  readonly certificates: CertificateStore
  /** Proofs asked for, and how an office treats them where it is told to. */
  readonly proofs: ProofStore
  readonly proofOrders: ProofOrderStore
  /** Who left or came back since the seed. */
  readonly staffDirectory: StaffDirectory
  /** Posts callbacks to the platform. */
  readonly courier: Courier
  /** What outlives the process. */
  readonly journal: Journal
  readonly log: WorldLog
  /** Adds what an institution forgets when the city is reset. */
  onReset(forget: () => void): void
  /** Back to the seeded city: clock, faults, stores, and whatever was added with `onReset`. */
  reset(): void
}

/** `export const exchange: Institution<SampleCity> = world => async app => { app.get('/v1/…') }` */
export type Institution<C extends City = City> = (world: World<C>) => FastifyPluginAsync
