import { fullDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import type { ClimbStep } from '@policy-direct/shared/public-log/verify'
import { arrivalWord, FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { regionName } from '@policy-direct/shared/vocabulary/region'
import type { AskedReceipt, LineProof, OwnCheck } from './own-check'

type Right = Extract<OwnCheck, { kind: 'RIGHT' }>
type KeyValue = { label: string; value: string }
type Kind = keyof typeof FULFILMENT_WORDS

const RECEIPT = /(HD-\d{8}-[0-9A-Z]{8})(?:\.([0-9A-F]{8,64}))?/

/** Number, and what of the digest stands behind it in a QR, out of what was scanned, typed or pressed. */
export function receiptOf(text: string): AskedReceipt {
  const [, number = text, digest = ''] = RECEIPT.exec(text.toUpperCase()) ?? []
  return { number, digest: digest.toLowerCase() }
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(FULFILMENT_WORDS, kind)

/** What the line says, word for word as it is hashed. */
export function lineWords({ nth, line }: Right): KeyValue[] {
  if (!line) return [{ label: '位置', value: `第 ${nth} 行` }]
  return [
    { label: `第 ${nth} 行`, value: line.name },
    { label: '事项', value: line.itemName },
    { label: '金额', value: line.amountFen > 0 ? yuan(line.amountFen) : '不涉及金额' },
    { label: isKind(line.kind) ? arrivalWord(line.kind) : '日期', value: line.on },
    { label: '回执号', value: line.receipt },
  ]
}

/** 4D13E76E…8752: enough to compare by eye, with the whole one a press away. */
export const short = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-4)}`.toUpperCase()

/** 左 1 BA96891F…6A03 → 4D7ACD03. */
export const stepWords = (steps: readonly ClimbStep[]) =>
  steps.map(({ side, neighbour, above }, at) => ({
    side: `${side === 'LEFT' ? '左' : '右'} ${at + 1}`,
    neighbour: short(neighbour),
    above: above.slice(0, 8).toUpperCase(),
  }))

/** What this phone can say of the time before; it remembers one head. */
export function memoryWords({ unchanged }: Right, seenDay: string | null): string {
  if (unchanged === null || seenDay === null)
    return '这台手机记下了今天的总指纹。下次再来验，会一起核对旧账有没有被改。'
  return `这台手机 ${seenDay} 看过的 ${unchanged} 行，一个字也没有改过，新的只接在后面。`
}

/** Who vouches for the root, and since when it stands. */
export const headWords = ({ head }: LineProof): KeyValue[] => [
  { label: '哪天', value: `${fullDate(head.day)}，共 ${head.size} 行` },
  { label: '谁签的', value: regionName(head.city) },
  { label: '签名钥匙', value: short(head.publicKey) },
]
