import { createHmac, timingSafeEqual } from 'node:crypto'
import { TREASURY } from '../../domain/office-report'
import type { OfficeSeals } from '../../ports/office-reports'
import type { TreasurySeal } from '../../ports/treasury'

/**
 * The treasury signs with its own key; every other office with one made for it from ours: hex HMAC-SHA256(secret, its code).
 * An empty secret opens nothing.
 */
export const officeSeals =
  (treasurySecret: string, reportSecret: string): OfficeSeals =>
  office => {
    if (office === TREASURY) return treasurySeal(treasurySecret)
    return treasurySeal(
      reportSecret === '' ? '' : createHmac('sha256', reportSecret).update(office, 'utf8').digest('hex'),
    )
  }

/** HMAC-SHA256 over every line with its line break; an empty key signs nothing. */
export function treasurySeal(secret: string): TreasurySeal {
  return {
    agreed: secret !== '',
    begin() {
      if (secret === '') throw new Error('no key is agreed with the treasury')
      const mac = createHmac('sha256', secret)
      return {
        add: line => void mac.update(`${line}\n`, 'utf8'),
        hex: () => mac.digest('hex'),
        holds(signature) {
          const given = Buffer.from(signature, 'hex')
          const own = mac.digest()
          return given.length === own.length && timingSafeEqual(given, own)
        },
      }
    },
  }
}
