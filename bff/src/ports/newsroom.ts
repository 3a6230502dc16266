/** A member of staff as they sign what they do. */
export interface Signed {
  staffId: string
  name: string
}

/** A piece of news a department wrote (CC-1). */
export interface DepartmentNews {
  id: string
  department: string
  regionCode: string
  title: string
  lines: string[]
  itemIds: string[]
  revision: number
  writtenBy: Signed
  writtenAt: Date
  publishedBy: Signed | null
  publishedAt: Date | null
  withdrawnBy: Signed | null
  withdrawnAt: Date | null
  withdrawalReason: string | null
}

export type NewsText = Pick<DepartmentNews, 'title' | 'lines' | 'itemIds'>

export interface Newsroom {
  /** What a department wrote, the newest first. */
  of(department: string): Promise<DepartmentNews[]>
  piece(id: string): Promise<DepartmentNews | null>
  /** A new piece waiting; the first one written with the key. */
  write(
    piece: NewsText &
      Pick<DepartmentNews, 'id' | 'department' | 'regionCode' | 'writtenAt'> & {
        staffId: string
        key: string
      },
  ): Promise<DepartmentNews>
  /** Puts another text in its place; false when it waits no longer at that revision. */
  rewrite(id: string, revision: number, text: NewsText): Promise<boolean>
  /** False when it waits no longer at that revision. */
  publish(id: string, revision: number, staffId: string, at: Date): Promise<boolean>
  /** False when it was taken down before. */
  withdraw(id: string, staffId: string, reason: string, at: Date): Promise<boolean>
  /** Everybody's: published and not taken down. */
  published(): Promise<DepartmentNews[]>
}
