import { handOver, prepare } from './dispatch.mjs'

prepare()
handOver('e2e/demo/run.ts', process.argv.slice(2))
