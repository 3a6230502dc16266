import { cityBlindInstitutions, type Institutions } from './app'
import type { SampleCity } from './city/sample-city'
import { exchange } from './exchange/plugin'
import { identity } from './identity/plugin'
import { license } from './license/plugin'
import { sso } from './sso/plugin'

/** Everybody outside the platform, by prefix. */
export const institutions: Institutions<SampleCity> = {
  ...cityBlindInstitutions,
  exchange,
  identity,
  license,
  sso,
}
