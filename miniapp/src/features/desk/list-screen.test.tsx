import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import persisted from '../../../../shared/src/generated/persisted-operations.json'
import { stub } from '../../../test-stubs/taro'
import { createQueryClient } from '../../api/query-client'
import { candidate, list } from './desk-fixtures'
import { ListScreen } from './list-screen'
import type { Staff } from './staff-view'

const NOW = '2026-11-21T09:41:52+08:00'
const staff = {
  name: '周岚',
  roles: ['ACCEPTOR'],
  department: { code: 'culture-tourism', name: '长春市文化广播和旅游局', shortName: '市文广旅局' },
} as unknown as Staff
const birch = candidate({ id: 'c-2', name: '长春市白桦旅行社有限公司', status: 'FULFILLED' })

type Asked = { name: string; variables: Record<string, unknown> }
const asked: Asked[] = []
const texts: Record<string, string> = persisted

/** Answers what the screen asks; a search finds `found`. */
function answering(shown: ReturnType<typeof list>, found: (typeof birch)[]) {
  stub.request = options => {
    const { query, variables } = JSON.parse(String(options.data))
    const name = /(?:query|mutation) (\w+)/.exec(texts[query] ?? '')?.[1] ?? ''
    asked.push({ name, variables })
    const of = (candidates: object[]) => ({
      now: NOW,
      candidateList: shown,
      candidates: { __typename: 'CandidatePage', next: null, candidates },
    })
    const answers: Record<string, object> = {
      Candidates: of(variables.filter === 'SURE' ? [candidate()] : []),
      SearchCandidates: of(found),
      DeskObjections: { now: NOW, deskObjections: [] },
      DeskReminders: { now: NOW, deskReminders: [] },
    }
    return Promise.resolve({ statusCode: 200, data: { data: answers[name] } })
  }
}

const search = async (words: string) => {
  const field = await screen.findByLabelText('在这一批里找')
  fireEvent.input(field, { target: { value: words } })
  fireEvent.keyDown(field, { key: 'Enter' })
}
const shows = (words: string) => waitFor(() => expect(document.body.textContent).toContain(words))
const open = () =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ListScreen staff={staff} listId="l-1" />
    </QueryClientProvider>,
  )

beforeEach(() => {
  asked.length = 0
  stub.reset()
})

describe('searching a list', () => {
  it('shows who fits, wherever they stand, and a part of the list leads back', async () => {
    answering(list({ sureCount: 1, doubtfulCount: 0 }), [birch])
    open()
    await shows('长春市南湖国际旅行社有限公司')
    await search(' 白桦 ')
    await shows('长春市白桦旅行社有限公司')
    expect(document.body.textContent).toContain('已到账')
    expect(document.body.textContent).not.toContain('长春市南湖国际旅行社有限公司')
    expect(asked.find(({ name }) => name === 'SearchCandidates')?.variables).toMatchObject({
      listId: 'l-1',
      words: '白桦',
    })
    fireEvent.click(screen.getByLabelText('待核定 1'))
    await shows('长春市南湖国际旅行社有限公司')
  })
  it('says that persons are not found by name', async () => {
    const persons = list({ item: { ...list().item, beneficiaryKind: 'PERSON' } })
    answering(persons, [])
    open()
    await search('王玉兰')
    expect(await screen.findByText('这一批里没有找到')).toBeTruthy()
    expect(document.body.textContent).toContain('不能按姓名找')
  })
})
