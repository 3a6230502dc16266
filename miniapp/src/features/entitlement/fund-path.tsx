import { shortDate } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { StepDot, WholeWords } from '../../ui'
import type { Case } from './progress-view'
import './entitlement.css'

/** Who holds the money now (CZ-3): from the pool to the account. */
export function FundPath({ stations, today }: { stations: Case['fundPath']; today: string }) {
  return (
    <View className="fund">
      {stations.map((station, at) => (
        <Fragment key={station.holder}>
          {at > 0 && <View className={`fund-way ${station.state === 'LATER' ? 'fund-way-later' : ''}`} />}
          <View className="fund-station">
            <StepDot state={station.state} />
            <View className="t13 b">{station.holder}</View>
            <View className="t13 c3">
              <WholeWords>{station.note}</WholeWords>
            </View>
            {station.at && <View className="t13 c3">{shortDate(station.at, today)}</View>}
          </View>
        </Fragment>
      ))}
    </View>
  )
}
