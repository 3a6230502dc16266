import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** A call as it came over the wire. */
export interface Tc3Call {
  readonly method: string
  readonly path: string
  /** Query without `?`. */
  readonly query: string
  /** Lower-case names, values as received. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

export type Tc3Refusal =
  | 'AuthFailure.InvalidAuthorization'
  | 'AuthFailure.SecretIdNotFound'
  | 'AuthFailure.SignatureExpire'
  | 'AuthFailure.SignatureFailure'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

const AUTHORISATION =
  /^TC3-HMAC-SHA256 Credential=([^/\s]+)\/(\d{4}-\d\d-\d\d)\/(\S+)\/tc3_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/
const SKEW_SECONDS = 300

/**
 * The TC3-HMAC-SHA256 signature of a call.
 *
 * @param signedHeaders names in the order in which the caller lists them
 * @returns hex
 */
export function tc3Signature(
  secretKey: string,
  service: string,
  signedHeaders: readonly string[],
  call: Tc3Call,
): string {
  const timestamp = call.headers['x-tc-timestamp'] ?? ''
  const date = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10)
  const canonical = [
    call.method,
    call.path,
    call.query,
    ...signedHeaders.map(name => `${name}:${call.headers[name] ?? ''}`),
    '',
    signedHeaders.join(';'),
    sha256(call.body),
  ].join('\n')
  const toSign = ['TC3-HMAC-SHA256', timestamp, `${date}/${service}/tc3_request`, sha256(canonical)].join(
    '\n',
  )
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request')
  return hmac(key, toSign).toString('hex')
}

/**
 * One call as different honest callers sign it. The document lower-cases header values, the official SDK takes
 * them as they are; the SDK leaves the port out of the host, and knows no path prefix before its endpoint. On
 * the real host (port 443, path `/`) these readings are one.
 */
function readings(call: Tc3Call): Tc3Call[] {
  const host = call.headers.host ?? ''
  const hosts = [...new Set([host, host.replace(/:\d+$/, '')])]
  const paths = [...new Set([call.path, '/'])]
  const lower = (headers: Tc3Call['headers']) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toLowerCase().trim()]))
  return hosts.flatMap(oneHost =>
    paths.flatMap(path => {
      const headers = { ...call.headers, host: oneHost }
      return [
        { ...call, path, headers },
        { ...call, path, headers: lower(headers) },
      ]
    }),
  )
}

/**
 * @param secretOf secret key by secret id
 * @param nowSeconds real time
 * @returns the refusal code, or `undefined` for a good signature
 */
export function tc3Refusal(
  secretOf: (secretId: string) => string | undefined,
  service: string,
  nowSeconds: number,
  call: Tc3Call,
): Tc3Refusal | undefined {
  const parts = AUTHORISATION.exec(call.headers.authorization ?? '')
  if (!parts) return 'AuthFailure.InvalidAuthorization'
  const [, secretId, date, givenService, headerList, signature] = parts as unknown as string[]
  const signedHeaders = headerList!.split(';')
  const timestamp = Number(call.headers['x-tc-timestamp'])
  if (!signedHeaders.includes('host') || !signedHeaders.includes('content-type'))
    return 'AuthFailure.InvalidAuthorization'
  const secretKey = secretOf(secretId!)
  if (!secretKey) return 'AuthFailure.SecretIdNotFound'
  if (!(Math.abs(timestamp - nowSeconds) <= SKEW_SECONDS)) return 'AuthFailure.SignatureExpire'
  if (new Date(timestamp * 1000).toISOString().slice(0, 10) !== date) return 'AuthFailure.SignatureFailure'
  // The SDK takes what precedes the first dot of its endpoint, which is the service on the real host.
  const endpoint = `${call.headers.host ?? ''}${call.path}`.replace(/\/$/, '')
  const services = [service, endpoint.split('.')[0]]
  if (!services.includes(givenService)) return 'AuthFailure.SignatureFailure'
  const given = Buffer.from(signature!, 'hex')
  const good = readings(call).some(reading =>
    timingSafeEqual(
      Buffer.from(tc3Signature(secretKey, givenService!, signedHeaders, reading), 'hex'),
      given,
    ),
  )
  return good ? undefined : 'AuthFailure.SignatureFailure'
}
