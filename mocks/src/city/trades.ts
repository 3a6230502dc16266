/** Trades by GB/T 4754 code: share of firms, typical staff, monthly insured wage in 元, words of a firm's name. */
export interface Trade {
  readonly code: string
  readonly weight: number
  /** Median staff of a firm. */
  readonly medianStaff: number
  readonly monthlyWage: number
  readonly words: readonly string[]
}

const trade = (
  code: string,
  weight: number,
  medianStaff: number,
  monthlyWage: number,
  words: readonly string[],
): Trade => ({ code, weight, medianStaff, monthlyWage, words })

export const TRAVEL_AGENCY = 'L7291'

export const trades: readonly Trade[] = [
  trade('F5211', 60, 12, 4600, ['百货', '商贸', '超市']),
  trade('F5212', 55, 7, 4400, ['食品', '便利', '生鲜']),
  trade('F5137', 50, 8, 5200, ['建材', '机电设备', '物资']),
  trade('F5124', 40, 6, 4700, ['副食', '粮油', '果品']),
  trade('F5261', 35, 14, 5600, ['汽车销售', '汽车服务']),
  trade('F5251', 20, 9, 4800, ['大药房', '医药']),
  trade('H6210', 75, 9, 4300, ['餐饮管理', '酒店管理', '餐饮服务']),
  trade('H6110', 18, 24, 4500, ['宾馆', '酒店']),
  trade('C3670', 45, 38, 6900, ['汽车零部件', '机械', '车灯']),
  trade('C1353', 18, 30, 5100, ['肉食品', '食品加工']),
  trade('C1310', 12, 22, 5000, ['粮业', '米业']),
  trade('C2760', 8, 60, 8200, ['生物制药', '药业']),
  trade('C3021', 14, 20, 5400, ['新型建材', '混凝土']),
  trade('C4040', 6, 32, 8000, ['光电技术', '光学仪器']),
  trade('E4710', 42, 26, 6100, ['建筑工程', '建设']),
  trade('E5011', 38, 10, 5400, ['装饰工程', '装饰设计']),
  trade('I6513', 55, 11, 8600, ['信息技术', '软件', '网络科技']),
  trade('M7320', 30, 9, 7600, ['科技开发', '检测技术']),
  trade('L7211', 45, 6, 5800, ['企业管理', '商务咨询']),
  trade('L7251', 35, 6, 5300, ['广告传媒', '文化传媒']),
  trade('L7264', 16, 45, 4900, ['人力资源服务', '劳务服务']),
  trade(TRAVEL_AGENCY, 9, 12, 5100, ['旅行社', '国际旅行社']),
  trade('G5430', 34, 16, 6000, ['物流', '运输']),
  trade('K7020', 22, 28, 4400, ['物业服务', '物业管理']),
  trade('K7010', 10, 18, 7200, ['房地产开发', '置业']),
  trade('O8010', 26, 7, 4100, ['家政服务', '清洁服务']),
  trade('O8111', 20, 7, 4900, ['汽车维修', '汽车修理']),
  trade('P8391', 24, 10, 4700, ['职业培训', '教育咨询']),
  trade('Q8425', 14, 15, 5600, ['口腔门诊部', '诊所']),
  trade('R9013', 10, 8, 4800, ['文化艺术', '体育文化']),
  trade('A0111', 30, 8, 3900, ['农业开发', '种植']),
  trade('A0313', 12, 7, 3900, ['牧业', '养殖']),
  trade('D4430', 3, 70, 7300, ['热力', '供热']),
  trade('J6637', 5, 9, 9000, ['融资担保', '小额贷款']),
]
