/**
 * Regions the sample city knows: GB/T 2260 codes, and functional areas without a code of their own written as
 * `<district>-<letters>` (长春新区 is `220104-CXQ`), which makes them a child of that district.
 */
export const REGIONS = {
  '220000': '吉林省',
  '220100': '长春市',
  '220102': '南关区',
  '220103': '宽城区',
  '220104': '朝阳区',
  '220104-CXQ': '长春新区',
  '220105': '二道区',
  '220106': '绿园区',
  '220112': '双阳区',
  '220113': '九台区',
  '220122': '农安县',
  '220182': '榆树市',
  '220183': '德惠市',
  '220184': '公主岭市',
} as const satisfies Record<string, string>

export type RegionCode = keyof typeof REGIONS

/** Every region code of the table, province first. */
export const REGION_CODES = Object.keys(REGIONS) as RegionCode[]

/** Whether a string is a region this city knows by name. */
export function isRegionCode(code: string): code is RegionCode {
  return Object.hasOwn(REGIONS, code)
}

/**
 * What a region code of anywhere in the country looks like, as a regular expression every database reads: a province of
 * GB/T 2260 and four more digits, a functional area with its letters.
 */
export const REGION_PATTERN = '^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)[0-9]{4}(-[A-Z]+)?$'

/** Chinese name; a code from elsewhere is shown as it came. */
export function regionName(code: string): string {
  return isRegionCode(code) ? REGIONS[code] : code
}

/**
 * The prefix that every code inside a region begins with: `22` for 220000, `2201` for 220100, the code itself
 * for a district or functional area.
 */
export function regionPrefix(code: string): string {
  if (code.length !== 6) return code
  if (code.endsWith('0000')) return code.slice(0, 2)
  return code.endsWith('00') ? code.slice(0, 4) : code
}

/** Whether `code` is `ancestor` or lies inside it (district in city, functional area in district). */
export function isWithinRegion(code: string, ancestor: string): boolean {
  return code.startsWith(regionPrefix(ancestor))
}
