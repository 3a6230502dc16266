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
    expect(found.draft.eligible + found.draft.undetermined + found.draft.ineligible).toBe(found.size)
    expect(found.draft.eligible).toBeGreaterThan(found.current!.eligible)
    expect(found.shifts!.gained.count).toBe(found.draft.eligible - found.current!.eligible)
    for (const groups of Object.values(found.groups).filter(({ length }) => length > 0))
      expect(groups.reduce((sum, { fen }) => sum + fen, 0)).toBe(found.draft.fen)
    const at = answer.curve!.points.find(({ value }) => value === 6)
    expect(at).toMatchObject({ eligible: found.draft.eligible, fen: found.draft.fen })
    expect(burnDown!.dryOn).toMatch(/^2027-\d\d-\d\d$/)
    const text = reportLines(answer).join('\n')
    expect(text).toContain('足额缴纳失业保险的月数改成 6 个月，预算会在 2027-')
    expect(text).toContain('没有算进符合的，也没有算钱')
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
