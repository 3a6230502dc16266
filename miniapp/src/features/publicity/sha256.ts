// FIPS 180-4 5.3.3 and 4.2.2: fractional parts of the roots of the first primes, 32 bits each.
const primes: number[] = []
for (let n = 2; primes.length < 64; n += 1) if (primes.every(prime => n % prime !== 0)) primes.push(n)
const bitsOf = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0
const FIRST = primes.slice(0, 8).map(prime => bitsOf(Math.sqrt(prime)))
const ROUND = primes.map(prime => bitsOf(Math.cbrt(prime)))

const BLOCK = 64
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** SHA-256 as hex. WeChat's JavaScript has none of its own. */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0)
  const sum = Int32Array.from(FIRST)
  const words = new Int32Array(64)
  for (let at = 0; at < padded.length; at += BLOCK) addBlock(sum, words, view, at)
  return Array.from(sum, word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function addBlock(sum: Int32Array, words: Int32Array, view: DataView, at: number): void {
  for (let n = 0; n < 16; n += 1) words[n] = view.getInt32(at + 4 * n)
  for (let n = 16; n < 64; n += 1) {
    const [early, late] = [words[n - 15]!, words[n - 2]!]
    const one = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const two = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[n] = words[n - 16]! + one + words[n - 7]! + two
  }
  let [a, b, c, d, e, f, g, h] = sum as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let n = 0; n < 64; n += 1) {
    const choice = (e & f) ^ (~e & g)
    const most = (a & b) ^ (a & c) ^ (b & c)
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + ROUND[n]! + words[n]!) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0
    ;[a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g]
  }
  for (const [n, word] of [a, b, c, d, e, f, g, h].entries()) sum[n] = sum[n]! + word
}
