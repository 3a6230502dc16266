import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { factsUsedBy } from '../../eligibility'
import { loadPolicies, readPolicyFolder } from './load-policies'

const CHECK = join(__dirname, 'check.ts')
const TSX = require.resolve('tsx/cli')

describe('the library', () => {
  it('holds the four items, reviewed and marked as samples', () => {
    const items = loadPolicies()
    expect(items.map(item => item.id)).toEqual([
      'job-expansion-subsidy',
      'job-stabilisation-rebate',
      'skill-upgrade-subsidy',
      'travel-deposit-release',
    ])
    for (const item of items) {
      expect(item.sample).toBe(true)
      expect(item.review.number).not.toBe('')
      expect(factsUsedBy(item).length).toBeGreaterThan(0)
    }
  })

  it('is checked from the command line', () => {
    expect(execFileSync(process.execPath, [TSX, CHECK], { encoding: 'utf8' }).trim()).toBe(
      '4 files checked, all well',
    )
  })

  it('loads nothing when one file is bad, and the command ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'policies-'))
    try {
      mkdirSync(join(folder, 'broken'))
      writeFileSync(join(folder, 'broken', '1.yaml'), 'id: broken\n')
      expect(readPolicyFolder(folder)).toMatchObject({ files: 1, items: [] })
      expect(() => loadPolicies(folder)).toThrow('缺少“review”')
      const run = spawnSync(process.execPath, [TSX, CHECK, folder], { encoding: 'utf8' })
      expect(run.status).toBe(1)
      expect(run.stderr).toMatch(/broken\/1\.yaml:1:1 整份文件：缺少“version”/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
