import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useIdempotencyKey } from '../../api'
import { WithdrawApplicationDocument } from '../../generated/documents/application'
import { useOnline } from '../../platform/network'
import { ActFault, Button, EmptyState, Section, Sheet, TextLink } from '../../ui'
import type { Application } from './form-view'
import { OUTDATED } from './use-form'

type WithdrawPartProps = { application: Application; onDone: (application: Application) => void }

/** 撤回申报: while nobody has decided; what ends with it and what stays is said before the tap. */
export function WithdrawPart({ application, onDone }: WithdrawPartProps) {
  const { id, revision } = application
  const [open, setOpen] = useState(false)
  const online = useOnline()
  const idempotencyKey = useIdempotencyKey(`withdraw ${id} ${revision}`)
  const act = useAct(WithdrawApplicationDocument, {
    // Not what opens a form: that would open the next one, over the word that this one was taken back.
    outdates: OUTDATED.filter(name => name !== 'OpenApplication'),
    onDone: ({ withdrawApplication: said }) => {
      if (said.__typename !== 'ApplicationWithdrawn') return
      setOpen(false)
      onDone(said.application)
    },
  })
  const said = act.data?.withdrawApplication
  const refused = said?.__typename === 'Refused' ? said : null
  return (
    <Section pad>
      <TextLink onPress={() => setOpen(true)}>不办了，撤回申报</TextLink>
      <Sheet
        id="withdraw-application"
        open={open}
        title="不办了，要撤回吗"
        onClose={() => setOpen(false)}
        action={
          <Button
            off={refused ? '撤不回了' : act.isPending ? '正在撤回，请稍等' : online ? null : '有网才能撤回'}
            onPress={() => act.mutate({ id, idempotencyKey })}
          >
            撤回申报
          </Button>
        }
      >
        <ActFault act={act} />
        {refused ? (
          <EmptyState title={refused.message} lines={[refused.nextStep]} />
        ) : (
          <>
            <View className="t15">
              部门不再办，马上看不到您填的和交的；调取证照的授权、写的承诺一起作废。
            </View>
            <View className="t15 gap-2">填过的和上传过的给您留着。想办，随时可以再申报，重新排时间。</View>
          </>
        )}
      </Sheet>
    </Section>
  )
}
