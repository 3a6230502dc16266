/** Draws an address as a QR code anybody's camera reads. */
export interface LinkCode {
  /** SVG of the address. */
  draw(address: string): string
}
