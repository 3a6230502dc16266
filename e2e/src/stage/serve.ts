import { openStage } from './stage'

/**
 * A stage in a process of its own, for tests that live in another world (a browser's globals): says where it answers
 * in one JSON line, and closes when its input ends.
 */
openStage({ logLevel: 'warn' }).then(
  stage => {
    console.log(JSON.stringify({ address: stage.address, world: stage.world }))
    process.stdin.on('end', () => void stage.close().then(() => process.exit(0))).resume()
  },
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
