import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { factsUsedBy, type PolicyItemVersion, warningsOf } from '../../eligibility'
import { loadPolicies, readPolicyFolder } from './load-policies'

const ENTERPRISE_ITEMS = [
  'disabled-levy-relief',
  'high-tech-award',
  'hiring-absorption-subsidy',
  'job-expansion-subsidy',
  'job-stabilisation-rebate',
  'research-deduction-reminder',
  'shanty-fee-waiver',
  'six-taxes-reduction',
  'skill-upgrade-subsidy',
  'stability-loan-interest',
  'startup-loan-interest',
  'state-house-rent-relief',
  'travel-deposit-release',
  'vat-credit-refund',
]
const CHECK = join(__dirname, 'check.ts')
const TSX = require.resolve('tsx/cli')

describe('the library', () => {
  it('holds items for firms and residents, reviewed and marked as samples', () => {
    const items = loadPolicies()
    expect(new Set(items.map(item => item.beneficiary.kind))).toEqual(new Set(['ENTERPRISE', 'PERSON']))
    expect(new Set(items.map(({ id, version }) => `${id}/${version}`)).size).toBe(items.length)
    const names = new Set(items.map(item => item.id))
    for (const id of ENTERPRISE_ITEMS) expect(names).toContain(id)
    const shown = (of: (item: PolicyItemVersion) => string) => new Set(items.map(of))
    // CC-13, CC-4, SQ-5, LY-1: every kind, mode, domain and shelf is on show.
    expect(shown(item => item.fulfilment.kind)).toEqual(
      new Set(['PAYOUT', 'WAIVER', 'DEFERRAL', 'REFUND', 'DEPOSIT_RELEASE', 'SERVICE']),
    )
    expect(shown(item => item.application.mode)).toEqual(new Set(['AUTO', 'INSTANT', 'STANDARD']))
    expect(shown(item => item.domain).size).toBe(5)
    expect(shown(item => item.shelf).size).toBe(5)
    for (const item of items) {
      expect(item.sample).toBe(true)
      expect(item.review.number).not.toBe('')
      expect(factsUsedBy(item).length).toBeGreaterThan(0)
    }
  })

  it('leaves nothing that somebody should look at', () => {
    expect(loadPolicies().flatMap(item => warningsOf(item, '2026-11-21'))).toEqual([])
  })

  it('is checked from the command line', () => {
    expect(execFileSync(process.execPath, [TSX, CHECK], { encoding: 'utf8' }).trim()).toBe(
      `${readPolicyFolder().files} files checked, all well`,
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
