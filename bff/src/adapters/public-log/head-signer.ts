import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { HeadSigner } from '../../ports/head-signer'

// RFC 8410: what stands before the 32 bytes of an Ed25519 key in PKCS #8, and in SubjectPublicKeyInfo.
const PRIVATE_HEAD = '302e020100300506032b657004220420'
const PUBLIC_HEAD_BYTES = 12

/** @param seed 64 hex digits, the private key of Ed25519 as RFC 8032 has it */
export function ed25519Signer(seed: string): HeadSigner {
  const key = createPrivateKey({
    key: Buffer.from(PRIVATE_HEAD + seed, 'hex'),
    format: 'der',
    type: 'pkcs8',
  })
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    publicKey: spki.subarray(PUBLIC_HEAD_BYTES).toString('hex'),
    sign: text => sign(null, Buffer.from(text, 'utf8'), key).toString('hex'),
  }
}
