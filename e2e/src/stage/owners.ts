import { listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { Claimant, REBATE } from './claimant'

interface Page {
  candidates: { candidates: { name: string }[]; next: string | null }
}

const OFFICE = 'he-jing'
/** Generated people have numbers for names on the sign-in pages; the cast has its own stories. */
const GENERATED = /[?&](?:amp;)?as=(r-\d+)"/

/** Owners of generated firms whose rebate waits for one tap, each handed out once. */
export class Owners {
  private readonly firms: AsyncGenerator<string>

  /** @param address where the product answers */
  constructor(private readonly address: string) {
    this.firms = confirmedFirms(address)
  }

  /** @throws Error when every firm of the city has been handed out */
  async next(): Promise<Claimant> {
    for (;;) {
      const { value: firm, done } = await this.firms.next()
      if (done) throw new Error('no owner is left whose rebate waits for a tap')
      const who = await ownerOf(this.address, firm)
      const claimant = who ? await Claimant.arrive(this.address, who, firm) : undefined
      if (claimant) return claimant
    }
  }
}

async function* confirmedFirms(address: string): AsyncGenerator<string> {
  const { lists } = await listsOf(address, OFFICE)
  for (const list of lists.filter(one => one.item.id === REBATE)) {
    for (let after: string | null = null; ; ) {
      // Days pass between two pages, and an office's session ends with its day.
      const { staff } = await listsOf(address, OFFICE)
      const { candidates }: Page = await staff.ask<Page>('Candidates', {
        listId: list.id,
        filter: 'CONFIRMED',
        after,
      })
      for (const { name } of candidates.candidates) yield name
      after = candidates.next
      if (after === null) break
    }
  }
}

/** Looks a firm up on the sign-in page, as a visitor would with its search box. */
export async function ownerOf(address: string, firm: string): Promise<string | undefined> {
  const { authorisationPage } = await new Visitor(address).ask<{ authorisationPage: { url: string } }>(
    'AuthorisationPage',
    { purpose: 'WECHAT', returnTo: '/' },
  )
  const page = new URL(authorisationPage.url)
  page.searchParams.set('search', firm)
  return GENERATED.exec(await (await fetch(page)).text())?.[1]
}
