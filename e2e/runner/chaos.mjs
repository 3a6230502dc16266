import { handOver, prepare } from './dispatch.mjs'

prepare()
handOver('e2e/chaos/run.ts', process.argv.slice(2))
