import type { PersonalData } from '../../ports/personal-data'

/** Personal data as plain text, so that tests of stores need no keys. Never leaves a test. */
export const plainPersonalData: PersonalData = {
  seal: value => Buffer.from(JSON.stringify(value)),
  open: <T>(sealed: Buffer) => JSON.parse(sealed.toString()) as T,
  index: (kind, value) => Buffer.from(`${kind}:${value}`),
}
