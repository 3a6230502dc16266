import type { RealTime } from './real-time'

/** A callback to the platform. */
export interface Delivery {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends one delivery; answers the HTTP status and body, or rejects when nobody answers. */
export type Post = (delivery: Delivery) => Promise<{ status: number; body: string }>

/** Delivers callbacks, again and again until taken. */
export interface Courier {
  /**
   * @param pausesMs how long to wait, in real milliseconds, before each further attempt
   * @param taken whether an answer counts as received; HTTP 200 when absent
   * @returns resolves to whether it was taken, after the last attempt; never rejects
   */
  deliver(
    delivery: Delivery,
    pausesMs: readonly number[],
    taken?: (answer: { status: number; body: string }) => boolean,
  ): Promise<boolean>
}

export function courierOf(post: Post, realTime: RealTime): Courier {
  return {
    deliver: async (delivery, pausesMs, taken = answer => answer.status === 200) => {
      for (const pause of [0, ...pausesMs]) {
        if (pause > 0) await new Promise<void>(resolve => void realTime.after(pause, resolve))
        const answer = await post(delivery).catch(() => undefined)
        if (answer && taken(answer)) return true
      }
      return false
    },
  }
}
