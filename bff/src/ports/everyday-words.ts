import type { Signed } from './newsroom'

/** A word people use, proposed to mean an item (BZ-1, CC-10). */
export interface ProposedWord {
  id: string
  say: string
  itemId: string
  department: string
  proposedBy: Signed
  proposedAt: Date
  /** Null while nobody else has decided. */
  accepted: boolean | null
}

export interface EverydayWords {
  /** Of a department, waiting ones first. */
  of(department: string): Promise<ProposedWord[]>
  word(id: string): Promise<ProposedWord | null>
  /** The proposal of a key, or the one that stands for the same word and item. */
  propose(
    word: Pick<ProposedWord, 'id' | 'say' | 'itemId' | 'department' | 'proposedAt'> & {
      staffId: string
      key: string
    },
  ): Promise<ProposedWord>
  /** False when it was decided before. */
  decide(id: string, accepted: boolean, staffId: string, at: Date): Promise<boolean>
  /** Words in use. */
  inUse(): Promise<{ say: string; itemId: string }[]>
}
