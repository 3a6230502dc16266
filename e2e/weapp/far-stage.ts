import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = path.join(__dirname, '../..')

/** A stage in another process. */
export interface FarStage {
  /** Where the product answers. */
  address: string
  /** Where the stand-ins answer. */
  world: string
  close(): Promise<void>
}

/** @throws Error when the stage ends before it is open */
export function openFarStage(): Promise<FarStage> {
  const stage = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'e2e/src/stage/serve.ts')], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>(resolve => void stage.once('exit', () => resolve()))
  const close = async () => {
    stage.stdin.end()
    await ended
  }
  return new Promise((resolve, reject) => {
    void ended.then(() => reject(new Error('the stage did not open')))
    createInterface({ input: stage.stdout }).on('line', line => {
      if (line.startsWith('{')) resolve({ ...JSON.parse(line), close } as FarStage)
    })
  })
}
