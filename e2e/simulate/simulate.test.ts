import { readFileSync } from 'node:fs'
import path from 'node:path'
import { playFile } from '../../bff/src/app'
import { reportLines } from './report'
import { sampleFeed } from './sample-ground'
import { tableLines } from './table'
import { readWish } from './words'

const TODAY = '2026-11-21'
const REBATE = path.join(__dirname, '../../bff/policies/job-stabilisation-rebate/1.yaml')
const feed = () => sampleFeed('default', TODAY, () => undefined)
const wished = (...words: string[]) => readWish([REBATE, ...words], TODAY)
const played = async (...words: string[]) =>
  playFile({ ...wished(...words), draft: readFileSync(REBATE, 'utf8'), city: '220100' }, feed())

describe('a policy file played through on the command line', () => {
  it('answers what the desk would: counts that add up, a curve, a budget that runs dry', async () => {
    const answer = await played('--set', 'paidMonths=6', '--budget', '5000000')
    if (answer.kind !== 'PLAYED') throw new Error(answer.kind)
    const { found, burnDown } = answer.simulation
    expect(found.size).toBeGreaterThan(2_000)
    const { eligible, undetermined, ineligible } = found.draft
    const counts = [eligible!, undetermined!, ineligible!]
    // Each is told to the nearest five.
    for (const count of counts) expect(count % 5).toBe(0)
    expect(Math.abs(counts.reduce((sum, count) => sum + count, 0) - found.size)).toBeLessThanOrEqual(6)
    const more = eligible! - found.current!.eligible!
    expect(more).toBeGreaterThan(0)
    expect(Math.abs(found.shifts!.gained.count! - more)).toBeLessThanOrEqual(5)
    const grouped = Object.values(found.groups).filter(({ length }) => length > 0)
    expect(grouped).not.toEqual([])
    for (const groups of grouped) {
      const sum = groups.reduce((total, { count }) => total + count, 0)
      expect(Math.abs(sum - eligible!)).toBeLessThanOrEqual(2 * groups.length + 2)
    }
    const at = answer.curve!.points.find(({ value }) => value === 6)
    expect(at).toMatchObject({ eligible: found.draft.eligible, fen: found.draft.fen })
    expect(burnDown!.dryOn).toMatch(/^2027-\d\d-\d\d$/)
    const text = reportLines(answer).join('\n')
    expect(text).toContain('足额缴纳失业保险的月数改成 6 个月，预算会在 2027-')
    expect(text).toContain('没有算进符合的，也没有算钱')
    expect(text).toContain('数量按 5 取整')
    expect(text).not.toMatch(/有限公司|\d{17}[\dX]/)
  })
  it('names the place of what is wrong in a draft', async () => {
    const draft = readFileSync(REBATE, 'utf8').replace('enterprise.zombie', 'enterprise.zombi')
    const answer = await playFile({ ...wished(), draft, city: '220100' }, feed())
    expect(answer).toMatchObject({
      kind: 'PROBLEMS',
      problems: [{ field: expect.stringContaining('conditions') }],
    })
  })
  it('refuses words that make no sense', () => {
    expect(() => readWish([], TODAY)).toThrow('用法')
    expect(() => wished('--set', 'paidMonths')).toThrow('参数=数')
    expect(() => wished('--as-of', '2026-13-01')).toThrow('不是日子')
    expect(() => wished('--city', 'village')).toThrow('没有“village”')
    expect(wished('--share', '80', '--as-of', '2026-12-01')).toMatchObject({ share: 0.8, asOf: '2026-12-01' })
  })
  it('keeps columns under each other, Chinese characters two wide', () => {
    expect(
      tableLines([
        ['区县', '户'],
        ['a', '10'],
      ]),
    ).toEqual(['  区县   户', '  a      10'])
  })
})
