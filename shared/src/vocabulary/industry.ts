/** Sections of GB/T 4754—2017 with the range of their two-digit divisions. */
const SECTIONS = {
  A: ['农、林、牧、渔业', 1, 5],
  B: ['采矿业', 6, 12],
  C: ['制造业', 13, 43],
  D: ['电力、热力、燃气及水生产和供应业', 44, 46],
  E: ['建筑业', 47, 50],
  F: ['批发和零售业', 51, 52],
  G: ['交通运输、仓储和邮政业', 53, 60],
  H: ['住宿和餐饮业', 61, 62],
  I: ['信息传输、软件和信息技术服务业', 63, 65],
  J: ['金融业', 66, 69],
  K: ['房地产业', 70, 70],
  L: ['租赁和商务服务业', 71, 72],
  M: ['科学研究和技术服务业', 73, 75],
  N: ['水利、环境和公共设施管理业', 76, 79],
  O: ['居民服务、修理和其他服务业', 80, 82],
  P: ['教育', 83, 83],
  Q: ['卫生和社会工作', 84, 85],
  R: ['文化、体育和娱乐业', 86, 90],
  S: ['公共管理、社会保障和社会组织', 91, 96],
  T: ['国际组织', 97, 97],
} as const satisfies Record<string, readonly [string, number, number]>

export type IndustrySection = keyof typeof SECTIONS

/** Groups and classes that the sample library and the sample city speak of by name. */
const NAMED: Record<string, string> = {
  L729: '旅行社及相关服务',
  L7291: '旅行社及相关服务',
}

/** Section letters A–T. */
export const INDUSTRY_SECTIONS = Object.keys(SECTIONS) as IndustrySection[]

/** Whether a code is well formed: a section letter and up to four digits whose division belongs to the section. */
export function isIndustryCode(code: string): boolean {
  const section = SECTIONS[code.charAt(0) as IndustrySection]
  if (!section || !/^[A-T]\d{0,4}$/.test(code) || code.length === 2) return false
  if (code.length === 1) return true
  const division = Number(code.slice(1, 3))
  return division >= section[1] && division <= section[2]
}

/** What `isIndustryCode` accepts, as a regular expression every database reads. */
export function industryPattern(): string {
  const branches = Object.entries(SECTIONS).map(([section, [, first, last]]) => {
    const divisions = Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(2, '0'))
    return `${section}((${divisions.join('|')})[0-9]{0,2})?`
  })
  return `^(${branches.join('|')})$`
}

/** Chinese name of the class where we know it, else of its section; an unknown code is shown as it came. */
export function industryName(code: string): string {
  return NAMED[code] ?? SECTIONS[code.charAt(0) as IndustrySection]?.[0] ?? code
}
