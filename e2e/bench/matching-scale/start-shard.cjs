// A process knows no TypeScript until it is told.
require('tsx/cjs')
require('./shard.ts')
