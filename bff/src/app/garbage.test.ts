import { spawnSync } from 'node:child_process'
import { EARLIER } from './garbage'

describe('collecting what is no longer used', () => {
  // Set while a process runs, a setting that V8 does not know would be passed over in silence.
  it('is a setting that V8 knows', () => {
    expect(spawnSync(process.execPath, [EARLIER, '--eval', '']).status).toBe(0)
    expect(spawnSync(process.execPath, [`${EARLIER}-or-so`, '--eval', '']).status).not.toBe(0)
  })
})
