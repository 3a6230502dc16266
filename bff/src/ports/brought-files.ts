/** Files that a person brings, kept line by line while they are read. */
export interface BroughtFiles {
  /**
   * A file that counts for nothing, and why: that it was brought stays, its lines go. Nothing happens to one that was read to
   * its signature, was refused before, or was never begun.
   */
  refuse(id: string, why: string, at: Date): Promise<void>
  /** Files begun before a moment that were neither read to their signature nor refused. */
  unread(before: Date): Promise<string[]>
}
