/** What a file is by its content; its name says nothing. */
export type UploadedFileKind = 'JPEG' | 'PNG' | 'PDF'

export const FILE_TYPES: Readonly<Record<UploadedFileKind, string>> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  PDF: 'application/pdf',
}

/** Largest file in bytes: a phone's photo, or a scan of some pages. */
export const LARGEST_FILE_BYTES = 8 * 1024 * 1024
export const TOO_LARGE = `文件太大了，最大 ${LARGEST_FILE_BYTES / 1024 / 1024} MB。拍照时选“标准”大小，或分开上传。`

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]
const PDF_HEAD = '%PDF-'
/** A reader looks for the end of a PDF in its last kilobyte (ISO 32000-1, 7.5.5 and its annex H). */
const PDF_TAIL_BYTES = 1024
/** A PDF that acts by itself, hides files or cannot be read is no evidence (ISO 32000-1, 7.6, 7.11.4, 12.6.4). */
const PDF_ACTS = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|Encrypt)\b/

export type ReadUpload =
  | { readonly kind: UploadedFileKind; readonly problem: null }
  | { readonly kind: null; readonly problem: string }

/** Reads what an upload is and whether it can be taken; `problem` is for whoever sent it. */
export function readUpload(bytes: Uint8Array): ReadUpload {
  if (bytes.length === 0) return no('文件是空的，请再选一次。')
  if (bytes.length > LARGEST_FILE_BYTES) return no(TOO_LARGE)
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return isWholeJpeg(bytes) ? yes('JPEG') : no(BROKEN)
  if (startsWith(bytes, PNG_HEAD)) return endsWith(bytes, PNG_END) ? yes('PNG') : no(BROKEN)
  if (textAt(bytes, 0, PDF_HEAD.length) === PDF_HEAD) return readPdf(bytes)
  return no('只收照片（JPG、PNG）和 PDF。这个文件里面不是，改了后缀也不行。')
}

const BROKEN = '文件不完整，可能没有传完，请再传一次。'
const yes = (kind: UploadedFileKind): ReadUpload => ({ kind, problem: null })
const no = (problem: string): ReadUpload => ({ kind: null, problem })

function readPdf(bytes: Uint8Array): ReadUpload {
  if (!textAt(bytes, Math.max(0, bytes.length - PDF_TAIL_BYTES), bytes.length).includes('%%EOF'))
    return no(BROKEN)
  return PDF_ACTS.test(textAt(bytes, 0, bytes.length))
    ? no('这个 PDF 里有加密、附件或会自己运行的内容，不能收。请打印成普通 PDF，或拍照上传。')
    : yes('PDF')
}

/** Cameras write after the end of the picture, so the end is looked for and not demanded to be last. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= 2; at -= 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

const startsWith = (bytes: Uint8Array, head: readonly number[]) =>
  head.every((byte, at) => bytes[at] === byte)
const endsWith = (bytes: Uint8Array, tail: readonly number[]) =>
  tail.every((byte, at) => bytes[bytes.length - tail.length + at] === byte)

/** Bytes as Latin-1 text, a part at a time: long files do not fit one call. */
function textAt(bytes: Uint8Array, from: number, until: number): string {
  const parts: string[] = []
  for (let at = from; at < until; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, Math.min(until, at + 8192))))
  return parts.join('')
}
