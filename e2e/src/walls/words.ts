import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Breach, ROOMS } from './imports'

type WordRule = { name: string; why: string; in: RegExp; notIn?: RegExp; word: RegExp }

const TEST = /\.(test|spec|contract)\.tsx?$|\/test-[^/]+\.ts$|\/testing\/|^e2e\//
const PURE = /^(shared\/src|bff\/src\/(domain|eligibility|ports|usecases))\//

/** What an import table cannot see: globals, and words that hide unfinished work. */
export const WORD_RULES: WordRule[] = [
  {
    name: 'time-enters-as-an-argument',
    why: 'the clock is a port',
    in: PURE,
    notIn: TEST,
    word: /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/,
  },
  {
    name: 'chance-enters-as-an-argument',
    why: 'ids and randomness are ports',
    in: PURE,
    notIn: TEST,
    word: /\bMath\.random\(|\bcrypto\.(randomUUID|getRandomValues)\(/,
  },
  {
    name: 'one-reader-of-the-environment',
    why: 'main.ts hands the environment to config.ts, nobody else sees it',
    in: /^bff\/src\//,
    notIn: new RegExp(`^bff/src/(config|main)\\.ts$|${TEST.source}`),
    word: /\bprocess\.env\b/,
  },
  {
    name: 'wechat-has-no-such-global',
    why: "WeChat's JavaScript core lacks it",
    in: /^(miniapp|shared)\/src\//,
    notIn: new RegExp(`^miniapp/src/platform/|${TEST.source}`),
    word: /\bnew (URL|URLSearchParams|AbortController|TextDecoder|TextEncoder|Headers)\(/,
  },
  { name: 'no-unfinished-work', why: 'finish it or write an issue', in: /./, word: /\b(TODO|FIXME|XXX)\b/ },
  { name: 'no-silenced-compiler', why: 'the compiler is right', in: /./, word: /@ts-(ignore|nocheck)\b/ },
  {
    name: 'no-skipped-test',
    why: 'a test that does not run proves nothing',
    in: /\.(test|spec|contract)\.tsx?$/,
    word: /\b(it|test|describe)\.(skip|only|todo)\b|\b(xit|fit|xdescribe|fdescribe)\(/,
  },
]

const SOURCE_LINES = 250
const TEST_LINES = 400
const SKIPPED_FOLDERS = /^(node_modules|dist|generated|\.data|\.cache|coverage)$/
/** These two files spell the forbidden words in order to forbid them. */
const SELF = /^e2e\/src\/walls\/(words|walls\.test)\.ts$/

function* sourceFiles(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory() && !SKIPPED_FOLDERS.test(entry.name)) yield* sourceFiles(root, path)
    else if (entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name)) yield path
  }
}

/** Checks every source file for words its room must not say, and for its length. */
export function brokenWords(root: string): Breach[] {
  const breaches: Breach[] = []
  const present = new Set(readdirSync(root))
  const rooms = new Set(ROOMS.map(room => room.split('/')[0] as string).filter(room => present.has(room)))
  for (const file of [...rooms].flatMap(room => [...sourceFiles(root, room)])) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n')
    const limit = TEST.test(file) ? TEST_LINES : SOURCE_LINES
    if (lines.length - 1 > limit)
      breaches.push({ rule: 'no-giants', file, detail: `${lines.length - 1} lines, ${limit} allowed` })
    if (SELF.test(file)) continue
    for (const rule of WORD_RULES.filter(({ in: room, notIn }) => room.test(file) && !notIn?.test(file)))
      lines.forEach((line, index) => {
        const said = rule.word.exec(line)
        if (said)
          breaches.push({ rule: rule.name, file: `${file}:${index + 1}`, detail: `${said[0]}: ${rule.why}` })
      })
  }
  return breaches
}
