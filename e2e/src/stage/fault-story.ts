import { Books } from './books'
import type { Claimant } from './claimant'
import { Owners } from './owners'
import type { Stage } from './stage'
import { type Scene, story } from './story'

/** A story about a bad day: firms one tap away from their money, and the books beside them. */
export interface FaultScene extends Scene {
  books: Books
  /** A firm's owner nobody has used yet. */
  claimant(): Promise<Claimant>
}

let owners: Owners | undefined

/** One bad day. Whatever the story tells, the books must balance after it. */
export function faultStory(name: string, run: (scene: FaultScene) => Promise<void>): void {
  story(name, async scene => {
    const { stage, controls } = scene
    owners ??= new Owners(stage.address)
    const all = owners
    const books = new Books(stage.house.ownerUrl, controls)
    try {
      await run({ ...scene, books, claimant: () => all.next() })
      await books.balance()
    } finally {
      await books.close()
      await revive(stage)
    }
  })
}

/** A story that failed in the middle of a crash leaves no dead platform to the next one. */
async function revive({ address, house }: Stage): Promise<void> {
  const alive = await fetch(`${address}/healthz`).catch(() => undefined)
  if (!alive?.ok) await house.restartBff()
}
