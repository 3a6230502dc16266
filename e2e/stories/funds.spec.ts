import { story } from '../src/stage/story'

story(
  'everybody reads how much money an item still has, and what happens when it is used up',
  async ({ takePhone }) => {
    const phone = await takePhone()
    await phone.open('pages/guide/index?item=job-stabilisation-rebate')
    await phone.sees('资金还剩多少')
    await phone.reads(/还有 \d+ %[\s\S]*预算 50,000\.00 万元，已用 [\d,.]+ 万?元，还有 [\d,.]+ 万元/)
    await phone.reads(/用完了，资格给您留着/)
  },
)
