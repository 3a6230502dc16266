import { equal } from 'node:assert/strict'
import { Owners } from '../src/stage/owners'
import { story } from '../src/stage/story'

story(
  'the results: what arrived is published with its receipt, and anybody can verify it',
  async ({ stage, takePhone }) => {
    const owner = await new Owners(stage.address).next()
    equal((await owner.tap()).__typename, 'EntitlementConfirmed')
    const { receipt } = await owner.reaches('FULFILLED')
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
