/** A text that is no condition: where it stops being one (both count from 1) and what would go on, in Chinese. */
export class ReadingError extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
    /** What could have stood there. */
    readonly expected: readonly string[],
    /** What stands there, at most twelve signs; empty at the end of the text. */
    readonly found: string,
    /** The known name that was probably meant. */
    readonly nearest: string | undefined,
  ) {
    super(sentence(line, column, expected, found, nearest))
    this.name = 'ReadingError'
  }
}

const MOST = 8

function sentence(
  line: number,
  column: number,
  expected: readonly string[],
  found: string,
  nearest: string | undefined,
): string {
  const here = found === '' ? '写到这里就没有了' : `“${found}”读不懂`
  const more = expected.length > MOST ? '等' : ''
  const wanted = `这里要写${expected.slice(0, MOST).join('、')}${more}`
  const hint = nearest === undefined ? '' : `。您是不是想写“${nearest}”？`
  return `第 ${line} 行第 ${column} 个字：${here}，${wanted}${hint}`
}
