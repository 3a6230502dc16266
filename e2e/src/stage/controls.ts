import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { until } from './until'

const SECOND_MS = 1_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const CITY_OFFSET_MS = 8 * HOUR_MS

/** The levers of the outside world, as the control page pulls them. */
export class Controls {
  /**
   * @param world where the stand-ins answer
   * @param platform where the product answers; it hears of a moved clock within half a second
   */
  constructor(
    readonly world: string,
    private readonly platform: string,
  ) {}

  /** Breaks an upstream for the next `times` calls. */
  async breakUpstream(upstream: string, fault: string, times = 1, delayMs?: number): Promise<void> {
    await this.post('faults', { upstream, fault, times, delayMs })
  }

  /** How many more calls of an upstream are going to break. */
  async stillBroken(upstream: string): Promise<number> {
    const faults = await this.list<{ upstream: string; times: number }>('faults', 'faults')
    return faults.filter(fault => fault.upstream === upstream).reduce((sum, { times }) => sum + times, 0)
  }

  async heal(): Promise<void> {
    await fetch(`${this.world}/control/faults`, { method: 'DELETE' })
  }

  /** The city's time in milliseconds since 1970. */
  async now(): Promise<number> {
    const answer = (await (await fetch(`${this.world}/control/clock`)).json()) as { now: string }
    return Date.parse(answer.now)
  }

  /** Moves the city's clock forward, whether or not the platform is there to hear of it. */
  async advance(days: number): Promise<void> {
    await this.post('clock', { advanceMs: days * DAY_MS })
  }

  /** Days pass, and the platform has heard of the new one. */
  async daysPass(days: number): Promise<void> {
    await this.moved({ advanceMs: days * DAY_MS })
  }

  /** On to nine o'clock of the next working day, and the platform has heard of it. */
  async toNextWorkingDay(): Promise<void> {
    await this.moved({ to: 'nextWorkingDay' })
  }

  /** Forward to the next time the city's clock strikes this full hour, and the platform has heard it. */
  async toHour(hour: number): Promise<void> {
    const now = await this.now()
    await this.moved({ advanceMs: (hour * HOUR_MS - ((now + CITY_OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS })
  }

  /** What time the platform takes it to be, in milliseconds since 1970. */
  async platformNow(): Promise<number> {
    return Date.parse((await new Visitor(this.platform).ask<{ now: string }>('PublicNotices')).now)
  }

  /** Into the hours in which nothing rings, if it is none of them: no story after it lives a day later for that. */
  async toNight(): Promise<void> {
    const hour = await this.hour()
    if (hour >= 7 && hour < 21) await this.toHour(22)
  }

  /** Out of the hours in which nothing rings, if it is one of them. */
  async toDaytime(): Promise<void> {
    const hour = await this.hour()
    if (hour < 8 || hour >= 20) await this.toHour(9)
  }

  private async hour(): Promise<number> {
    return new Date((await this.now()) + CITY_OFFSET_MS).getUTCHours()
  }

  /** Back to real time, and the platform has heard of it: nobody signs in on a day that is taken back. */
  async resetClock(): Promise<void> {
    await this.moved({ reset: true })
  }

  /** Moves the city's clock and waits for the platform, which asks for the time every half second. */
  private async moved(order: Record<string, unknown>): Promise<void> {
    const { now } = await this.post<{ now: string }>('clock', order)
    const wanted = Date.parse(now)
    await until('the platform has heard the time', async () => {
      const heard = await this.platformNow()
      return heard > wanted - SECOND_MS && heard < wanted + HOUR_MS
    })
  }

  /** A department changes a datum of a cast member or of anybody by identifier. */
  async changeFact(change: Record<string, unknown>): Promise<void> {
    await this.post('facts', change)
  }

  /** A department remembers, corrects or revokes a payment from before the platform. */
  async rememberPayment(payment: Record<string, unknown>): Promise<void> {
    await this.post('prior-payments', payment)
  }

  /** A certificate is revoked, given a last day, or stands again. */
  async changeCertificate(change: { cast: string; certificate: string; revokedOn?: string }): Promise<void> {
    await this.post('certificates', change)
  }

  /** How an office answers requests for a proof, or that it takes its proofs back. */
  async provesAs(order: {
    cast: string
    proof: string
    answer?: 'AT_ONCE' | 'LATER' | 'REFUSED' | 'FORGED'
    revoked?: true
  }): Promise<void> {
    await this.post('proofs', order)
  }

  /** A member of staff leaves their post, or takes it up again. */
  async staffLeaves(who: string, ended = true): Promise<void> {
    await this.post('staff', { cast: who, ended })
  }

  /** Somebody opens an account at a bank, in this name. */
  async openAccount(accountName: string): Promise<{ accountNumber: string }> {
    return this.post('bank-accounts', { accountName })
  }

  /** A released deposit is made up again at the bank that keeps it. */
  async depositBack(instructionId: string): Promise<{ at: string }> {
    return this.post('deposits-back', { instructionId })
  }

  /** Somebody who was paid transfers some of it back to the account it came from. */
  async transferBack(requestId: string, amountFen: number): Promise<{ bankSerial: string }> {
    return this.post('transfers-back', { requestId, amountFen })
  }

  /** The holder closes an account: its bank refuses what comes. */
  async closeAccount(accountNumber: string): Promise<void> {
    await this.post('bank-accounts/close', { accountNumber })
  }

  /** What `wx.login` gives on somebody's telephone. */
  async phoneSignsIn(who: string): Promise<{ code: string }> {
    return this.post('wx-login', { cast: who })
  }

  /** Answers WeChat's subscribe dialog in somebody's place, for every template. */
  async answerSubscriptions(who: string, answer: 'accept' | 'reject' | 'ban'): Promise<void> {
    await this.post('subscriptions', { cast: who, answer })
  }

  async payments<T = Record<string, unknown>>(): Promise<T[]> {
    return this.list('payments', 'payments')
  }

  /** What the executors that are no banks were told to do. */
  async instructions<T = Record<string, unknown>>(): Promise<T[]> {
    return this.list('instructions', 'instructions')
  }

  async messages<T = Record<string, unknown>>(): Promise<T[]> {
    return this.list('messages', 'messages')
  }

  async cast<T = Record<string, unknown>>(): Promise<T[]> {
    return this.list('cast', 'cast')
  }

  private async list<T>(name: string, key: string): Promise<T[]> {
    const answer = (await (await fetch(`${this.world}/control/${name}`)).json()) as T[] | Record<string, T[]>
    return Array.isArray(answer) ? answer : (answer[key] ?? [])
  }

  private async post<T>(name: string, body: Record<string, unknown>): Promise<T> {
    const response = await fetch(`${this.world}/control/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`/control/${name}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
}
