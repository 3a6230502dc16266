import { type App, buildApp, collectEarlier } from '../../../bff/src/app'
import type { Config } from '../../../bff/src/config'
import { atWork, watchMemory } from './working'

/**
 * The platform once more, in a process of its own: hears its settings, then when to begin with the jobs of a run and when to
 * end. Says each time that it has.
 */
collectEarlier()
let app: App | undefined
let memory: ReturnType<typeof watchMemory> | undefined
let working: ReturnType<typeof atWork> | undefined

async function hear(word: { settings: Config } | { work: boolean }): Promise<object> {
  if ('settings' in word) {
    app = await buildApp(word.settings)
    return {}
  }
  if (word.work) {
    memory = watchMemory()
    working = atWork(app!)
    return {}
  }
  await working?.stop()
  return { peakRssMB: memory?.stop() ?? 0 }
}

process.on('message', (word: { settings: Config } | { work: boolean }) => {
  void hear(word).then(answer => process.send?.(answer))
})
// Whoever asked for it is gone.
process.on('disconnect', () => void app?.close().finally(() => process.exit(0)))
