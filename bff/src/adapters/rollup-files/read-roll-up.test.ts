import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { factKeysOf } from '@policy-direct/shared/facts/catalogue'
import { RAW_SOURCE_CODES } from '@policy-direct/shared/facts/raw-sources'
import { ROLLED_UP_FACTS } from '@policy-direct/shared/facts/rolled-up-facts'
import { loadRollUps } from './load-roll-ups'
import { readRollUp } from './read-roll-up'

const HEAD = {
  fact: 'enterprise.housingFund.depositors',
  source: 'housing-fund-deposit',
  department: 'housing-fund',
  refresh: 'MONTHLY',
  description: '最近一次汇缴的职工人数。',
}
const file = (head: Record<string, string>, query: string) =>
  `-- ---\n${Object.entries(head)
    .map(([key, value]) => `-- ${key}: ${value}\n`)
    .join('')}-- ---\n${query}\n`
const QUERY = 'select subject_id, 1 as value, max(occurred_on) as as_of from record group by 1'
const problems = (text: string) => readRollUp('rollups/x.sql', text).problems

describe('roll-up files', () => {
  it('are all good, one for each fact that is rolled up, over every source', () => {
    const rollUps = loadRollUps()
    expect(rollUps.map(({ fact }) => fact).sort()).toEqual(Object.keys(ROLLED_UP_FACTS).sort())
    expect(new Set(rollUps.map(({ source }) => source))).toEqual(new Set(RAW_SOURCE_CODES))
    expect(factKeysOf('ENTERPRISE')).toContain('enterprise.electricity.lastTwelveMonths')
  })
  it('say what they are and the query', () => {
    expect(readRollUp('rollups/x.sql', file(HEAD, QUERY))).toEqual({
      rollUp: {
        fact: HEAD.fact,
        source: HEAD.source,
        department: HEAD.department,
        description: HEAD.description,
        query: QUERY,
      },
      problems: [],
    })
  })
  it.each([
    ['no head', QUERY, '文件头'],
    ['a field left out', file({ ...HEAD, description: '' }, QUERY), 'description：没有写'],
    ['an unknown field', file({ ...HEAD, mood: 'good' }, QUERY), 'mood：不认识'],
    ['an unknown fact', file({ ...HEAD, fact: 'enterprise.luck' }, QUERY), 'fact：没有“enterprise.luck”'],
    ['an unknown source', file({ ...HEAD, source: 'rumour' }, QUERY), 'source：没有“rumour”'],
    ['another subject', file({ ...HEAD, source: 'relief-payment' }, QUERY), 'source：和数据项说的不是同一类'],
    [
      'another department',
      file({ ...HEAD, department: 'taxation' }, QUERY),
      'department：数据项归 housing-fund',
    ],
    ['another cycle', file({ ...HEAD, refresh: 'DAILY' }, QUERY), 'refresh：数据项写的是 MONTHLY'],
    ['the clock', file(HEAD, `${QUERY} having max(occurred_on) < now()`), '不能看时钟'],
    ['other tables', file(HEAD, 'select id from subject, record'), '不能读别的表'],
    ['two statements', file(HEAD, `${QUERY}; select 1`), '末尾不写分号'],
    ['changing data', file(HEAD, 'delete from record'), '不能改数据'],
    ['reading nothing', file(HEAD, 'select 1'), '没有从 record 读记录'],
  ])('refuse %s, with file, field and reason', (_what, text, reason) => {
    const found = problems(text)
    expect(found.join('\n')).toContain(reason)
    expect(found.every(line => line.startsWith('rollups/x.sql '))).toBe(true)
  })
  it('do not roll up to the same fact twice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollups-'))
    for (const name of ['a.sql', 'b.sql']) writeFileSync(join(folder, name), file(HEAD, QUERY))
    expect(() => loadRollUps(folder)).toThrow(
      'rollups/b.sql fact：“enterprise.housingFund.depositors”已经由 a.sql 汇总',
    )
    rmSync(folder, { recursive: true })
  })
})
