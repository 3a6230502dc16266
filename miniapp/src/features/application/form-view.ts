import { fullDate, shortDateTime } from '@policy-direct/shared/format/date'
import type { ApplicationPartsFragment } from '../../generated/types'
import type { Step } from '../../ui'

export type Application = ApplicationPartsFragment
export type Field = Application['fields'][number]
export type Material = Application['materials'][number]
export type Missing = Application['missing'][number]

/** 还差 2 项 · 都齐了; what is said before the button is pressed. */
export const missingWords = ({ length }: readonly unknown[]): string =>
  length === 0 ? '都齐了' : `还差 ${length} 项`

/** Who decides, and when: with the tap where the item's text allows it and everything is known (LY-2). */
export const decidedWords = ({ item }: Application): string =>
  item.decidedAtOnce
    ? '材料和数据都对得上的，提交当场核定、马上办；有一样要人看的，核定后请您确认'
    : `${item.leadDepartment.name}受理、核定后请您确认`

/** Why one part is missing, once it is to be said; null otherwise. */
export const whyOf = (missing: readonly Missing[], id: string): string | null =>
  missing.find(part => part.id === id)?.why ?? null

/** What was given before anybody pressed the button is not called missing. */
export function saidMissing(application: Application, tried: boolean): readonly Missing[] {
  return tried || application.status === 'INCOMPLETE' ? application.missing : []
}

/** 已上传 PDF，0.4 MB · 已调取电子营业执照 9122… */
export function givenLine({ words, file }: Material): string | null {
  if (!words) return null
  return file ? `${words} ${file.kind}，${sizeWords(file.sizeBytes)}` : words
}

/** How long what was uploaded is kept for somebody who does not hand it in; null when nothing was. */
export const keptWords = ({ uploadsUntil }: Pick<Application, 'uploadsUntil'>): string | null =>
  uploadsUntil && `传上来的材料留到 ${fullDate(uploadsUntil)}。到那天还没有提交就替您删掉，填的字都还在。`

/** 市住建局 · 同意：看过房子; who looks at it beside the lead department, and what they say. */
export const opinionRows = ({ opinions }: Pick<Application, 'opinions'>): OpinionRow[] =>
  opinions.map(({ department, asks, words, by, reason }) => ({
    name: department.shortName,
    asks: `看${asks}`,
    said: [reason ? `${words}：${reason}` : words, by].filter(Boolean).join('，'),
  }))

export type OpinionRow = { name: string; asks: string; said: string }

const MEGABYTE = 1024 * 1024

/** 35 KB, 1.2 MB. */
export const sizeWords = (bytes: number): string =>
  bytes < MEGABYTE ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`

/** What happened to it, and what comes. `decided`: what the department said to its case; null while it has not. */
export function applicationSteps(
  { steps, status }: Application,
  now: string,
  decided: string | null = null,
): Step[] {
  const done = steps.map(({ name, actor, reason, at }): Step => {
    const lines = [actor, reason].filter((line): line is string => Boolean(line))
    return { name, state: 'DONE', lines, end: shortDateTime(at, now) }
  })
  if (decided && status === 'ACCEPTED') return [...done, { name: '核定', state: 'DONE', lines: [decided] }]
  const next: Step | null =
    status === 'SUBMITTED'
      ? { name: '受理', state: 'NOW', lines: ['核对申报表和材料；缺什么一次说全'] }
      : status === 'ACCEPTED'
        ? { name: '核定', state: 'NOW', lines: ['由没有受理的另一位同事核定，定了请您点一下确认'] }
        : null
  return next ? [...done, next] : done
}
