import { shortDateTime } from '@policy-direct/shared/format/date'
import type { ApplicationPartsFragment } from '../../generated/types'
import type { Step } from '../../ui'

export type Application = ApplicationPartsFragment
export type Field = Application['fields'][number]
export type Material = Application['materials'][number]
export type Missing = Application['missing'][number]

/** 还差 2 项 · 都齐了; what is said before the button is pressed. */
export const missingWords = ({ length }: readonly Missing[]): string =>
  length === 0 ? '都齐了' : `还差 ${length} 项`

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

const MEGABYTE = 1024 * 1024

/** 35 KB, 1.2 MB. */
export const sizeWords = (bytes: number): string =>
  bytes < MEGABYTE ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`

/** What happened to it, and what comes. */
export function applicationSteps({ steps, status }: Application, now: string): Step[] {
  const done = steps.map(({ name, actor, reason, at }): Step => {
    const lines = [actor, reason].filter((line): line is string => Boolean(line))
    return { name, state: 'DONE', lines, end: shortDateTime(at, now) }
  })
  const next: Step | null =
    status === 'SUBMITTED'
      ? { name: '受理', state: 'NOW', lines: ['核对申报表和材料；缺什么一次说全'] }
      : status === 'ACCEPTED'
        ? { name: '核定', state: 'NOW', lines: ['由没有受理的另一位同事核定，定了请您点一下确认'] }
        : null
  return next ? [...done, next] : done
}
