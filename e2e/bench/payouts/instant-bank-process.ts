import { instantBank } from '../confirm/instant-bank'

/**
 * The instant bank in a process of its own: what it computes is no part of what the platform is measured by. Hears where
 * callbacks go, tells its address, and tells each booking when the platform has answered for it.
 */
instantBank('bench').then(bank => {
  process.on('message', (platform: string) => {
    bank.platform = platform
  })
  const set = bank.booked.set.bind(bank.booked)
  bank.booked.set = (id, at) => {
    process.send?.({ id, at: performance.timeOrigin + at })
    return set(id, at)
  }
  process.send?.({ url: bank.url })
})
// Whoever asked for it is gone.
process.on('disconnect', () => process.exit(0))
