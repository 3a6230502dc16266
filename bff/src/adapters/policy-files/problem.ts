/** Something wrong with a policy file, with the place. Lines and columns count from 1. */
export type FileProblem = {
  readonly file: string
  /** Path of the field: `conditions[0].condition.fact`. */
  readonly field: string
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** `policies/x/1.yaml:12:5 conditions[0].condition.fact: 没有…这个数据项` */
export function problemLine({ file, field, line, column, reason }: FileProblem): string {
  return `${file}:${line}:${column} ${field || '整份文件'}：${reason}`
}
