import { LARGEST_FILE_BYTES, readUpload } from './uploaded-file'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0], 'photo', [0xff, 0xd9])
const PNG = bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], 'data', 'IEND', [0xae, 0x42, 0x60, 0x82])
const pdf = (body: string) => bytes(`%PDF-1.7\n${body}\n%%EOF\n`)

describe('an upload is what its content says', () => {
  it.each([
    ['JPEG', JPEG],
    ['JPEG', bytes([...JPEG], 'what a camera wrote behind it')],
    ['PNG', PNG],
    ['PDF', pdf('1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] >>')],
  ])('%s', (kind, content) => expect(readUpload(content)).toEqual({ kind, problem: null }))
  it.each([
    ['a program that calls itself a picture', bytes('MZ', [0x90, 0]), /不是/],
    ['a page', bytes('<html><script>'), /不是/],
    ['nothing', bytes(), /空的/],
    ['half a picture', JPEG.slice(0, 6), /不完整/],
    ['half a PDF', bytes('%PDF-1.7\n1 0 obj'), /不完整/],
    ['a PDF that runs something', pdf('<< /S /JavaScript /JS (app.alert(1)) >>'), /会自己运行/],
    ['a PDF that starts a program', pdf('<< /S /Launch >>'), /会自己运行/],
    ['a PDF that hides a file', pdf('<< /EmbeddedFiles 1 0 R >>'), /附件/],
    ['a PDF nobody can read', pdf('<< /Encrypt 5 0 R >>'), /加密/],
    ['too much', new Uint8Array(LARGEST_FILE_BYTES + 1), /太大/],
  ])('%s is refused', (_name, content, words) => {
    const { kind, problem } = readUpload(content)
    expect(kind).toBeNull()
    expect(problem).toMatch(words)
  })
})
