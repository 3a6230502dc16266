import { nextChannel } from './message-channel'
import {
  MESSAGE_TEMPLATES,
  type MessageFacts,
  messageTemplate,
  SUBSCRIBE_TEMPLATES,
} from './message-template'
import { refusedKey, thing } from './template-values'

const facts: MessageFacts = {
  name: '长春市木兰国际旅行社有限公司',
  item: '旅游服务质量保证金暂退（疫情期间延续执行的一批）',
  amountFen: 62_500_000,
  deadline: null,
  at: '2026-11-21 09:41',
  tail: null,
  reason: '收款账号不存在，或者与户名不一致，请核对以后再试一次',
  agent: '李想',
}

describe('message templates', () => {
  it.each(Object.keys(MESSAGE_TEMPLATES))('%s keeps every limit of its channel, whatever fills it', key => {
    const template = messageTemplate(key)
    if (template.wechat) expect(refusedKey(template.wechat.values(facts))).toBeNull()
    expect(template.sms?.values(facts).join() ?? '').not.toMatch(/https?:|www\./)
    expect(template.text(facts)).not.toMatch(/undefined|null/)
  })
  it('cuts a thing at twenty characters and flattens lines', () => {
    expect([...thing(facts.item)]).toHaveLength(20)
    expect(thing('一\n二')).toBe('一 二')
  })
  it.each([
    [{ thing1: '' }, 'thing1'],
    [{ phrase2: '办理中abc' }, 'phrase2'],
    [{ amount2: '12345678901元' }, 'amount2'],
    [{ time3: '明天' }, 'time3'],
    [{ character_string4: '尾号' }, 'character_string4'],
    [{ colour5: 'x' }, 'colour5'],
  ])('refuses %j as WeChat would', (values, key) => expect(refusedKey(values)).toBe(key))
  it('asks for templates of one type only, five at most', () => {
    const types = new Set(
      SUBSCRIBE_TEMPLATES.map(
        ({ id }) => Object.values(MESSAGE_TEMPLATES).find(each => each.wechat?.id === id)?.wechat?.type,
      ),
    )
    expect(types).toEqual(new Set(['LONG_TERM']))
    expect(SUBSCRIBE_TEMPLATES.length).toBeLessThanOrEqual(5)
  })
  it('falls from channel to channel, and never back', () => {
    const template = MESSAGE_TEMPLATES['benefit-offered']
    const reach = {
      openid: 'o',
      phone: '139',
      subscriptions: [{ templateId: template.wechat.id, answer: 'accept', remaining: 0 }],
    }
    expect(nextChannel(template, reach, null)).toBe('LONG_TERM')
    expect(nextChannel(template, reach, 'LONG_TERM')).toBe('SMS')
    expect(nextChannel(template, { ...reach, phone: null }, 'LONG_TERM')).toBeNull()
    expect(nextChannel(template, { ...reach, subscriptions: [] }, null)).toBe('SMS')
  })
})
