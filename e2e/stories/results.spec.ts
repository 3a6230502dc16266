import { equal } from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { REBATE } from '../src/stage/claimant'
import { Owners } from '../src/stage/owners'
import { story } from '../src/stage/story'
import { until } from '../src/stage/until'

story(
  'the results: what arrived is published with its receipt, and anybody can verify it',
  async ({ stage, controls, takePhone }) => {
    const owner = await new Owners(stage.address).next()
    equal((await owner.tap()).__typename, 'EntitlementConfirmed')
    const { receipt } = await owner.reaches('FULFILLED')
    const month = new Date((await controls.platformNow()) + 8 * 3_600_000).toISOString().slice(0, 7)
    const wanted = { itemId: REBATE, month, receipt: receipt!.number }
    await until('it is counted', async () => {
      const { resultLines } = await new Visitor(stage.address).ask<{ resultLines: { lines: unknown[] } }>(
        'ResultLines',
        wanted,
      )
      return resultLines.lines.length > 0
    })
    const phone = await takePhone()
    await phone.open('pages/hall/index')
    await phone.press('公示和结果')
    await phone.press(/^结果公示/)
    await phone.sees('家次企业')
    await phone.press(/^失业保险稳岗返还，\d+ 家，看名单$/)
    await phone.write('查回执号', receipt!.number)
    await phone.sees(owner.firm.name)
    await phone.picture('12-results')
    await phone.press(/到账，验证回执$/)
    await phone.sees(/真的。失业保险稳岗返还/)
  },
)
