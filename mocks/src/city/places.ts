/** Where subjects live or are registered: code, label, the prefix firms there use, weight by population. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly firmPrefix: string
  readonly weight: number
}

const place = (code: string, name: string, firmPrefix: string, weight: number): Place => ({
  code,
  name,
  firmPrefix,
  weight,
})

/** Districts and counties of Changchun; development zones without a code of their own count as their district. */
export const places: readonly Place[] = [
  place('220102', '南关区', '长春市', 9),
  place('220102', '净月高新区', '长春净月', 4),
  place('220103', '宽城区', '长春市', 8),
  place('220104', '朝阳区', '长春市', 11),
  place('220104-CXQ', '长春新区', '长春新区', 8),
  place('220105', '二道区', '长春市', 6),
  place('220105', '经开区', '长春经开', 4),
  place('220106', '绿园区', '长春市', 7),
  place('220106', '汽开区', '长春汽开区', 3),
  place('220112', '双阳区', '长春市', 4),
  place('220113', '九台区', '长春市', 6),
  place('220122', '农安县', '农安县', 9),
  place('220182', '榆树市', '榆树市', 9),
  place('220183', '德惠市', '德惠市', 7),
  place('220184', '公主岭市', '公主岭市', 9),
]

/** Household registration of people who came from elsewhere. */
export const elsewhere: readonly Place[] = [
  place('220202', '吉林市昌邑区', '吉林市', 3),
  place('220302', '四平市铁西区', '四平市', 3),
  place('220802', '白城市洮北区', '白城市', 2),
  place('230102', '哈尔滨市道里区', '哈尔滨市', 2),
  place('210102', '沈阳市和平区', '沈阳市', 1),
  place('370102', '济南市历下区', '济南市', 1),
]
