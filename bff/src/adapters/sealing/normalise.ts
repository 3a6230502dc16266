import type { IndexedKind } from '../../ports/personal-data'

const spaces = (value: string) => value.normalize('NFKC').replace(/[\s-]/g, '')

/** One spelling per identifier, so that the same person is found however it was typed. */
export const NORMALISED: Readonly<Record<IndexedKind, (value: string) => string>> = {
  ID_NUMBER: value => spaces(value).toUpperCase(),
  USCC: value => spaces(value).toUpperCase(),
  PHONE: value => spaces(value).replace(/^(\+86|0086)/, ''),
  OPENID: value => value,
  ACCOUNT: value => spaces(value),
  SENT: value => value,
}
