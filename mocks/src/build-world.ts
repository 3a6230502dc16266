import { agendaOf } from './agenda'
import { authorisationCodes } from './authorisation-codes'
import type { City } from './city-contract'
import { worldClock } from './clock'
import type { WorldConfig } from './config'
import { courierOf, type Post } from './courier'
import { faultRegistry } from './faults'
import { type Journal, noJournal } from './journal'
import type { Randomness } from './randomness'
import type { RealTime } from './real-time'
import { openedAccountStore } from './stores/accounts'
import { batchStore } from './stores/batches'
import { certificateStore } from './stores/certificates'
import { instructionStore } from './stores/instructions'
import { messageStore } from './stores/messages'
import { paymentStore } from './stores/payments'
import { proofOrderStore, proofStore } from './stores/proofs'
import { staffDirectory } from './stores/staff-directory'
import type { World, WorldLog } from './world'

/** What a world is made of; a test brings its own time, randomness and post. */
export interface WorldParts<C extends City> {
  readonly config: WorldConfig
  readonly city: C
  readonly realTime: RealTime
  readonly random: Randomness
  readonly post: Post
  /** Absent: nothing outlives the process. */
  readonly journal?: Journal
  readonly log: WorldLog
}

/** Puts a world together; nothing listens yet. */
export function buildWorld<C extends City>(parts: WorldParts<C>): World<C> {
  const { config, city, realTime, random, post, journal = noJournal, log } = parts
  const clock = worldClock(realTime, config.aheadMs)
  const agenda = agendaOf(clock, realTime)
  const codes = authorisationCodes(clock, random)
  const faults = faultRegistry()
  const messages = messageStore()
  const payments = paymentStore()
  const batches = batchStore()
  const instructions = instructionStore()
  const openedAccounts = openedAccountStore()
  const certificates = certificateStore()
  const proofs = proofStore()
  const proofOrders = proofOrderStore()
  const staff = staffDirectory(() => realTime.now())
  const forgetful: (() => void)[] = []
  return {
    config,
    clock,
    realTime,
    agenda,
    random,
    faults,
    city,
    codes,
    messages,
    payments,
    batches,
    instructions,
    openedAccounts,
    certificates,
    proofs,
    proofOrders,
    staffDirectory: staff,
    courier: courierOf(post, realTime),
    journal,
    log,
    onReset: forget => {
      forgetful.push(forget)
    },
    reset: () => {
      const stores = [
        agenda,
        codes,
        messages,
        payments,
        batches,
        instructions,
        openedAccounts,
        certificates,
        proofs,
        proofOrders,
        staff,
      ]
      for (const store of stores) store.clear()
      faults.heal()
      city.reset()
      clock.reset()
      for (const forget of forgetful) forget()
      journal.clear()
    },
  }
}
