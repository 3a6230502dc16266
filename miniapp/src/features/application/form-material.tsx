import { fullDate } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { Links, TextLink, Tick } from '../../ui'
import './application.css'
import { Why } from './form-field'
import { givenLine, type Material } from './form-view'
import type { Draft } from './use-drafts'

type FormMaterialProps = {
  material: Material
  wrong: string | null
  form: Draft
  /** Filled in by somebody else, at a window: a promise is not theirs to make. */
  byOther?: boolean
}

/** One material: what there is of it, and every way in which it may be given. */
export function FormMaterial({ material, wrong, form, byOther }: FormMaterialProps) {
  const { id, name, way, file, open } = material
  const line = givenLine(material)
  const sending = form.sending === id
  return (
    <View className="form-part">
      <View className="t17">{name}</View>
      {line && <View className="t15 c2">{line}</View>}
      {sending && <View className="t15 c2">正在上传，请不要离开这一页</View>}
      {!sending && open && (!way || way === 'LATER') && (
        <Ways material={material} form={form} byOther={byOther} />
      )}
      {way && way !== 'LATER' && (
        <Links>
          {file && (
            <TextLink label={`看${name}`} onPress={() => void form.look(material)}>
              看一眼
            </TextLink>
          )}
          {open && form.application.editable && (
            <TextLink label={`撤回${name}`} onPress={() => form.takeBack(id)}>
              {way === 'CERTIFICATE' ? '撤回授权' : way === 'FILE' ? '换一份' : '撤回'}
            </TextLink>
          )}
        </Links>
      )}
      {wrong && <Why>{wrong}</Why>}
    </View>
  )
}

function Ways({ material, form, byOther }: Omit<FormMaterialProps, 'wrong'>) {
  const { id, name, certificate, commitment, laterUntil, reusable, way } = material
  const later = way === 'LATER'
  return (
    <>
      {commitment && byOther && (
        <View className="t15 c2">{`不交也行，对方在自己手机上承诺：${commitment}`}</View>
      )}
      {commitment && !byOther && (
        <Tick label={`承诺：${commitment}`} on={false} onChange={() => form.give(id, 'COMMITMENT')}>
          {`不交也行，我承诺：${commitment}`}
        </Tick>
      )}
      <Links>
        {certificate && (
          <TextLink onPress={() => form.give(id, 'CERTIFICATE')}>{`授权调取${certificate}`}</TextLink>
        )}
        {reusable && (
          <TextLink onPress={() => form.give(id, 'FILE', reusable.id)}>
            {`用 ${fullDate(reusable.at.slice(0, 10))} 交过的`}
          </TextLink>
        )}
        <TextLink label={`上传${name}`} onPress={() => void form.upload(id)}>
          {certificate ? '或拍照上传' : '拍照或上传 PDF'}
        </TextLink>
        {laterUntil && !later && (
          <TextLink onPress={() => form.give(id, 'LATER')}>{`先办，${fullDate(laterUntil)} 前补`}</TextLink>
        )}
        {later && form.application.editable && (
          <TextLink label={`撤回${name}`} onPress={() => form.takeBack(id)}>
            撤回
          </TextLink>
        )}
      </Links>
    </>
  )
}
