import { spawn } from 'node:child_process'
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { headText } from '@policy-direct/shared/public-log/tree-head'
import {
  consistencySpans,
  EMPTY,
  growingTree,
  inclusionSpans,
  placesOf,
  type Span,
  sha256Tree,
  sm3Tree,
  spanHashes,
} from '../../bff/src/app'

const SALT = '0f'.repeat(16)
const digestOf = (n: number) => `${n}`.padStart(8, '0').repeat(8)
const textOf = (n: number) =>
  `policy-direct line 1\nreceipt HD-${n}\nname 第 ${n} 家\namount-fen ${n}\ndigest ${digestOf(n)}`
const keyPair = () => generateKeyPairSync('ed25519')

/** A log that answers as the platform does, and lies where a test tells it to. */
function servedLog(hash = sha256Tree) {
  const lines: string[] = []
  let key: { privateKey: KeyObject; publicKey: KeyObject } = keyPair()
  const built = () => {
    const nodes = new Map<string, string>()
    const tree = growingTree(hash, EMPTY, (level, index, node) => nodes.set(`${level}/${index}`, node))
    for (const line of lines) tree.append(hash.leaf(`salt ${SALT}\n${line}`))
    const proof = (spans: readonly Span[]) =>
      spanHashes(
        hash,
        spans,
        spans.flatMap(placesOf).map(({ level, index }) => nodes.get(`${level}/${index}`)!),
      )
    const head = {
      size: lines.length,
      root: tree.root(),
      city: '220100',
      day: '2026-11-21',
      at: '2026-11-21T02:00:00.000Z',
      algorithm: hash.name,
    }
    return {
      head: {
        ...head,
        publicKey: key.publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex'),
        signature: sign(null, Buffer.from(headText(head)), key.privateKey).toString('hex'),
      },
      proof,
      nodes,
    }
  }
  const log = {
    lines,
    newKey: () => {
      key = keyPair()
    },
    /** Changes an answer before it leaves. */
    lie: (answer: Record<string, unknown>): Record<string, unknown> => answer,
    address: '',
    answer(url: URL): Record<string, unknown> | null {
      const { head, proof, nodes } = built()
      if (url.pathname === '/publicity/head') return head
      if (url.pathname === '/publicity/consistency') {
        const [first, second] = ['first', 'second'].map(name => Number(url.searchParams.get(name)))
        return { proof: first! <= second! ? proof(consistencySpans(first!, second!)) : [] }
      }
      const [, number] = /^\/publicity\/lines\/HD-(\d+)(?:\.\d+)?$/.exec(url.pathname) ?? []
      const index = Number(number)
      if (number === undefined || index >= lines.length) return null
      const way = proof(inclusionSpans(index, lines.length))
      const opening = { salt: SALT, text: lines[index] }
      return {
        message: null,
        proof: { head, lines: [{ index, opening, leaf: nodes.get(`0/${index}`), path: way }] },
      }
    },
  }
  return log
}

describe('npm run check-publicity (N-7)', () => {
  let server: Server
  let log: ReturnType<typeof servedLog>
  let folder: string
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'policy-direct-publicity-'))
    log = servedLog()
    server = createServer((request, response) => {
      const answer = log.answer(new URL(request.url ?? '/', 'http://log'))
      response.statusCode = answer ? 200 : 404
      response.end(JSON.stringify(answer ? log.lie(answer) : { message: '公开账本里没有这张回执' }))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    log.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(async () => {
    await new Promise(resolve => server.close(resolve))
    rmSync(folder, { recursive: true })
  })

  const run = (...words: string[]) =>
    new Promise<{ code: number | null; said: string }>(resolve => {
      const child = spawn(process.execPath, [
        path.join(__dirname, 'check.mjs'),
        ...words,
        '--keep',
        path.join(folder, 'seen.json'),
      ])
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk))
      child.on('close', code => resolve({ code, said }))
    })
  const grow = (count: number) => {
    for (let n = 0; n < count; n += 1) log.lines.push(textOf(log.lines.length))
  }

  it('proves every line, and each later log from what it saw before', async () => {
    grow(1)
    for (const more of [1, 2, 3, 6]) {
      const last = log.lines.length - 1
      const { code, said } = await run(log.address, `HD-${last}`)
      expect(said).toContain(`第 ${last + 1} 行在账本里`)
      expect(said).toContain(`name 第 ${last} 家`)
      expect(code).toBe(0)
      grow(more)
    }
    const { code, said } = await run(`${log.address}/r/HD-3`)
    expect(said).toContain('2026-11-21 看过的 7 行一个字没有改过')
    expect(code).toBe(0)
  })
  it.each([
    ['a changed line', 'HD-2', '内容被改过', (text: string) => text.replace('amount-fen 2', 'amount-fen 9')],
    ['another place', 'HD-2', '这一行不在账本里', (text: string) => text.replace('"index":2', '"index":1')],
    ['a head nobody signed', 'HD-2', '签名对不上', (text: string) => text.replace('"size":5', '"size":6')],
  ])('refuses %s in words', async (_name, receipt, words, change) => {
    grow(5)
    log.lie = answer => JSON.parse(change(JSON.stringify(answer)))
    const { code, said } = await run(log.address, receipt)
    expect(said).toContain(words)
    expect(code).toBe(1)
  })
  it('refuses an answer without the line, and a line of another receipt', async () => {
    grow(5)
    log.lie = answer => ({ ...answer, proof: { ...(answer.proof as object), lines: [] } })
    expect(await run(log.address, 'HD-2')).toMatchObject({
      code: 1,
      said: expect.stringContaining('没有给出这一行'),
    })
    log.lie = () => log.answer(new URL('http://log/publicity/lines/HD-3'))!
    for (const asked of ['HD-2', `HD-2.${digestOf(2)}`])
      expect(await run(log.address, asked)).toMatchObject({
        code: 1,
        said: expect.stringContaining('另一张回执'),
      })
  })
  it('holds the line against the digest in the QR, whatever the city says of it', async () => {
    grow(5)
    expect((await run(`${log.address}/r/HD-2.${digestOf(2).slice(0, 16)}`)).code).toBe(0)
    expect(await run(log.address, `HD-2.${digestOf(3).slice(0, 16)}`)).toMatchObject({
      code: 1,
      said: expect.stringContaining('和回执上的对不上'),
    })
  })
  it('says of a hash without its text that it may be any receipt’s', async () => {
    grow(5)
    log.lie = answer => JSON.parse(JSON.stringify(answer), (key, value) => (key === 'opening' ? null : value))
    const { code, said } = await run(log.address, 'HD-2')
    expect([code, said]).toEqual([0, expect.stringContaining('看不出是哪一张的')])
  })
  it('reads a log of SM3 as well, and no other', async () => {
    log = Object.assign(servedLog(sm3Tree), { address: log.address })
    grow(5)
    const { code, said } = await run(log.address, 'HD-2')
    expect([code, said]).toEqual([0, expect.stringContaining('第 3 行在账本里')])
    grow(2)
    expect(await run(log.address)).toMatchObject({ code: 0, said: expect.stringContaining('看过的 5 行') })
    log.lie = answer => JSON.parse(JSON.stringify(answer).replace('SM3', 'MD5'))
    expect(await run(log.address)).toMatchObject({ code: 1, said: expect.stringContaining('不认得') })
  })
  it('refuses a past that was rewritten, shortened, or signed by somebody else', async () => {
    grow(5)
    expect((await run(log.address)).code).toBe(0)
    const [first] = log.lines
    log.lines[0] = textOf(99)
    grow(1)
    expect(await run(log.address)).toMatchObject({ code: 1, said: expect.stringContaining('旧账被改过') })
    log.lines[0] = first!
    expect((await run(log.address)).code).toBe(0)
    log.lines.length = 4
    expect(await run(log.address)).toMatchObject({ code: 1, said: expect.stringContaining('有人删过') })
    grow(2)
    log.newKey()
    expect(await run(log.address)).toMatchObject({ code: 1, said: expect.stringContaining('换了钥匙') })
  })
  it('says of a receipt nobody issued what the city says', async () => {
    grow(1)
    expect(await run(log.address, 'HD-9')).toMatchObject({
      code: 1,
      said: expect.stringContaining('没有这张回执'),
    })
  })
})
