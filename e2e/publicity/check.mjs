// Checks what a city published, with Node alone: node check.mjs http://city.example [receipt number | text of its QR]
// The head that was right last time is kept in --keep FILE (by default in the home folder) and held against the new one.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const words = process.argv.slice(2)
const flag = words.indexOf('--keep')
const keep = flag < 0 ? join(homedir(), '.policy-direct-publicity.json') : words.splice(flag, 2)[1]
const { origin, pathname } = new URL(words[0] ?? 'http://127.0.0.1:8080')
// In a QR the number is followed by the beginning of the receipt's digest.
const receipt = (words[1] ?? /^\/r\/.+/.exec(pathname)?.[0] ?? '').split('/').at(-1)
const [number, digest = ''] = receipt.split('.')

const must = (right, sentence) => {
  if (!right) throw new Error(sentence)
  console.log(`✓ ${sentence.replace(/：.*/, '')}`)
}
const ask = async path => {
  const answer = await fetch(origin + path)
  const body = await answer.json()
  if (answer.status !== 200 && answer.status !== 410) throw new Error(body.message ?? `HTTP ${answer.status}`)
  return body
}
// RFC 6962 2.1: 0x00 before a leaf, 0x01 before two neighbours; with the hash that the head names.
const HASHES = { 'SHA-256': 'sha256', SM3: 'sm3' }
let name = 'sha256'
const hash = (...parts) => createHash(name).update(Buffer.concat(parts)).digest('hex')
const leafOf = ({ salt, text }) => hash(Buffer.of(0), Buffer.from(`salt ${salt}\n${text}`))
const node = (left, right) => hash(Buffer.of(1), Buffer.from(left, 'hex'), Buffer.from(right, 'hex'))
const half = n => Math.floor(n / 2)

/** Climbs from `at` to the root of a tree of `size`; `older` is kept in step (RFC 9162 2.1.3.2, 2.1.4.2). */
function climb(start, at, size, path, older = start) {
  let [root, old, last] = [start, older, size - 1]
  for (const other of path) {
    if (last === 0) return []
    if (at % 2 === 1 || at === last) {
      ;[root, old] = [node(other, root), node(other, old)]
      while (at % 2 === 0 && at > 0) [at, last] = [half(at), half(last)]
    } else root = node(root, other)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 ? [root, old] : []
}
function continues(seen, head, proof) {
  if (seen.size === 0 || seen.size === head.size) return seen.size === 0 || seen.root === head.root
  let [at, size] = [seen.size - 1, head.size]
  while (at % 2 === 1) [at, size] = [half(at), half(size - 1) + 1]
  const [start, ...path] = at === 0 ? [seen.root, ...proof] : proof
  const [root, old] = climb(start, at, size, path)
  return root === head.root && old === seen.root
}
/** The line is in the tree; opened, it is what was hashed and what the receipt says. */
function checkLine({ index, opening, leaf, path }, { size, root }) {
  if (opening) {
    const says = field => opening.text.split('\n').find(row => row.startsWith(`${field} `)) ?? ''
    must(leafOf(opening) === leaf, '内容和指纹对得上：内容被改过，和指纹对不上')
    must(says('receipt') === `receipt ${number}`, '是这一张回执的：给出的是另一张回执的那一行')
    must(says('digest').startsWith(`digest ${digest}`), '和回执上印的一样：和回执上的对不上')
  }
  must(climb(leaf, index, size, path)[0] === root, `第 ${index + 1} 行在账本里：这一行不在账本里`)
  console.log(opening ? opening.text.replace(/^/gm, '    ') : '    这里只有指纹，没有内容，看不出是哪一张的')
}

try {
  const all = existsSync(keep) ? JSON.parse(readFileSync(keep, 'utf8')) : {}
  const seen = all[origin]
  const check = receipt ? await ask(`/publicity/lines/${encodeURIComponent(receipt)}`) : null
  const head = check ? check.proof.head : await ask('/publicity/head')
  const { city, algorithm, size, root, day, at, publicKey, signature } = head
  name = HASHES[algorithm]
  must(name, `指纹用 ${algorithm} 算：这种算法不认得`)
  must(!seen || seen.publicKey === publicKey, '签名的钥匙和上次一样：换了钥匙，请先向政数局问清楚')
  const signed = `policy-direct tree head 1\ncity ${city}\nalgorithm ${algorithm}\nsize ${size}\nroot ${root}\nday ${day}\nat ${at}`
  const x = Buffer.from(publicKey, 'hex').toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  const right = verify(null, Buffer.from(signed), key, Buffer.from(signature, 'hex'))
  must(right, '总指纹的签名对：签名对不上，这本账不能信')
  if (seen) {
    must(seen.size <= size, '账本没有变短：账本比上次看到的短，有人删过')
    const { proof } = await ask(`/publicity/consistency?first=${seen.size}&second=${size}`)
    const unchanged = `${seen.day} 看过的 ${seen.size} 行一个字没有改过`
    must(continues(seen, head, proof), `${unchanged}：旧账被改过，和上次看到的不一样`)
  }
  must(check?.proof.lines.length !== 0, '账本给出了要看的：账本没有给出这一行')
  for (const line of check?.proof.lines ?? []) checkLine(line, head)
  if (check?.message) console.log(check.message)
  writeFileSync(keep, JSON.stringify({ ...all, [origin]: head }, null, 2))
  const first = seen ? '' : '\n第一次看，已经记下；下次会核对旧账有没有被改'
  console.log(`${day}，共 ${size} 行，总指纹 ${root}${first}`)
} catch (error) {
  console.error(`✗ ${error.message.replace(/^.*：/, '')}`)
  process.exitCode = 1
}
