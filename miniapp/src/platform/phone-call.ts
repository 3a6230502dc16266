import { inWeapp } from './target'

/** Opens the dialler with the number. */
export function callPhone(phoneNumber: string): void {
  if (inWeapp) wx.makePhoneCall({ phoneNumber }).catch(() => undefined)
  else window.location.href = `tel:${phoneNumber.replace(/[^\d+]/g, '')}`
}

/**
 * Whether this device dials. A computer does not: its browser answers `tel:` with a window of its own, which takes the
 * next press for itself.
 */
export const hasDialler = (): boolean => inWeapp || window.matchMedia('(pointer: coarse)').matches
