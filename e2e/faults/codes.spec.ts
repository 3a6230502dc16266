import assert from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { faultStory } from '../src/stage/fault-story'

interface Scanned {
  __typename: string
  problem?: string
  message?: string
  advice?: string[]
  replacement?: { id: string } | null
  item?: { id: string } | null
}

faultStory('a code that is not genuine opens nothing and says what to do', async ({ stage, books }) => {
  const visitor = new Visitor(stage.address)
  const scan = async (text: string) =>
    (await visitor.ask<{ entryCode: Scanned }>('EntryCode', { text })).entryCode
  const [poster] = await books.query<{ scene: string }>('select scene from entry_code where code = $1', [
    'WG-FH-01',
  ])
  const scene = poster?.scene ?? ''
  const ours = `${stage.address}/q/${scene}`
  const genuine = await scan(ours)
  assert.deepEqual([genuine.__typename, genuine.item?.id], ['GenuineEntryCode', 'job-stabilisation-rebate'])

  const other = scene.endsWith('a') ? 'b' : 'a'
  const rejections: [string, string, RegExp][] = [
    ['QQ-NO-99', 'NOT_OURS', /不是政策直达的码/],
    ['88888888', 'NOT_OURS', /不要付款/],
    ['https://butie.example/q/0000000000', 'NOT_OURS', /不要打开/],
    [`${stage.address}.butie.example/q/${scene}`, 'NOT_OURS', /12345/],
    [`${ours.replace('http://', 'http://me@')}`, 'NOT_OURS', /验证码/],
    [`${ours.slice(0, -1)}${other}`, 'TAMPERED', /被改过/],
    [`${ours}?pay=1`, 'TAMPERED', /不要付款/],
    [scene.slice(0, -1) + other, 'TAMPERED', /12345/],
    ['KG-BZ-00', 'EXPIRED', /过期了/],
    ['LX-BZJ-00', 'WITHDRAWN', /停用/],
    ['', 'NOT_OURS', /不是政策直达的码/],
    ['码'.repeat(501), 'NOT_OURS', /不是政策直达的码/],
    ["' or 1=1 --", 'NOT_OURS', /不是政策直达的码/],
  ]
  for (const [text, problem, words] of rejections) {
    const answer = await scan(text)
    assert.deepEqual([answer.__typename, answer.problem], ['RejectedEntryCode', problem], text)
    assert.match([answer.message, ...(answer.advice ?? [])].join(' '), words, text)
    assert.ok((answer.advice ?? []).length > 0)
  }
  assert.equal((await scan('LX-BZJ-00')).replacement?.id, 'travel-deposit-release')
  // People type as people do.
  assert.equal((await scan(' wg－fh－01 ')).__typename, 'GenuineEntryCode')
})
