import { type PublishedLine, readLine, saltedText } from '@policy-direct/shared/public-log/published-line'
import { type ClimbStep, climb, provesConsistency } from '@policy-direct/shared/public-log/verify'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import type { PublicityCheckQuery } from '../../generated/types'
import { phoneTree } from './phone-tree'
import type { SeenHead } from './seen-head'

export type LineProof = NonNullable<PublicityCheckQuery['publicityCheck']['proof']>

/** What the phone found out by computing itself. */
export type OwnCheck =
  | {
      kind: 'RIGHT'
      /** Place in the log, from 1. */
      nth: number
      /** Null once it was taken down. */
      line: PublishedLine | null
      leaf: string
      steps: ClimbStep[]
      /** Lines that this phone saw before and that are unchanged; null the first time. */
      unchanged: number | null
    }
  | { kind: 'WRONG'; words: string }
  /** Hashed in a way that this phone cannot compute. */
  | { kind: 'OTHER'; algorithm: string }

/** The receipt somebody holds or asks about; `digest`: as much of it as they know, none for a number alone. */
export interface AskedReceipt {
  number: string
  digest: string
}

const wrong = (words: string): OwnCheck => ({ kind: 'WRONG', words })

/**
 * Checks a line as a stranger would who trusts nobody: the text against its hash, the hash against the root, the root
 * against the one this phone saw last; and what the line says against the receipt in their hand.
 */
export function checkProof(proof: LineProof, receipt: AskedReceipt, seen: SeenHead | null): OwnCheck {
  const { head, lines, consistency } = proof
  if (head.algorithm !== phoneTree.name) return { kind: 'OTHER', algorithm: head.algorithm }
  const [first] = lines
  if (!first) return wrong('账本没有给出这一行。')
  let found: OwnCheck | null = null
  for (const { index, salt, text, leaf, path } of lines) {
    const line = text === null ? null : readLine(text)
    const opened = salt !== null && text !== null
    if (opened && phoneTree.leaf(saltedText(salt, text)) !== leaf)
      return wrong('这一行的内容和它的指纹对不上：内容被改过。')
    if (opened && line?.receipt !== receipt.number) return wrong('给出的是另一张回执的那一行，不是这一张的。')
    if (line && !line.digest.startsWith(receipt.digest))
      return wrong('账本里的这一行，和回执上的码对不上：回执上的内容可能被改过。')
    const climbed = climb(phoneTree, leaf, { index, size: head.size }, path)
    if (climbed?.root !== head.root)
      return wrong('从这一行算出来的总指纹，和公开的不一样：名单被改过，或者这一行是后来塞进来的。')
    found ??= { kind: 'RIGHT', nth: index + 1, line, leaf, steps: climbed.steps, unchanged: null }
  }
  if (!seen || found?.kind !== 'RIGHT') return found ?? wrong('账本没有给出这一行。')
  if (seen.publicKey !== head.publicKey)
    return wrong(`签总指纹的钥匙和这台手机上次看到的不一样，请先打 ${HOTLINE} 问清楚。`)
  if (seen.size > head.size) return wrong(`这本账比这台手机 ${seen.day} 看到的还短：有人删过。`)
  if (!consistency || !provesConsistency(phoneTree, seen, head, consistency))
    return wrong(`这台手机 ${seen.day} 看过的账，和现在的对不上：旧账被改过。`)
  return { ...found, unchanged: seen.size }
}
