import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { faultWords } from '../../api'
import { FormField, Why } from './form-field'
import { FormMaterial } from './form-material'
import { type Application, whyOf } from './form-view'
import { useForm } from './use-form'

type EnteredFormProps = {
  application: Application
  children: (entered: { application: Application; saved(): Promise<unknown> }) => ReactNode
}

/** The fields and materials of a form by themselves, for whoever enters them at a window. */
export function EnteredForm({ application: opened, children }: EnteredFormProps) {
  const form = useForm(opened, 0)
  const { application } = form
  const left = application.missing.length
  return (
    <View>
      <View className="form-h t17 b">{left === 0 ? '都齐了' : `还差 ${left} 样`}</View>
      {left > 0 && form.problem ? <Why>{faultWords(form.problem, 'ACTING').text}</Why> : null}
      {application.fields.map(field => (
        <FormField
          key={field.id}
          field={field}
          wrong={whyOf(application.missing, field.id)}
          onAnswer={text => form.answer(field.id, text)}
        />
      ))}
      {application.materials.map(material => (
        <FormMaterial
          key={material.id}
          material={material}
          wrong={whyOf(application.missing, material.id)}
          form={form}
          byOther
        />
      ))}
      {children({ application, saved: form.saved })}
    </View>
  )
}
