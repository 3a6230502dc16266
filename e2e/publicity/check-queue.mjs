// Checks the order in which a city gave the money of its pools (N-6), with Node alone: node check-queue.mjs http://city.example
// With --case 'salt case-number amount-in-分' (from one's own 办理进度) it also says where one's own place is in the chain.
// The ends that were right last time are kept in --keep FILE (by default in the home folder) and must still be there.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const words = process.argv.slice(2)
const option = name => {
  const at = words.indexOf(name)
  return at < 0 ? undefined : words.splice(at, 2)[1]
}
const keep = option('--keep') ?? join(homedir(), '.policy-direct-queues.json')
const own = option('--case')
const { origin } = new URL(words[0] ?? 'http://127.0.0.1:8080')

const sha256 = text => createHash('sha256').update(text, 'utf8').digest('hex')
const must = (right, sentence) => {
  if (!right) throw new Error(sentence)
}
const ask = async path => {
  const answer = await fetch(origin + path)
  const body = await answer.json()
  must(answer.status === 200, body.message ?? `HTTP ${answer.status}`)
  return body
}

/** Every link follows from the one before, and nobody was let before whoever waited longer. */
async function check(poolId, seen) {
  let [before, places, seq, mine] = [sha256(`policy-direct queue 1\n${poolId}`), 0, 0, null]
  const [waiting, aside] = [new Set(), new Set()]
  const digest = own && sha256(own.trim().split(/\s+/).join('\n'))
  for (;;) {
    const { links } = await ask(`/publicity/queues/${encodeURIComponent(poolId)}?after=${seq}`)
    if (links.length === 0) break
    for (const { position, event, at, ...link } of links) {
      seq += 1
      const say = what => `${poolId} 第 ${seq} 条：${what}`
      must(link.seq === seq, say('不见了'))
      must(
        sha256([before, position, event, at, link.digest].join('\n')) === link.link,
        say('和前面接不上，被改过'),
      )
      const known = waiting.has(position) || aside.has(position)
      const fresh = event === 'TAKEN' || (event === 'WAITING' && !known)
      must(known || fresh, say(`第 ${position} 位没有在排队`))
      must(!fresh || position === places + 1, say(`第 ${position} 位不是按先后给的`))
      must(event !== 'TAKEN' || waiting.size === 0, say(`第 ${position} 位没有排队，前面还有人在等`))
      must(event !== 'GRANTED' || !(Math.min(...waiting) < position), say(`第 ${position} 位越过了前面的人`))
      must(seen?.links !== seq || seen.head === link.link, say('和上次看到的不一样，旧的被改过'))
      places = Math.max(places, position)
      waiting.delete(position)
      aside.delete(position)
      if (event === 'WAITING') waiting.add(position)
      if (event === 'ASIDE') aside.add(position)
      if (digest === link.digest) mine = `您在第 ${position} 位，${WORDS[event]}，${at}`
      before = link.link
    }
  }
  must(!seen || seen.links <= seq, `${poolId}：比上次看到的短，有人删过`)
  console.log(`✓ ${poolId}：${seq} 条一条接一条，${places} 位按先后，没有人插队；${waiting.size} 位在等`)
  if (mine) console.log(`    ${mine}`)
  return { links: seq, head: before, mine }
}
const WORDS = { TAKEN: '当场留出', WAITING: '在排队', GRANTED: '轮到了', ASIDE: '名次留着', LEFT: '退出了' }

try {
  const all = existsSync(keep) ? JSON.parse(readFileSync(keep, 'utf8')) : {}
  const seen = all[origin] ?? {}
  const found = {}
  for (const { poolId } of await ask('/publicity/queues')) found[poolId] = await check(poolId, seen[poolId])
  for (const poolId of Object.keys(seen)) must(found[poolId], `${poolId}：上次还有，现在没有了`)
  must(!own || Object.values(found).some(({ mine }) => mine), '链里没有您说的这一笔：核对一下三个数')
  writeFileSync(
    keep,
    JSON.stringify({
      ...all,
      [origin]: Object.fromEntries(
        Object.entries(found).map(([id, { links, head }]) => [id, { links, head }]),
      ),
    }),
  )
  if (Object.keys(found).length === 0) console.log('还没有一个资金池给过钱')
} catch (error) {
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}
