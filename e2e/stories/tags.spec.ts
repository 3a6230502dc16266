import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

story(
  'my tags: what the data make of a firm, why, and the policies that look at it',
  async ({ takePhone }) => {
    const phone = await takePhone()
    await openAs(phone, { id: 'qian-mingli' }, '企业的法定代表人')
    await phone.open('pages/mine/index')
    await phone.press(/我的标签/)
    await phone.sees(/您有 \d+ 个标签/)
    await phone.picture('16-tags')
    await phone.reads(/制造业[\s\S]*行业属于制造业[\s\S]*市市场监管局[\s\S]{0,4}截至 \d\d-\d\d/)
    // Rolled up from raw records: twelve months without a gap.
    await phone.reads(/按期申报满 12 个月|公积金缴满 12 个月|失业保险缴满 12 个月/)
    await phone.press(/正常经营，\d+ 项政策看这一条/)
    await phone.press('失业保险稳岗返还')
    await phone.sees('失业保险稳岗返还')
  },
)
