import { listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'

const ITEM = 'job-stabilisation-rebate'
const ATTEMPTS = 20

/** Who can still make the journey: 木兰's agent first, then owners of firms whose rebate waits for a tap. */
export async function* travellers(address: string): AsyncGenerator<string> {
  yield 'li-xiang'
  const { staff, lists } = await listsOf(address, 'he-jing')
  for (const list of lists.filter(one => one.item.id === ITEM)) {
    const { candidates } = await staff.ask<{ candidates: { candidates: { name: string }[] } }>('Candidates', {
      listId: list.id,
      filter: 'CONFIRMED',
      after: null,
    })
    for (const { name } of candidates.candidates.slice(0, ATTEMPTS)) {
      const owner = await ownerOf(address, name)
      if (owner) yield owner
    }
  }
}

/** Looks a firm up on the licence page, as a visitor would with its search box. */
async function ownerOf(address: string, firm: string): Promise<string | undefined> {
  const visitor = new Visitor(address)
  const { authorisationPage } = await visitor.ask<{ authorisationPage: { url: string } }>(
    'AuthorisationPage',
    {
      purpose: 'WECHAT',
      returnTo: '/',
    },
  )
  const page = new URL(authorisationPage.url)
  page.searchParams.set('search', firm)
  const text = await (await fetch(page)).text()
  return /[?&](?:amp;)?as=([^"&]+)"/.exec(text)?.[1]
}
