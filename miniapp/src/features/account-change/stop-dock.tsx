import { tapWaits, useAct } from '../../api'
import { StopAccountChangeDocument } from '../../generated/documents/account-change'
import { Button, Dock, FaultNote, Section } from '../../ui'
import type { AccountChange } from './account-change-view'

/** 不是我申请的: one tap, before the money goes anywhere. */
export function StopDock({ change }: { change: AccountChange }) {
  const stop = useAct(StopAccountChangeDocument, { outdates: ['AccountChangeOf', 'Entitlement'] })
  const off = tapWaits(stop, '正在停下…', '等待网络，连上后自动停下')
  return (
    <>
      {stop.error && (
        <Section>
          <FaultNote error={stop.error} bare />
        </Section>
      )}
      <Dock hint="停下以后账户不换，钱给您留着，可以再申请">
        <Button kind="second" off={off} onPress={() => stop.mutate({ id: change.id })}>
          不是我申请的，停下
        </Button>
      </Dock>
    </>
  )
}
