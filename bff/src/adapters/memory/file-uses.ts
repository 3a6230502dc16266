/** Which files are used by which application, were handed in once, or are gone. */
export interface FileUses {
  byApplication: Map<string, readonly string[]>
  handedIn: Set<string>
  erased: Set<string>
}
export const fileUses = (): FileUses => ({
  byApplication: new Map(),
  handedIn: new Set(),
  erased: new Set(),
})
