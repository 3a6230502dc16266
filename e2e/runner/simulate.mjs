import { handOver, prepare } from './dispatch.mjs'

prepare()
handOver('e2e/simulate/run.ts', process.argv.slice(2))
