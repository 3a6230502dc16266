import { REGIONS } from './region'

/** Source departments, lead departments and executors of the sample city: code ↔ official name ↔ everyday name. */
export const DEPARTMENTS = {
  'market-regulation': { fullName: '市市场监督管理局', shortName: '市市场监管局' },
  'industry-information': { fullName: '市工业和信息化局', shortName: '市工信局' },
  'housing-fund': { fullName: '市住房公积金管理中心', shortName: '市公积金中心' },
  'electricity-supply': { fullName: '国网长春供电公司', shortName: '供电公司' },
  'water-gas-supply': { fullName: '市水务与燃气供应单位', shortName: '水气供应单位' },
  statistics: { fullName: '市统计局', shortName: '市统计局' },
  'state-assets': { fullName: '市人民政府国有资产监督管理委员会', shortName: '市国资委' },
  'development-reform': { fullName: '市发展和改革委员会', shortName: '市发展改革委' },
  'human-resources': { fullName: '市人力资源和社会保障局', shortName: '市人社局' },
  'employment-service': { fullName: '市就业服务局', shortName: '市就业服务局' },
  'skills-certification': { fullName: '省人力资源和社会保障厅证书库', shortName: '省人社厅证书库' },
  'culture-tourism': { fullName: '市文化广播电视和旅游局', shortName: '市文旅局' },
  'deposit-bank': { fullName: '旅游服务质量保证金存储银行', shortName: '保证金存储银行' },
  'public-security': { fullName: '市公安局', shortName: '市公安局' },
  'civil-affairs': { fullName: '市民政局', shortName: '市民政局' },
  'disabled-persons': { fullName: '市残疾人联合会', shortName: '市残联' },
  education: { fullName: '市教育局', shortName: '市教育局' },
  taxation: { fullName: '国家税务总局长春市税务局', shortName: '市税务局' },
  finance: { fullName: '市财政局', shortName: '市财政局' },
  'unemployment-insurance-fund': { fullName: '失业保险基金', shortName: '失业保险基金' },
  'science-technology': { fullName: '市科学技术局', shortName: '市科技局' },
  'financial-administration': { fullName: '市地方金融管理局', shortName: '市金融局' },
  'housing-construction': { fullName: '市住房和城乡建设局', shortName: '市住建局' },
  'construction-fee-window': { fullName: '市政务服务中心配套费征收窗口', shortName: '配套费征收窗口' },
  'state-landlord': { fullName: '国有房屋出租单位', shortName: '国有房屋出租单位' },
  'government-services': { fullName: '市政务服务和数字化建设管理局', shortName: '市政数局' },
  'data-exchange': { fullName: '市政务数据共享交换平台', shortName: '数据共享交换平台' },
} as const satisfies Record<string, { fullName: string; shortName: string }>

export type DepartmentCode = keyof typeof DEPARTMENTS

/** Every department code, in the order of the table. */
export const DEPARTMENT_CODES = Object.keys(DEPARTMENTS) as DepartmentCode[]

/** Whether a string from outside is one of our department codes. */
export function isDepartmentCode(code: string): code is DepartmentCode {
  return Object.hasOwn(DEPARTMENTS, code)
}

/** Everyday Chinese name for citizens; an unlisted code is shown as it came. */
export function departmentName(code: string): string {
  return isDepartmentCode(code) ? DEPARTMENTS[code].shortName : code
}

/**
 * Official Chinese name with its city or province, for papers and seals, where 市市场监督管理局 would read as a slip; an
 * unlisted code is shown as it came.
 */
export function fullDepartmentName(code: string): string {
  if (!isDepartmentCode(code)) return code
  return DEPARTMENTS[code].fullName.replace(/^市/, REGIONS['220100']).replace(/^省/, REGIONS['220000'])
}
