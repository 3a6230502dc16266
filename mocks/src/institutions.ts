import { cityBlindInstitutions, type Institutions } from './app'
import type { SampleCity } from './city/sample-city'
import { exchange } from './exchange/plugin'

/** Everybody outside the platform, by prefix. */
export const institutions: Institutions<SampleCity> = { ...cityBlindInstitutions, exchange }
