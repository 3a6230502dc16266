import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import type { FactValue } from '@policy-direct/shared/facts/fact'
import type { ProofKindDefinition } from '@policy-direct/shared/facts/proof-kinds'
import { plusDays } from '../city/days'
import type { SampleCity } from '../city/sample-city'
import { credentials } from '../credentials'
import type { ProofOrder, ProofRequest } from '../stores/proofs'
import type { World } from '../world'

// RFC 8410: what stands before the 32 bytes of an Ed25519 key in PKCS #8, and in SubjectPublicKeyInfo.
const PRIVATE_HEAD = '302e020100300506032b657004220420'
const PUBLIC_HEAD_BYTES = 12

function keyOf(department: string) {
  const seed = createHash('sha256').update(`${credentials.exchange.token}/proofs/${department}`).digest('hex')
  return createPrivateKey({ key: Buffer.from(PRIVATE_HEAD + seed, 'hex'), format: 'der', type: 'pkcs8' })
}

/** A department's public key, 64 hex digits. */
export const publicKeyOf = (department: string): string =>
  createPublicKey(keyOf(department))
    .export({ format: 'der', type: 'spki' })
    .subarray(PUBLIC_HEAD_BYTES)
    .toString('hex')

/** What a department's archive says of somebody: everything of the kind, also what it has not delivered; null for nothing. */
export function archived(
  city: SampleCity,
  request: Pick<ProofRequest, 'kind' | 'id'>,
  { facts }: Pick<ProofKindDefinition, 'facts'>,
): Record<string, FactValue> | null {
  const subject = city.archive(request.kind, request.id)
  const said = Object.fromEntries(
    facts.flatMap((key: FactKey) => {
      const value = subject?.facts[key]?.value
      return value === undefined || value === null ? [] : [[key, value]]
    }),
  )
  return Object.keys(said).length > 0 ? said : null
}

/** The document and its signature; spoiled where the office was told to. */
export function paperOf(
  world: World,
  request: Pick<ProofRequest, 'requestId' | 'proof' | 'kind' | 'id'>,
  { department, validDays }: ProofKindDefinition,
  facts: Record<string, FactValue>,
  answer: ProofOrder['answer'],
): { document: string; signature: string } {
  const today = world.clock.today()
  const expired = answer === 'EXPIRED'
  const { requestId, proof, kind } = request
  const document = JSON.stringify({
    ...{ number: `ZM-${world.random(5).toString('hex').toUpperCase()}`, requestId, proof, department, facts },
    holder: { kind, id: answer === 'OTHER_PERSON' ? `${request.id.slice(0, -1)}0` : request.id },
    ...{ asOf: expired ? plusDays(today, -validDays - 2) : today, issuedAt: world.clock.iso() },
    validUntil: expired ? plusDays(today, -1) : plusDays(today, validDays),
  })
  const signer = answer === 'FORGED' ? 'nobody' : department
  return { document, signature: sign(null, Buffer.from(document, 'utf8'), keyOf(signer)).toString('hex') }
}
