import type { Dice } from './dice'

const row = (name: string, weight: number) => ({ name, weight })

/** Common surnames of the north-east by frequency. */
const SURNAMES = [
  ...[
    row('王', 99),
    row('李', 95),
    row('张', 92),
    row('刘', 76),
    row('陈', 28),
    row('杨', 34),
    row('赵', 40),
  ],
  ...[
    row('孙', 34),
    row('周', 20),
    row('吴', 18),
    row('徐', 20),
    row('于', 24),
    row('高', 20),
    row('马', 16),
  ],
  ...[row('郭', 15), row('朱', 12), row('林', 9), row('何', 8), row('宋', 13), row('梁', 8), row('郑', 9)],
  ...[row('韩', 12), row('冯', 8), row('唐', 6), row('曹', 8), row('姜', 9), row('魏', 7), row('付', 6)],
  ...[row('田', 6), row('董', 7), row('崔', 7), row('金', 8), row('尹', 3), row('邢', 3), row('欧阳', 1)],
]
const MALE = [...'伟强磊军洋勇杰涛明超刚平辉鹏飞浩宇轩博文建国志庆海波峰龙立德成永']
const FEMALE = [...'芳娜敏静丽艳娟霞秀兰桂英玲梅红雪琳颖慧婷欣怡佳悦春凤淑华萍洁晶莹']
const EITHER = [...'子思雨晨一天宏家晓新安乐春云林宁']

/** A name of two or three characters. */
export function personName(dice: Dice, sex: 'MALE' | 'FEMALE'): string {
  const own = sex === 'MALE' ? MALE : FEMALE
  const last = dice.pick(own)
  const middle = dice.chance(0.3) ? '' : dice.chance(0.45) ? dice.pick(EITHER) : dice.pick(own)
  return dice.weighted(SURNAMES).name + (middle === last ? '' : middle) + last
}
