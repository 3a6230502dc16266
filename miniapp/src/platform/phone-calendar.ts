import { inWeapp } from './target'

export type PhoneDay = { title: string; on: string; text: string }
export type Added = { added: number; refused: string | null }

const CHINA_MIDNIGHT = 'T00:00:00+08:00'

/**
 * Puts days into the phone's own calendar: in WeChat one by one through its permission, in a browser as a file the
 * phone opens. Answers how many went in, and why no more.
 */
export async function addToPhoneCalendar(days: readonly PhoneDay[], file: string): Promise<Added> {
  if (!inWeapp) {
    download(file)
    return { added: days.length, refused: null }
  }
  let added = 0
  for (const { title, on, text } of days) {
    try {
      await wx.addPhoneCalendar({
        title,
        description: text,
        startTime: Math.floor(Date.parse(`${on}${CHINA_MIDNIGHT}`) / 1000),
        allDay: true,
      })
      added += 1
    } catch {
      return { added, refused: '手机没有允许写日历，在微信的权限设置里打开以后再试' }
    }
  }
  return { added, refused: null }
}

function download(text: string): void {
  const link = document.createElement('a')
  const address = window.URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  link.href = address
  link.download = 'policy-days.ics'
  link.click()
  window.URL.revokeObjectURL(address)
}
