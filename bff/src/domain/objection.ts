import { sentence } from '@policy-direct/shared/format/sentence'

/** Working days within which an objection is answered, by what it is about. */
export const ANSWER_WITHIN = { WRONG_FACT: 3, APPEAL: 5, NOTICE: 5 } as const

/** Who decided a case does not answer the appeal against it. */
export function mayAnswer(
  kind: keyof typeof ANSWER_WITHIN,
  staffId: string,
  deciders: readonly string[],
): boolean {
  return kind !== 'APPEAL' || !deciders.includes(staffId)
}

const WORDS: Record<Objected['kind'], string> = { WRONG_FACT: '更正', APPEAL: '申诉', NOTICE: '异议' }
const FOLLOWS: Partial<Record<Objected['kind'], string>> = {
  WRONG_FACT: '数据改好的当天重新判断，结果在政策包里，不用再申请。',
  APPEAL: '部门按复核的结果重新办，不用您再跑。',
  NOTICE: '公示的那一行不再发放。',
}

interface Objected {
  readonly kind: 'WRONG_FACT' | 'APPEAL' | 'NOTICE'
  readonly number: string
  readonly answer: string | null
  readonly upheld: boolean | null
}

/** The answer as whoever raised it reads it: the department's words, and what follows when they were right. */
export function answerInWords({ kind, number, answer, upheld }: Objected): string {
  const follows = upheld ? FOLLOWS[kind] : '您不认可的，可以打 12345，也可以依法申请行政复议。'
  return `您提的${WORDS[kind]}（${number}）有答复了：${sentence(answer)}${follows}`
}
