import { fullDate } from '@policy-direct/shared/format/date'
import type { EntryCodeQuery } from '../../generated/types'

type Result = EntryCodeQuery['entryCode']
export type Genuine = Extract<Result, { __typename: 'GenuineEntryCode' }>
export type Rejected = Extract<Result, { __typename: 'RejectedEntryCode' }>

/** Receipts carry their number in the QR: HD-20261121-7K3M9QX2. */
const RECEIPT = /HD-\d{8}-[0-9A-Z]{8}/
const BARE_RECEIPT = /^HD-\d{8}-[0-9A-Z]{8}$/

/** Whether a typed text is a receipt's number, which has a screen of its own. */
export const isReceiptNumber = (text: string): boolean => BARE_RECEIPT.test(text.trim().toUpperCase())

/**
 * Whether a scanned text is a receipt of ours, genuine or changed. Anybody can print our numbers into an address of
 * theirs, so the BFF has to know it first.
 */
export function isOurReceipt(text: string, result: Genuine | Rejected | null): boolean {
  if (!result || !RECEIPT.test(text.toUpperCase())) return false
  return result.__typename === 'GenuineEntryCode' || result.problem !== 'NOT_OURS'
}

type Heading = { title: string; danger: boolean }

const HEADINGS: Record<Rejected['problem'], Heading> = {
  NOT_OURS: { title: '不是我们的码，没有打开', danger: true },
  TAMPERED: { title: '码被人改过，没有打开', danger: true },
  IDENTITY_CODE: { title: '这是身份码，给窗口扫的', danger: false },
  EXPIRED: { title: '这张码过期了', danger: false },
  WITHDRAWN: { title: '这张码已经停用', danger: false },
}

/** The verdict on a code that opens nothing; dangerous ones also get the advice for who has already typed something. */
export const rejectionHeading = (problem: Rejected['problem']): Heading => HEADINGS[problem]

/** What took its place: the item, and the code that stands for it now. */
export const replacedLines = ({
  replacement,
  replacementCode,
}: Rejected): { label: string; value: string }[] => [
  ...(replacement ? [{ label: '换成了', value: replacement.name }] : []),
  ...(replacementCode ? [{ label: '新的码', value: replacementCode }] : []),
]

const LONGEST_SHOWN = 60

/** What the code wanted to open, as text only: without the scheme, so that nothing turns it into a link, and cut. */
export function shownText(text: string): string {
  const bare = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/*/i, '')
  return bare.length > LONGEST_SHOWN ? `${bare.slice(0, LONGEST_SHOWN)}…` : bare
}

const opensLine = ({ item, category }: Genuine): string =>
  item?.name ?? (category ? `${category.label}，到大厅里看全` : '全部政策，打开您的政策包')

const HALL_FILTERS = { DOMAIN: 'domain', SHELF: 'shelf', AUDIENCE: 'kind' } as const

/** What the hall shows for a code that opens a category. */
export const hallParams = ({ by, value }: NonNullable<Genuine['category']>): Record<string, string> => ({
  [HALL_FILTERS[by]]: value,
})

/** Who vouches for a genuine code, and since when. */
export function vouchLines(code: Genuine): { label: string; value: string }[] {
  return [
    { label: '码号', value: code.code },
    { label: '政策', value: opensLine(code) },
    { label: '发布', value: code.issuedBy.name },
    ...(code.sharedBy ? [{ label: '谁给的', value: code.sharedBy }] : []),
    ...(code.placement ? [{ label: '贴在', value: code.placement }] : []),
    {
      label: '有效',
      value: `${fullDate(code.validFrom)} 起${code.item ? `，第 ${code.item.version} 版` : ''}`,
    },
  ]
}
