import { generateKeyPairSync, sign } from 'node:crypto'
import { scriptedUpstream } from '../testing/scripted-upstream'
import { exchangeProofOffice } from './proof-office'

function signer() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    sign: (text: string) => sign(null, Buffer.from(text, 'utf8'), privateKey).toString('hex'),
  }
}
const office = signer()
const stranger = signer()
const DEPARTMENT = 'housing-construction'
const said = {
  ...{ number: 'ZM-1', requestId: 'r1', proof: 'shanty-project', department: DEPARTMENT },
  ...{ holder: { kind: 'ENTERPRISE', id: '9122' }, facts: { 'property.shanty.approved': true } },
  ...{ asOf: '2026-11-21', issuedAt: '2026-11-21T09:00:00+08:00', validUntil: '2027-02-19' },
}
const request = {
  ...{ id: 'r1', kind: 'shanty-project' as const, holder: { kind: 'ENTERPRISE' as const, id: '9122' } },
  asked: { by: '安*正', at: new Date('2026-11-21T01:00:00Z'), purpose: '判断符不符合' },
}
const issued = (document: string, signature = office.sign(document), more: object = {}) => ({
  body: {
    ...{ status: 'ISSUED', standing: 'VALID', department: DEPARTMENT, document, signature },
    ...more,
  },
})
function asking(answer: { status?: number; body: unknown }) {
  const keys = [{ department: DEPARTMENT, publicKey: office.publicKey }]
  const upstream = scriptedUpstream(({ path }) => (path === '/v1/proof-keys' ? { body: { keys } } : answer))
  return { upstream, answer: exchangeProofOffice(upstream, 't').ask(request) }
}

describe('offices that issue proofs', () => {
  it('are told who asks, when and for what; what they signed is read', async () => {
    const { upstream, answer } = asking(issued(JSON.stringify(said)))
    expect(await answer).toMatchObject({
      ...{ kind: 'ISSUED', signature: office.sign(JSON.stringify(said)) },
      said: { kind: 'shanty-project', requestId: 'r1', standing: 'VALID', validUntil: '2027-02-19' },
    })
    expect(upstream.asked[0]).toMatchObject({
      json: { requestId: 'r1', proof: 'shanty-project', asked: { by: '安*正', purpose: '判断符不符合' } },
    })
  })
  it('a key that was changed meanwhile is asked for again', async () => {
    const keys = [stranger.publicKey, office.publicKey]
    const upstream = scriptedUpstream(({ path }) =>
      path === '/v1/proof-keys'
        ? { body: { keys: [{ department: DEPARTMENT, publicKey: keys.shift() }] } }
        : issued(JSON.stringify(said)),
    )
    const proofs = exchangeProofOffice(upstream, 't')
    expect((await proofs.ask(request)).kind).toBe('FORGED')
    expect((await proofs.ask(request)).kind).toBe('ISSUED')
  })
  it.each<[string, { body: unknown }]>([
    ['signed by nobody we know', issued(JSON.stringify(said), stranger.sign(JSON.stringify(said)))],
    ['changed after it was signed', issued(JSON.stringify(said), office.sign(`${JSON.stringify(said)} `))],
    ['with no signature at all', issued(JSON.stringify(said), 'x')],
    ['signed by one department for another', issued(JSON.stringify({ ...said, department: 'taxation' }))],
    ['signed, and no document', issued('null')],
    ['signed, and not JSON', issued('批文')],
    ['without a holder', issued(JSON.stringify({ ...said, holder: {} }))],
    ['of a day there is not', issued(JSON.stringify({ ...said, asOf: '2026-02-30' }))],
  ])('a document %s is forged', async (_name, answer) => {
    expect(await asking(answer).answer).toEqual({ kind: 'FORGED' })
  })
  it('later, refused with the reason, nothing found; a standing nobody knows is no standing proof', async () => {
    expect(await asking({ status: 202, body: {} }).answer).toEqual({ kind: 'LATER' })
    expect(await asking({ body: { status: 'REFUSED', reason: '会签中' } }).answer).toEqual({
      ...{ kind: 'REFUSED', reason: '会签中' },
    })
    expect((await asking({ status: 404, body: {} }).answer).kind).toBe('REFUSED')
    const odd = await asking(issued(JSON.stringify(said), undefined, { standing: 'MAYBE' })).answer
    expect(odd).toMatchObject({ said: { standing: 'REVOKED' } })
  })
  it('an answer nobody can read is no answer: the request stays open', async () => {
    for (const answer of [{ status: 403, body: {} }, { body: { status: 'PERHAPS' } }, { body: {} }])
      await expect(asking(answer).answer).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
  })
})
