import type { ShareCard } from '../../platform/share'

const PACKAGE: ShareCard = { title: '看看您能领哪些政策', route: 'home' }
let card: ShareCard = PACKAGE

/** The card that goes out when the specialist forwards: the item's guide by the specialist's code. */
export function prepareCard(code: string, title: string): void {
  card = { title: `${title}，看看您能领多少`, route: 'guide', params: { code } }
}

/** What is forwarded now. */
export const preparedCard = (): ShareCard => card
