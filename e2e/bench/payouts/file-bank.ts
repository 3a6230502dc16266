import path from 'node:path'
import { apart } from '../apart'

/** A bank for files of payments, in a process of its own; see `file-bank-process`. */
export interface FileBank {
  url: string
  /** The city's time service. */
  clockUrl: string
  /** Payments and 分 it made; a request id that came twice is counted twice. */
  paid(): Promise<{ count: number; fen: number }>
  /** The city's clock goes on by a day. */
  nextDay(): Promise<void>
  close(): void
}

export async function fileBank(): Promise<FileBank> {
  const bank = apart(path.join(__dirname, 'file-bank-process.ts'))
  const port = await new Promise<number>((resolve, reject) => {
    bank.once('message', said => resolve((said as { port: number }).port))
    bank.once('exit', code => reject(new Error(`the bank ended with ${code}`)))
  })
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    clockUrl: `${url}/clock`,
    paid: async () => (await fetch(`${url}/paid`)).json() as Promise<{ count: number; fen: number }>,
    nextDay: async () => void (await fetch(`${url}/next-day`, { method: 'POST' })),
    close: () => bank.disconnect(),
  }
}
