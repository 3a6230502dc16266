import { readIdentityCode } from './identity-code'

/** What a scanned or typed text is, by its shape alone; nothing is looked up and no address is opened. */
export type ScannedText =
  | { kind: 'SCENE'; scene: string }
  | { kind: 'NUMBER'; number: string }
  /** A receipt's number or QR text. */
  | { kind: 'RECEIPT'; text: string }
  /** Somebody's identity code (亮码): a window's to read. */
  | { kind: 'IDENTITY' }
  /** On our own address, but not as we print it. */
  | { kind: 'ALTERED' }
  | { kind: 'FOREIGN' }

const SCENE = /^[0-9A-Za-z]{10}$/
const NUMBER = /^[A-Z]{2,4}-[A-Z0-9]{1,8}(-[A-Z0-9]{1,4})?$/
const RECEIPT = /^HD-\d{8}-[0-9A-Z]{8}$/
const LONGEST = 500
const FULL_WIDTH = /[！-～]/g

/** Reads what a camera or a hand brought. `publicUrl` is our own address, without a trailing slash. */
export function readScannedText(text: string, publicUrl: string): ScannedText {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > LONGEST) return { kind: 'FOREIGN' }
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return readAddress(trimmed, publicUrl)
  const scene = trimmed.replace(/^scene=/, '')
  // Ten digits are somebody's number, not one of our scenes.
  if (SCENE.test(scene) && !/^\d+$/.test(scene)) return { kind: 'SCENE', scene }
  const number = asTyped(trimmed)
  if (RECEIPT.test(number)) return { kind: 'RECEIPT', text: number }
  return NUMBER.test(number) ? { kind: 'NUMBER', number } : { kind: 'FOREIGN' }
}

/** Our address is compared letter by letter: `http://ours@evil`, `ours.evil` and `//evil/ours` are foreign. */
function readAddress(address: string, publicUrl: string): ScannedText {
  const ours = `${publicUrl}/`
  if (address.slice(0, ours.length).toLowerCase() !== ours.toLowerCase()) return { kind: 'FOREIGN' }
  const path = address.slice(ours.length)
  if (/^r\/HD-\d{8}-[0-9A-Z]{8}(\.[0-9a-f]{16,64})?$/.test(path)) return { kind: 'RECEIPT', text: `/${path}` }
  if (readIdentityCode(address, publicUrl)) return { kind: 'IDENTITY' }
  const [, scene] = /^q\/([0-9A-Za-z]{10})\/?$/.exec(path) ?? []
  return scene ? { kind: 'SCENE', scene } : { kind: 'ALTERED' }
}

/** As people type it: small letters, full-width letters, blanks and dashes of all kinds. */
function asTyped(text: string): string {
  return text
    .replace(FULL_WIDTH, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\s]/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase()
}
