import { View } from '@tarojs/components'
import { RadioRow, Separated, spoken } from '../../ui'
import { type Datum, datumOrigin, datumWords } from './objection-view'

type WrongDatumProps = {
  data: readonly Datum[]
  chosen: string | null
  today: string
  onChoose(fact: string): void
}

/** Which of the data used is wrong: value, whose, as of when. */
export function WrongDatum({ data, chosen, today, onChoose }: WrongDatumProps) {
  return (
    <View {...spoken({ role: 'radiogroup', label: '哪个数不对' })}>
      {data.map((datum, at) => (
        <RadioRow
          key={datum.fact}
          first={at === 0}
          name={datumWords(datum)}
          note={<Separated parts={datumOrigin(datum, today)} />}
          chosen={datum.fact === chosen}
          onChoose={() => onChoose(datum.fact)}
        />
      ))}
    </View>
  )
}
