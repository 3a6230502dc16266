/** Columns of a terminal a text takes: Chinese characters and their punctuation take two. */
const widthOf = (text: string): number =>
  [...text].reduce((width, char) => width + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0)

const padded = (text: string, width: number, right: boolean) => {
  const blank = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? blank + text : text + blank
}

/** Lines of a table; the first column to the left, figures to the right. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => widthOf(row[at] ?? ''))))
  return rows.map(row =>
    `  ${row.map((cell, at) => padded(cell, widths[at]!, at > 0)).join('   ')}`.trimEnd(),
  )
}
