import path from 'node:path'
import { apart } from '../apart'
import type { InstantBank } from '../confirm/instant-bank'

/** The bank of `confirm` in a process of its own; see `instant-bank-process`. */
export async function instantBankApart(): Promise<InstantBank> {
  const child = apart(path.join(__dirname, 'instant-bank-process.ts'))
  const booked = new Map<string, number>()
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the bank ended with ${code}`)))
    child.on('message', (said: { url: string } | { id: string; at: number }) => {
      if ('url' in said) resolve(said.url)
      // Both clocks count from the same epoch, each from its own start.
      else booked.set(said.id, said.at - performance.timeOrigin)
    })
  })
  return {
    url,
    booked,
    set platform(address: string) {
      child.send(address)
    },
    close: async () => child.disconnect(),
  }
}
