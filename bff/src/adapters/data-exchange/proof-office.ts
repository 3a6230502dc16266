import { createPublicKey, verify } from 'node:crypto'
import type { FactValue } from '@policy-direct/shared/facts/fact'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { upstreamUnavailable } from '../../domain/fault'
import type { ProofSaid } from '../../domain/proof'
import type { ProofAnswer, ProofOffice } from '../../ports/proof-office'
import type { Upstream } from '../../ports/upstream'
import { dayIn, fields, text } from './read-subject'

interface WireProof {
  status?: string
  standing?: string
  department?: string
  document?: string
  signature?: string
  reason?: string
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo. */
const PUBLIC_HEAD = '302a300506032b6570032100'
const KEY = /^[0-9a-f]{64}$/
const LONGEST_REASON = 200

/**
 * Offices that issue proofs, through the data exchange. A document counts only under the signature of the department it
 * names; keys are asked for once and again when one does not fit.
 */
export function exchangeProofOffice(upstream: Upstream, token: string): ProofOffice {
  const headers = { authorization: `Bearer ${token}` }
  let keys = new Map<string, string>()
  const unreadable = (status: number) =>
    upstreamUnavailable('开证明的部门', { upstream: 'proofs', kind: 'STATUS', status })

  async function readKeys(): Promise<void> {
    const { status, body } = await upstream.json<{ keys?: { department?: string; publicKey?: string }[] }>({
      ...{ method: 'GET', path: '/v1/proof-keys', headers },
    })
    if (status !== 200) throw unreadable(status)
    keys = new Map(
      (body.keys ?? []).flatMap(({ department, publicKey }) =>
        department && publicKey && KEY.test(publicKey) ? [[department, publicKey] as const] : [],
      ),
    )
  }
  async function isSigned({ department, document, signature }: Required<WireProof>): Promise<boolean> {
    if (isBy(keys.get(department), document, signature)) return true
    await readKeys()
    return isBy(keys.get(department), document, signature)
  }
  return {
    async ask({ id, kind, holder, asked }): Promise<ProofAnswer> {
      const { status, body } = await upstream.json<WireProof>({
        method: 'POST',
        path: '/v1/proofs',
        headers,
        json: { requestId: id, proof: kind, ...holder, asked: { ...asked, at: chinaDateTime(asked.at) } },
        // The request keeps its id: asked twice is asked once.
        repeatable: true,
      })
      if (status === 202) return { kind: 'LATER' }
      if (status === 404) return { kind: 'REFUSED', reason: '没有查到可以开证明的记录' }
      if (status === 200 && body.status === 'REFUSED')
        return { kind: 'REFUSED', reason: (text(body.reason) ?? '没有说明原因').slice(0, LONGEST_REASON) }
      const { document, signature, department } = body
      if (status !== 200 || body.status !== 'ISSUED' || !document || !signature || !department)
        throw unreadable(status)
      if (!(await isSigned(body as Required<WireProof>))) return { kind: 'FORGED' }
      const said = read(document, department, body.standing)
      return said ? { kind: 'ISSUED', said, document, signature } : { kind: 'FORGED' }
    },
  }
}

function isBy(publicKey: string | undefined, document: string, signature: string): boolean {
  if (!publicKey || !/^[0-9a-f]{128}$/.test(signature)) return false
  const key = createPublicKey({
    ...{ key: Buffer.from(PUBLIC_HEAD + publicKey, 'hex'), format: 'der', type: 'spki' },
  })
  return verify(null, Buffer.from(document, 'utf8'), key, Buffer.from(signature, 'hex'))
}

/** A signed document; null when it does not say what a proof says, or names another department than signed it. */
function read(document: string, signedBy: string, standing: string | undefined): ProofSaid | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(document)
  } catch {
    return null
  }
  const all = fields(parsed)
  const holder = fields(all?.holder)
  const facts = fields(all?.facts)
  const number = text(all?.number)
  const requestId = text(all?.requestId)
  const kind = text(all?.proof)
  const department = text(all?.department)
  const asOf = dayIn(all?.asOf)
  const validUntil = dayIn(all?.validUntil)
  const issuedAt = new Date(text(all?.issuedAt) ?? '')
  const holderId = text(holder?.id)
  const holderKind = holder?.kind === 'PERSON' || holder?.kind === 'ENTERPRISE' ? holder.kind : null
  if (!number || !requestId || !kind || !facts || !asOf || !validUntil || !holderId || !holderKind)
    return null
  if (department !== signedBy || Number.isNaN(issuedAt.getTime())) return null
  return {
    ...{ number, requestId, kind, department, asOf, validUntil, issuedAt },
    holder: { kind: holderKind, id: holderId },
    facts: facts as Readonly<Record<string, FactValue>>,
    // A word nobody knows is no standing proof.
    standing: standing === 'VALID' ? 'VALID' : 'REVOKED',
  }
}
