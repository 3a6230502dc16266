import { inWeapp } from './target'

/** Opens the dialler with the number; a device without one changes nothing. */
export function callPhone(phoneNumber: string): void {
  if (inWeapp) wx.makePhoneCall({ phoneNumber }).catch(() => undefined)
  else window.location.href = `tel:${phoneNumber.replace(/[^\d+]/g, '')}`
}
