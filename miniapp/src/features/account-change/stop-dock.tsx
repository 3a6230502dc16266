import { faultWords, useAct } from '../../api'
import { StopAccountChangeDocument } from '../../generated/documents/account-change'
import { Button, Dock, ErrorState, Section } from '../../ui'
import type { AccountChange } from './account-change-view'

/** 不是我申请的: one tap, before the money goes anywhere. */
export function StopDock({ change }: { change: AccountChange }) {
  const stop = useAct(StopAccountChangeDocument, { outdates: ['AccountChangeOf', 'Entitlement'] })
  const words = stop.error ? faultWords(stop.error, 'ACTING') : null
  const off = stop.isPaused ? '等待网络，连上后自动停下' : stop.isPending ? '正在停下…' : null
  return (
    <>
      {words && (
        <Section>
          <ErrorState title={words.title} lines={[words.text]} traceCode={words.traceCode} />
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
