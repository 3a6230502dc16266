import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chainStart, linkText, placeText, type QueueLink } from '@policy-direct/shared/public-log/queue-chain'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const POOL = 'a-fund'
const caseOf = (position: number) => ['salt', `BJ-${position}`, 100 * position] as const

function chain(...steps: [position: number, event: QueueLink['event']][]): QueueLink[] {
  let before = sha256(chainStart(POOL))
  return steps.map(([position, event], n) => {
    const digest = sha256(placeText(...caseOf(position)))
    const parts = { position, event, at: `2026-11-21T01:41:14.00${n}Z`, digest }
    before = sha256(linkText(before, parts))
    return { seq: n + 1, ...parts, link: before }
  })
}
const FAIR = chain([1, 'TAKEN'], [2, 'WAITING'], [3, 'WAITING'], [2, 'GRANTED'])

describe('npm run check-queue: the order of a pool, checked by anybody (N-6)', () => {
  let links: QueueLink[] = FAIR
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://city')
    const after = Number(searchParams.get('after') ?? 0)
    // Two a page: the checker has to go on.
    const answer =
      pathname === '/publicity/queues' ? [{ poolId: POOL }] : { links: links.slice(after, after + 2) }
    response.end(JSON.stringify(answer))
  })
  beforeAll(() => new Promise<void>(done => void server.listen(0, '127.0.0.1', done)))
  afterAll(() => new Promise(done => server.close(done)))

  const freshKeep = () => path.join(mkdtempSync(path.join(tmpdir(), 'queue-')), 'keep.json')
  const check = (given: QueueLink[], keep = freshKeep(), ...more: string[]) => {
    links = given
    const { port } = server.address() as AddressInfo
    const args = [
      path.join(__dirname, 'check-queue.mjs'),
      `http://127.0.0.1:${port}`,
      '--keep',
      keep,
      ...more,
    ]
    return new Promise<{ said: string; code: number | null }>(done => {
      const child = spawn(process.execPath, args)
      let said = ''
      child.stdout.on('data', text => (said += text))
      child.stderr.on('data', text => (said += text))
      child.on('close', code => done({ said, code }))
    })
  }

  it('says that nobody jumped, and where one’s own place is', async () => {
    const { said, code } = await check(FAIR, freshKeep(), '--case', caseOf(2).join(' '))
    expect(said).toMatch(/✓ a-fund：4 条一条接一条，3 位按先后，没有人插队；1 位在等/)
    expect(said).toMatch(/您在第 2 位，轮到了/)
    expect(code).toBe(0)
  })
  it.each<[string, QueueLink[], RegExp]>([
    ['granted past somebody', chain([1, 'WAITING'], [2, 'WAITING'], [2, 'GRANTED']), /第 3 条.*越过了/],
    ['taken past somebody', chain([1, 'WAITING'], [2, 'TAKEN']), /没有排队/],
    ['a position left out', chain([1, 'TAKEN'], [3, 'TAKEN']), /不是按先后/],
    ['a link lost', FAIR.filter(({ seq }) => seq !== 2), /不见了/],
    ['a link changed', FAIR.map(one => (one.seq === 2 ? { ...one, at: FAIR[0]!.at } : one)), /接不上/],
  ])('finds it out: %s', async (_, given, why) => {
    const { said, code } = await check(given)
    expect(said).toMatch(why)
    expect(code).toBe(1)
  })
  it('finds out a past that was written anew or cut off since the last look', async () => {
    const keep = freshKeep()
    expect((await check(FAIR, keep)).code).toBe(0)
    const other = chain([1, 'TAKEN'], [2, 'WAITING'], [3, 'WAITING'], [3, 'LEFT'], [2, 'GRANTED'])
    expect((await check(other, keep)).said).toMatch(/和上次看到的不一样/)
    expect((await check(FAIR.slice(0, 3), keep)).said).toMatch(/比上次看到的短/)
    expect((await check(FAIR, keep, '--case', caseOf(9).join(' '))).said).toMatch(/链里没有您说的这一笔/)
  })
})
