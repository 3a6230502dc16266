import type { UploadedFileKind } from '../domain/uploaded-file'

/** A file somebody handed in as a material. */
export interface MaterialFile {
  id: string
  subjectId: string
  /** What it is: the material's name, so that it can be used again for the same material of another item. */
  document: string
  kind: UploadedFileKind
  sizeBytes: number
  /** SHA-256 of its content, hex. */
  digest: string
  uploadedBy: string
  at: Date
}

/** Files in sealed blobs, apart from the rows that name them. */
export interface MaterialFiles {
  keep(file: MaterialFile, content: Uint8Array): Promise<void>
  getMany(ids: readonly string[]): Promise<MaterialFile[]>
  /** The newest of a subject for a document that is not older than `since`; null when there is none. */
  newest(subjectId: string, document: string, since: Date): Promise<MaterialFile | null>
  /** Opens the seal. Throws when it was changed. */
  content(id: string): Promise<Uint8Array | null>
  /** Of these, those that were handed in once; they are never erased. */
  handedIn(ids: readonly string[]): Promise<string[]>
  /** Erases, with their content, files kept before `before` that were never handed in and no application uses; at most
   * `limit`. Answers how many. */
  eraseUnused(before: Date, limit: number): Promise<number>
}
