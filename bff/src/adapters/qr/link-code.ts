import { renderSVG } from 'uqr'
import type { LinkCode } from '../../ports/poster-codes'

/** Ordinary-link QR as SVG; error correction M survives a scratched poster. */
export const qrLinkCode: LinkCode = {
  draw: address => renderSVG(address, { ecc: 'M', border: 2 }),
}
