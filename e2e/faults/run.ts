import { readdirSync } from 'node:fs'
import path from 'node:path'
import { after, before } from 'node:test'
import { tell } from '../src/stage/story'

/** `tsx e2e/faults/run.ts [part of a file name]`: every bad day, one after the other, on one whole system. */
const wanted = process.argv[2] ?? ''
before(() => tell.open({ redisUrl: process.env.REDIS_URL ?? '', logLevel: 'info' }), { timeout: 600_000 })
after(() => tell.close(), { timeout: 120_000 })
for (const file of readdirSync(__dirname).sort()) {
  if (file.endsWith('.spec.ts') && file.includes(wanted)) require(path.join(__dirname, file))
}
process.on('exit', () => console.log(tell.count()))
