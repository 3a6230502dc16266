import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What must never be seen in full outside the sealed columns, and how it looks. */
const LOOKS: Readonly<Record<string, RegExp>> = {
  // 18 characters with a plausible birthday: an enterprise's code has letters or another shape.
  'an id number':
    /(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/,
  'a mobile number': /(?<![0-9A-Za-z.])(?:\+?86)?1[3-9]\d{9}(?![0-9A-Za-z])/,
}

const heard: string[] = []
let listening = false

/** Keeps every answer this process is given from now on, if its address is of interest. */
export function listenTo(interesting: (address: string) => boolean): void {
  if (listening) return
  listening = true
  const real = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const answer = await real(input, init)
    const asked = input instanceof Request ? input.url : String(input)
    if (interesting(asked)) heard.push(await answer.clone().text())
    return answer
  }
}

/** Everything the programs wrote into their logs so far, by file. */
export function logsIn(dataFolder: string): Map<string, string> {
  const folder = path.join(dataFolder, 'logs')
  return new Map(readdirSync(folder).map(name => [name, readFileSync(path.join(folder, name), 'utf8')]))
}

/**
 * Looks for personal data in full.
 * @param secrets texts that must not occur: account numbers the bank has paid to, for instance
 * @returns what was found, each with a few characters around it
 */
export function leaks(texts: Iterable<string>, secrets: readonly string[]): string[] {
  const found: string[] = []
  for (const text of texts) {
    for (const [what, look] of Object.entries(LOOKS)) {
      const match = look.exec(text)
      if (match) found.push(`${what}: …${around(text, match.index)}…`)
    }
    for (const secret of secrets) {
      const at = text.indexOf(secret)
      if (at >= 0) found.push(`an account number: …${around(text, at)}…`)
    }
  }
  return found
}

/** Every answer kept so far. */
export const everythingHeard = (): readonly string[] => heard

const around = (text: string, at: number) => text.slice(Math.max(0, at - 60), at + 30)
