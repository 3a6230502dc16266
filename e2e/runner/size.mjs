import { buildMiniapp } from '../../mocks/launch/build-miniapp.mjs'
import { handOver, prepare, root } from './dispatch.mjs'

prepare()
for (const target of ['weapp', 'h5']) buildMiniapp(root, target, { say: console.error, fresh: true })
handOver('e2e/src/size/run.ts', process.argv.slice(2))
